#include "models/services/papers/reportsource.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/photos/stamp.h"
#include "models/services/visits/teamreader.h"
#include "models/services/visits/visitpacks.h"

#include "models/domain/visit/progress.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/files/blobstore.h"
#include "models/store/visit/visitrecordreader.h"

#include <QSet>

#include <map>

namespace xunzhen::services {

namespace {

QSet<QString> packCodes(const domain::VisitRecord &record)
{
    QSet<QString> codes;
    for (const domain::PinnedItem &pinned : record.items)
        codes.insert(pinned.packCode);
    return codes;
}

/// The score of the last issued visit before this one that asked from the same packs.
std::optional<int> previousScore(Workspace &workspace, const domain::VisitRecord &record)
{
    const store::VisitRecordReader reader(workspace.database());
    for (const domain::Visit &visit :
         JoinedFirm(workspace, record.visit.enterprise).visits()) {
        const bool earlier = visit.id != record.visit.id && visit.openedAt < record.visit.openedAt;
        if (!earlier || visit.state != domain::VisitState::Issued)
            continue;
        const domain::VisitRecord other = reader.record(visit.id);
        if (packCodes(other) == packCodes(record))
            return domain::score(other);
    }
    return std::nullopt;
}

std::map<domain::EvidenceId, QStringList> stampsOf(const ReportSource &source)
{
    std::map<domain::EvidenceId, QStringList> stamps;
    for (const domain::Evidence &evidence : source.record.evidence)
        if (evidence.width > 0)
            stamps[evidence.id] = stampWords(source.record, source.enterprise, evidence);
    return stamps;
}

}

ReportSource readReportSource(Workspace &workspace, const domain::VisitId &visit, const PaperPictures &pictures)
{
    ReportSource source;
    source.record = store::VisitRecordReader(workspace.database()).record(visit);
    source.enterprise = store::EnterpriseRepository(workspace.database()).get(source.record.visit.enterprise);
    const Team team = readTeam(workspace, source.record.visit.lead, source.record.visit.second);
    source.lead = team.lead;
    source.second = team.second;
    source.packs = pinnedPacks(workspace, source.record.items);
    source.date = workspace.clock().today();
    source.previousScore = previousScore(workspace, source.record);
    source.photo = [&workspace, pictures, stamps = stampsOf(source)](const domain::Evidence &evidence) {
        const auto stamp = stamps.find(evidence.id);
        return pictures.of(workspace, evidence, stamp == stamps.end() ? QStringList() : stamp->second);
    };
    source.signature = [&workspace](const domain::Signature &signature) {
        return signature.imageHash.isEmpty() ? report::Picture()
                                             : report::Picture{workspace.blobs().get(signature.imageHash), {}};
    };
    return source;
}

}
