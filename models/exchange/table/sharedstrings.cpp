#include "models/exchange/table/sharedstrings.h"

#include "models/base/error.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

/// _x000D_ stands for a character that XML cannot hold (ECMA-376 part 1 §22.9.2.19).
QString unescaped(QString text)
{
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("_x"), at)) >= 0) {
        bool isHex = false;
        const uint unit = at + 7 <= text.size() && text.at(at + 6) == u'_' ? QStringView(text).mid(at + 2, 4).toUInt(&isHex, 16) : 0;
        if (isHex)
            text.replace(at, 7, unit == 0x0D ? QString() : QString(QChar(char16_t(unit))));
        at += isHex ? 1 : 2;
    }
    return text;
}

class SharedStringsHandler : public XmlHandler
{
public:
    explicit SharedStringsHandler(const TableLimits &limits) : m_limits(limits) {}

    void start(QByteArrayView name, const XmlAttributes &) override
    {
        if (name == QByteArrayView("si"))
            m_item.clear();
        m_item.start(name);
    }
    void end(QByteArrayView name) override
    {
        m_item.end(name);
        if (name != QByteArrayView("si"))
            return;
        if (qint64(strings.size()) >= m_limits.cells)
            throw Error(ErrorCode::TooLarge, QStringLiteral("shared strings"), {{QStringLiteral("too-many-cells"), {}, {}}});
        strings.push_back(m_item.taken().left(m_limits.cellCharacters));
    }
    void text(QByteArrayView piece) override { m_item.text(piece); }

    std::vector<QString> strings;

private:
    const TableLimits &m_limits;
    StringItem m_item;
};

}

void StringItem::clear()
{
    m_utf8.truncate(0); // keeps its memory for the next one
    m_phonetic = 0;
    m_inText = false;
}

void StringItem::start(QByteArrayView name)
{
    if (name == QByteArrayView("rPh"))
        ++m_phonetic;
    else if (name == QByteArrayView("t"))
        m_inText = true;
}

void StringItem::end(QByteArrayView name)
{
    if (name == QByteArrayView("rPh"))
        --m_phonetic;
    else if (name == QByteArrayView("t"))
        m_inText = false;
}

void StringItem::text(QByteArrayView piece)
{
    constexpr qsizetype kMaxBytes = 1 << 20;
    if (m_inText && m_phonetic == 0 && m_utf8.size() < kMaxBytes)
        m_utf8.append(piece);
}

QString StringItem::taken() const
{
    QString text = QString::fromUtf8(m_utf8);
    return m_utf8.contains("_x") ? unescaped(std::move(text)) : text;
}

std::vector<QString> readSharedStrings(ZipArchive &archive, const QString &part, const TableLimits &limits)
{
    SharedStringsHandler handler(limits);
    if (!part.isEmpty() && archive.has(part))
        readXmlPart(archive, part, handler);
    return std::move(handler.strings);
}

}
