#include "models/services/visits/filechecking.h"

#include "models/services/laws/calendarcache.h"
#include "models/services/visits/conflictgaps.h"
#include "models/services/visits/filefacts.h"
#include "models/services/visits/teamreader.h"
#include "models/services/visits/wholeplan.h"
#include "models/store/visit/visitchanges.h"
#include "models/store/visit/visitrecordreader.h"

#include <algorithm>
#include <iterator>

namespace xunzhen::services {

namespace {

void addEarlySignatures(store::Database &database, const domain::VisitRecord &record, const Team &team, std::vector<domain::Gap> &gaps)
{
    if (record.signatures.empty())
        return;
    const QString code = QStringLiteral("signed-before-answer");
    const store::VisitChanges changes(database);
    const qint64 changed = changes.last(record.visit.id);
    const auto given = changes.signatures(record.visit.id);
    for (const domain::Signature &signature : domain::countingSignatures(record)) {
        const auto own = given.find(signature.id);
        const bool isFresh = own != given.end() && own->second >= changed;
        if (isFresh || !domain::isInPlace(signature, team.lead, team.second)) // of somebody replaced the file check speaks itself
            continue;
        const domain::Gap early{code, true, domain::Step::HandOver, {}, {signature.name}};
        std::erase_if(gaps, [&](const domain::Gap &gap) { // what the clocks say is only a remark
            return gap.code == code && gap.arguments == early.arguments;
        });
        gaps.push_back(early);
    }
}

}

std::vector<domain::Gap> checkFile(Workspace &workspace, const domain::VisitRecord &record)
{
    const Team team = readTeam(workspace, record.visit.lead, record.visit.second);
    auto gaps = domain::fileCheck(record, team.lead, team.second, workspace.clock().today());
    if (record.visit.state == domain::VisitState::Open) {
        addConflicts(workspace, record, gaps);
        addContradictions(workspace, record, gaps);
        addEarlySignatures(workspace.database(), record, team, gaps);
    }
    return gaps;
}

std::vector<domain::Gap> reviewFile(Workspace &workspace, const domain::VisitId &visit)
{
    const auto laws = workspace.lawCalendar().get(workspace);
    return base::unwrapped(workspace.read([&] {
        const auto record = store::VisitRecordReader(workspace.database()).record(visit);
        auto gaps = checkFile(workspace, record);
        if (record.visit.state == domain::VisitState::Open)
            std::ranges::copy(domain::checkPapers(record, {readFilePapers(workspace, visit), laws.get()}, workspace.clock().today()),
                              std::back_inserter(gaps));
        return gaps;
    }));
}

}
