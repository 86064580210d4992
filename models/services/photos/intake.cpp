#include "models/services/photos/intake.h"

#include "models/exchange/attachment/attachment.h"
#include "models/exchange/photo/photo.h"
#include "models/exchange/photo/phototype.h"
#include "models/services/papers/paperpress.h"
#include "models/services/photos/filetile.h"
#include "models/store/files/blobstore.h"

namespace xunzhen::services {

namespace {

/// "PDF" for 现场记录.pdf; the name is only shown.
QString kindWords(const QString &fileName)
{
    const QString ending = fileName.section(u'.', -1).toUpper();
    return fileName.contains(u'.') && ending.size() <= 5 ? ending : QString();
}

}

domain::Evidence takeInPhoto(Workspace &workspace, const QByteArray &bytes, const QString &fileName)
{
    const exchange::Photo photo = exchange::readPhoto(bytes, fileName);
    domain::Evidence evidence;
    evidence.id = workspace.ids().make<domain::EvidenceId>();
    evidence.hash = workspace.blobs().put(bytes);
    evidence.thumbnail = workspace.blobs().put(exchange::travelThumbnail(bytes));
    evidence.mediaType = photo.mediaType;
    evidence.fileName = photo.fileName;
    evidence.byteCount = photo.byteCount;
    evidence.width = photo.width;
    evidence.height = photo.height;
    evidence.takenAt = photo.takenAt.toUTC();
    evidence.addedAt = workspace.clock().now();
    evidence.addedBy = workspace.me();
    return evidence;
}

domain::Evidence takeInFile(Workspace &workspace, const QByteArray &bytes, const QString &fileName)
{
    const exchange::Attachment file = exchange::readAttachment(bytes, fileName);
    OutlineLetters letters(workspace.press().fonts());
    domain::Evidence evidence;
    evidence.id = workspace.ids().make<domain::EvidenceId>();
    evidence.hash = workspace.blobs().put(bytes);
    evidence.thumbnail = workspace.blobs().put(
        exchange::travelThumbnail(fileTile(kindWords(fileName), lengthWords(file.length), letters)));
    evidence.mediaType = file.mediaType;
    evidence.fileName = fileName;
    evidence.byteCount = bytes.size();
    evidence.addedAt = workspace.clock().now();
    evidence.addedBy = workspace.me();
    return evidence;
}

bool isPhoto(const QByteArray &bytes) { return exchange::sniffPhotoType(bytes).has_value(); }

}
