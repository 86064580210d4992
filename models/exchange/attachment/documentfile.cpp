#include "models/exchange/attachment/documentfile.h"

#include "models/base/error.h"
#include "models/exchange/table/ziparchive.h"

#include <QStringDecoder>

#include <algorithm>

namespace xunzhen::exchange {

namespace {

constexpr qint64 kHead = 1024, kTail = 2048;
constexpr qsizetype kLongestText = 4 * 1024 * 1024;
const QString kDamaged = QStringLiteral("damaged");

std::optional<QString> pdfType(const QByteArray &bytes)
{
    if (!bytes.left(kHead).contains("%PDF-"))
        return std::nullopt;
    return bytes.right(kTail).contains("%%EOF") ? QStringLiteral("application/pdf") : kDamaged;
}

/// ECMA-376: the list of contents and the main part. The rest of the document is not read.
std::optional<QString> officeType(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK\x03\x04"))
        return std::nullopt;
    try {
        const ZipArchive archive(bytes, TableLimits());
        const QString prefix = QStringLiteral("application/vnd.openxmlformats-officedocument.");
        if (!archive.has(QStringLiteral("[Content_Types].xml")))
            return std::nullopt;
        if (archive.has(QStringLiteral("word/document.xml")))
            return prefix + QStringLiteral("wordprocessingml.document");
        if (archive.has(QStringLiteral("xl/workbook.xml")))
            return prefix + QStringLiteral("spreadsheetml.sheet");
        return std::nullopt;
    } catch (const base::Error &) {
        return kDamaged;
    }
}

bool hasOnlyText(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f');
    });
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    for (const char *encoding : {"UTF-8", "GB18030"}) {
        QStringDecoder decoder(encoding);
        const QString text = decoder.isValid() ? QString(decoder(bytes)) : QString();
        if (decoder.isValid() && !decoder.hasError() && hasOnlyText(text))
            return text;
    }
    return std::nullopt;
}

std::optional<QString> textType(const QByteArray &bytes)
{
    if (bytes.size() > kLongestText)
        return std::nullopt;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        return !decoder.hasError() && hasOnlyText(text) ? std::optional(QStringLiteral("text/plain")) : std::nullopt;
    }
    return decoded(bytes) ? std::optional(QStringLiteral("text/plain")) : std::nullopt;
}

}

std::optional<QString> documentType(const QByteArray &bytes)
{
    if (const auto pdf = pdfType(bytes))
        return pdf;
    if (const auto office = officeType(bytes))
        return office;
    return textType(bytes);
}

}
