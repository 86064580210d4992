#include "models/exchange/table/xmlpart.h"

#include "models/base/error.h"

#include <expat.h>

#include <cstring>
#include <exception>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kMaxDepth = 256;

QByteArrayView localName(const char *name)
{
    const QByteArrayView whole(name);
    const auto colon = whole.indexOf(':');
    return colon < 0 ? whole : whole.sliced(colon + 1);
}

/// Expat is C: what a handler throws is kept here until the parser has been left.
struct Session
{
    XML_Parser parser;
    XmlHandler &handler;
    std::exception_ptr thrown;
    int depth = 0;
    bool hasDoctype = false;

    template<typename Act>
    void guarded(Act &&act)
    {
        if (thrown)
            return;
        try {
            act();
        } catch (...) {
            thrown = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

void onStart(void *data, const char *name, const char **attributes)
{
    auto *session = static_cast<Session *>(data);
    session->guarded([&] {
        if (++session->depth > kMaxDepth)
            throw Error(ErrorCode::DamagedFile, QStringLiteral("xml too deep"), {{QStringLiteral("xml-damaged"), {}, {}}});
        session->handler.start(localName(name), XmlAttributes(attributes));
    });
}

void onEnd(void *data, const char *name)
{
    auto *session = static_cast<Session *>(data);
    --session->depth;
    session->guarded([&] { session->handler.end(localName(name)); });
}

void onText(void *data, const char *text, int size)
{
    auto *session = static_cast<Session *>(data);
    session->guarded([&] { session->handler.text(QByteArrayView(text, size)); });
}

void onDoctype(void *data, const char *, const char *, const char *, int)
{
    auto *session = static_cast<Session *>(data);
    session->hasDoctype = true;
    XML_StopParser(session->parser, XML_FALSE);
}

Error damaged(const Session &session, const QString &part)
{
    const auto line = qint64(XML_GetCurrentLineNumber(session.parser));
    const QString why = session.hasDoctype ? QStringLiteral("document type declaration")
                                           : QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(session.parser)));
    const QString place = QStringLiteral("%1:%2").arg(part).arg(line);
    return Error(ErrorCode::DamagedFile, place + QLatin1Char(' ') + why,
                 {{QStringLiteral("xml-damaged"), place, {part, QString::number(line), why}}});
}

}

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const bool same = std::strncmp(pair[0], name.data(), size_t(name.size())) == 0 && pair[0][name.size()] == 0;
        if (same || localName(pair[0]) == name)
            return QByteArrayView(pair[1]);
    }
    return {};
}

bool XmlAttributes::flag(QByteArrayView name) const
{
    const QByteArrayView text = value(name);
    return text == QByteArrayView("1") || text == QByteArrayView("true");
}

void readXmlPart(ZipArchive &archive, const QString &part, XmlHandler &handler)
{
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                                           &XML_ParserFree);
    Session session{parser.get(), handler, {}, 0, false};
    XML_SetUserData(parser.get(), &session);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    archive.read(part, [&](const char *block, int size, bool last) {
        const XML_Status status = XML_Parse(parser.get(), block, size, last);
        if (session.thrown)
            std::rethrow_exception(session.thrown);
        if (status != XML_STATUS_OK)
            throw damaged(session, part);
        return !handler.isDone();
    });
}

}
