#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

namespace xunzhen::exchange {

constexpr qint64 kAttachmentBytes = 256LL * 1024 * 1024;

/// What a file that is kept as evidence and is no photo says of itself.
struct Attachment
{
    QString mediaType;             ///< "application/pdf", "text/plain", "audio/wav", "video/mp4", … or that of a docx or xlsx
    std::optional<qint64> length;  ///< of a recording, in milliseconds; nothing when it does not say
};

/// Looks at a document (PDF, docx, xlsx, plain text) or recording (MP4, MOV, M4A, WAV, Ogg) by its content; the name becomes the
/// place of a problem, and a plain text, which may be anything, has to be called .txt. Reads headers and tables of contents, plays nothing and runs nothing. Throws base::Error: EmptyFile
/// "file-empty"; TooLarge "attachment-too-large" (argument: megabytes); Unsupported "attachment-type"; DamagedFile
/// "attachment-damaged". Any thread.
Attachment readAttachment(const QByteArray &bytes, const QString &fileName);

/// The length of a recording whose bytes lie in the device: reads only what it needs. Nothing when it does not say.
std::optional<qint64> recordingLength(QIODevice &device, const QString &mediaType);

}
