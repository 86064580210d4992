#include "models/exchange/table/textdecoder.h"

#include "models/base/error.h"
#include "models/exchange/table/gb18030.h"

#include <QStringDecoder>

#include <optional>

namespace xunzhen::exchange {

namespace {

base::Error wrongEncoding(const QString &detail, const QString &code)
{
    return base::Error(base::ErrorCode::WrongEncoding, detail, {{code, {}, {}}});
}

std::optional<QString> decodeStrictly(QStringDecoder::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

std::optional<QString> decodeMarked(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeStrictly(QStringDecoder::Utf8, bytes.mid(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decodeStrictly(QStringDecoder::Utf16LE, bytes.mid(2));
    if (bytes.startsWith("\xFE\xFF"))
        return decodeStrictly(QStringDecoder::Utf16BE, bytes.mid(2));
    return std::nullopt;
}

bool isMarked(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// UTF-8 that only lacks the end of its last character was cut off; read as GB18030 it would be quiet nonsense.
void refuseCutOff(const QByteArray &bytes)
{
    for (int missing = 1; missing <= 3 && missing < bytes.size(); ++missing) {
        const auto text = decodeStrictly(QStringDecoder::Utf8, bytes.chopped(missing));
        if (text && text->size() < bytes.size() - missing)
            throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("UTF-8 text cut off"),
                              {{QStringLiteral("text-cut-off"), {}, {}}});
    }
}

void refuseControlCharacters(const QString &text)
{
    for (const QChar c : text) {
        const bool blank = c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar(0x1A);
        if (c.unicode() < 0x20 && !blank)
            throw wrongEncoding(QStringLiteral("control character U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0')),
                                QStringLiteral("not-a-text"));
    }
}

}

QString decodeText(const QByteArray &bytes)
{
    std::optional<QString> text = isMarked(bytes) ? decodeMarked(bytes) : decodeStrictly(QStringDecoder::Utf8, bytes);
    if (!text && !isMarked(bytes)) {
        refuseCutOff(bytes);
        text = decodeGb18030(bytes);
    }
    if (!text)
        throw wrongEncoding(QStringLiteral("neither UTF-8 nor GB18030"), QStringLiteral("encoding-unknown"));
    refuseControlCharacters(*text);
    return *std::move(text);
}

}
