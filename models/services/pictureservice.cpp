#include "models/services/pictureservice.h"

#include "models/exchange/attachment/attachment.h"
#include "models/exchange/photo/photo.h"
#include "models/services/photos/filetile.h"
#include "models/services/photos/intake.h"
#include "models/services/photos/keeping.h"
#include "models/services/photos/renditions.h"
#include "models/services/photos/stamp.h"
#include "models/services/visits/visitediting.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/picturemarkrepository.h"
#include "models/store/visit/visitrecordreader.h"
#include "models/store/visit/visitrepository.h"

#include <QFile>

#include <algorithm>

namespace xunzhen::services {

namespace {

/// The proof of a fix stays open with its item; what was issued after it may show it.
void requireUnshown(Workspace &workspace, const domain::Evidence &photo)
{
    if (photo.remediation.isNull()) {
        changeableVisit(workspace, photo.visit);
        return;
    }
    const auto papers = store::PaperRepository(workspace.database()).ofVisit(photo.visit);
    if (std::ranges::any_of(papers, [&](const domain::Paper &paper) { return paper.issuedAt > photo.addedAt; }))
        throw base::Error(base::ErrorCode::Frozen, photo.id.toString());
}

QStringList stampFor(Workspace &workspace, const domain::Evidence &photo)
{
    const auto record = store::VisitRecordReader(workspace.database()).record(photo.visit);
    return stampWords(record, store::EnterpriseRepository(workspace.database()).get(record.visit.enterprise), photo);
}

}

std::map<domain::EvidenceId, QString> PictureService::marksOf(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] {
        std::map<domain::EvidenceId, QString> marks;
        for (const domain::PictureMarks &one : store::PictureMarkRepository(m_workspace.database()).ofVisit(visit))
            if (!one.body.isEmpty())
                marks[one.evidence] = one.body;
        return marks;
    });
}

base::Done PictureService::setMarks(const domain::EvidenceId &photo, const domain::Marks &marks)
{
    domain::VisitId visit;
    auto done = m_workspace.write([&] {
        const auto known = store::EvidenceRepository(m_workspace.database()).find(photo);
        if (!known || known->width == 0)
            throw base::Error(base::ErrorCode::NotFound, photo.toString());
        requireUnshown(m_workspace, *known);
        visit = known->visit;
        const domain::Visit of = store::VisitRepository(m_workspace.database()).get(visit);
        if (domain::marksText(marks) == marksOn(m_workspace, photo))
            return;
        store::PictureMarkRepository(m_workspace.database())
            .save({domain::pictureMarkIdFor(photo), photo, visit, domain::marksText(marks), m_workspace.clock().now(),
                   authorIn(m_workspace, of)});
        if (known->remediation.isNull())
            touchVisit(m_workspace, visit);
    });
    if (done)
        Q_EMIT m_workspace.facts().visitsChanged({visit});
    return done;
}

base::Outcome<QImage> PictureService::picture(const domain::Evidence &photo, PictureFace face, int pixels) const
{
    return base::attempt([&] {
        if (face != PictureFace::OnPaper || !m_workspace.blobs().has(photo.hash))
            return pictureOf(m_workspace, photo, std::clamp(pixels, 16, 4096), face != PictureFace::Original);
        const QStringList stamp = base::unwrapped(m_workspace.read([&] { return stampFor(m_workspace, photo); }));
        return exchange::thumbnail(printCopy(m_workspace, photo, stamp), pixels);
    });
}

base::Outcome<domain::EvidenceId> PictureService::addFile(const domain::VisitId &visit, const QString &itemCode,
                                                          const QByteArray &bytes, const QString &fileName)
{
    return keepEvidence(m_workspace, visit, itemCode, [&] {
        return isPhoto(bytes) ? takeInPhoto(m_workspace, bytes, fileName) : takeInFile(m_workspace, bytes, fileName);
    });
}

QString PictureService::length(const domain::Evidence &recording) const
{
    QFile file(m_workspace.blobs().path(recording.hash));
    return file.open(QIODevice::ReadOnly) ? lengthWords(exchange::recordingLength(file, recording.mediaType)) : QString();
}

}
