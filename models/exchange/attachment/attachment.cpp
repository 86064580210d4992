#include "models/exchange/attachment/attachment.h"

#include "models/base/error.h"
#include "models/exchange/attachment/documentfile.h"
#include "models/exchange/attachment/isomedia.h"
#include "models/exchange/attachment/soundfile.h"

#include <QBuffer>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

[[noreturn]] void refuse(ErrorCode code, const char *problem, const QString &fileName, const QStringList &arguments = {})
{
    throw Error(code, fileName, {{QString::fromLatin1(problem), fileName, arguments}});
}

QString isoType(const IsoMedia &media)
{
    if (!media.hasPictures)
        return QStringLiteral("audio/mp4");
    return media.isQuickTime ? QStringLiteral("video/quicktime") : QStringLiteral("video/mp4");
}

std::optional<Attachment> recording(const ByteSource &source)
{
    if (const auto media = looksLikeIsoMedia(source) ? readIsoMedia(source) : std::nullopt)
        return Attachment{isoType(*media), media->length};
    if (const auto wave = readWave(source))
        return Attachment{QStringLiteral("audio/wav"), wave->length};
    if (const auto ogg = readOgg(source))
        return Attachment{QStringLiteral("audio/ogg"), ogg->length};
    return std::nullopt;
}

/// What begins like a recording and is none that can be read through.
bool beginsLikeRecording(const QByteArray &bytes)
{
    return bytes.startsWith("OggS") || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WAVE") || bytes.mid(4, 4) == "ftyp";
}

}

Attachment readAttachment(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        refuse(ErrorCode::EmptyFile, "file-empty", fileName);
    if (bytes.size() > kAttachmentBytes)
        refuse(ErrorCode::TooLarge, "attachment-too-large", fileName, {QString::number(kAttachmentBytes / 1024 / 1024)});
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (const auto found = recording(ByteSource(buffer)))
        return *found;
    const auto document = beginsLikeRecording(bytes) ? std::optional(QStringLiteral("damaged")) : documentType(bytes);
    const bool misnamed = document == QLatin1String("text/plain") && !fileName.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive);
    if (!document || misnamed)
        refuse(ErrorCode::Unsupported, "attachment-type", fileName);
    if (*document == QLatin1String("damaged"))
        refuse(ErrorCode::DamagedFile, "attachment-damaged", fileName);
    return {*document, std::nullopt};
}

std::optional<qint64> recordingLength(QIODevice &device, const QString &mediaType)
{
    if (!mediaType.startsWith(QLatin1String("audio/")) && !mediaType.startsWith(QLatin1String("video/")))
        return std::nullopt;
    const auto found = recording(ByteSource(device));
    return found ? found->length : std::nullopt;
}

}
