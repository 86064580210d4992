#include "models/services/papers/paperpictures.h"

#include "models/base/hashing.h"
#include "models/report/pdf/imageobjects.h"
#include "models/services/photos/renditions.h"
#include "models/store/files/blobstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::services {

namespace {
const QString kKey = QStringLiteral("renditions");

QJsonObject asObject(const QString &versions) { return QJsonDocument::fromJson(versions.toUtf8()).object(); }

QHash<QString, QByteArray> jpegsByHash(const QByteArray &pdf)
{
    QHash<QString, QByteArray> jpegs;
    for (const QByteArray &jpeg : report::pdf::jpegsIn(pdf))
        jpegs.insert(base::sha256Hex(jpeg), jpeg);
    return jpegs;
}
}

PaperPictures PaperPictures::asIssued(const Workspace &workspace, const domain::Paper &paper)
{
    const QJsonObject all = asObject(paper.versions);
    PaperPictures pictures;
    pictures.m_bare = !all.contains(kKey);
    const QJsonObject issued = all.value(kKey).toObject();
    for (auto it = issued.begin(); it != issued.end(); ++it)
        pictures.m_issued.insert(it.key(), it.value().toString());
    const auto isHere = [&](const QString &rendition) { return workspace.blobs().has(rendition); };
    if (!std::ranges::all_of(pictures.m_issued, isHere) && workspace.blobs().has(paper.pdfHash))
        pictures.m_inPdf = jpegsByHash(workspace.blobs().get(paper.pdfHash));
    return pictures;
}

report::Picture PaperPictures::of(Workspace &workspace, const domain::Evidence &evidence, const QStringList &stamp) const
{
    const QString kept = m_issued.value(evidence.id.toString());
    if (store::BlobStore::isHash(kept) && workspace.blobs().has(kept))
        return {workspace.blobs().get(kept), {}};
    if (const auto jpeg = m_inPdf.find(kept); jpeg != m_inPdf.end())
        return {*jpeg, {}};
    if (!workspace.blobs().has(evidence.hash))
        return {};
    return {printCopy(workspace, evidence, m_bare ? QStringList() : stamp), {}};
}

Renditions keepRenditions(Workspace &workspace, const std::vector<report::ReportPhoto> &photos)
{
    Renditions kept;
    for (const report::ReportPhoto &photo : photos)
        if (!photo.picture.bytes.isEmpty())
            kept.insert(photo.id, workspace.blobs().put(photo.picture.bytes));
    return kept;
}

QString withRenditions(const QString &versions, const Renditions &renditions)
{
    QJsonObject shown;
    for (auto it = renditions.begin(); it != renditions.end(); ++it)
        shown.insert(it.key(), it.value());
    QJsonObject all = asObject(versions);
    all.insert(kKey, shown);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

}
