#include "models/services/photos/intake.h"

#include "models/exchange/photo/photo.h"
#include "models/store/files/blobstore.h"

namespace xunzhen::services {

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

}
