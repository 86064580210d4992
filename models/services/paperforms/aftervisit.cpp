// What came after the visit: how its remediation items stand, and the proof.
#include "models/services/paperforms/draftsource.h"

#include "models/base/chinatime.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/remediation/reinspectionrepository.h"
#include "models/store/visit/evidencerepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// The words of the papers: partlyFixed for "partly-fixed".
QString stateWord(domain::RemediationState state)
{
    return state == domain::RemediationState::PartlyFixed ? QStringLiteral("partlyFixed") : domain::remediationStateCode(state);
}

QString nameOf(Workspace &workspace, const domain::InspectorId &id)
{
    const auto found = store::InspectorRepository(workspace.database()).find(id);
    return found ? found->name : QString();
}

struct Place
{
    int number = 0; ///< of the finding in the report, from 1
    const domain::Finding *finding = nullptr;
};

Place placeOf(const domain::VisitRecord &record, const domain::FindingId &id)
{
    for (size_t i = 0; i < record.findings.size(); ++i)
        if (record.findings[i].id == id)
            return {int(i) + 1, &record.findings[i]};
    return {};
}

/// What the last look found; without one the item is as open as it was demanded.
void addLastLook(Workspace &workspace, const domain::RemediationId &id, const QDateTime &until, report::ReinspectedItem &shown)
{
    auto looks = store::ReinspectionRepository(workspace.database()).ofRemediation(id);
    std::erase_if(looks, [&](const domain::Reinspection &look) { return !isBefore(look.at, until); });
    if (looks.empty())
        return;
    shown.state = stateWord(looks.back().result);
    shown.note = looks.back().note;
    shown.by = nameOf(workspace, looks.back().by);
    shown.on = base::chinaDay(looks.back().at);
}

report::ReinspectedItem shownItem(const domain::VisitRecord &record, const domain::RemediationItem &item)
{
    const Place place = placeOf(record, item.finding);
    report::ReinspectedItem shown;
    shown.finding = place.number > 0 ? QString::number(place.number) : QString();
    shown.risk = place.finding ? place.finding->title : QString();
    shown.place = place.finding ? place.finding->place : QString();
    shown.measure = item.measure;
    shown.standard = item.standard;
    shown.owner = item.owner;
    shown.due = item.due.isValid() ? std::optional(item.due) : std::nullopt;
    shown.state = stateWord(domain::RemediationState::Open);
    return shown;
}

}

std::vector<report::ReinspectedItem> reinspectedItems(Workspace &workspace, const ReportSource &source, const QDateTime &until)
{
    std::vector<report::ReinspectedItem> all;
    for (const domain::RemediationItem &item : source.record.plan) {
        all.push_back(shownItem(source.record, item));
        addLastLook(workspace, item.id, until, all.back());
    }
    return all;
}

std::vector<report::ReportPhoto> fixPhotos(Workspace &workspace, const ReportSource &source, const QDateTime &until)
{
    std::vector<report::ReportPhoto> photos;
    for (const domain::RemediationItem &item : source.record.plan)
        for (const domain::Evidence &evidence : source.record.evidence) {
            if (evidence.remediation != item.id || evidence.width == 0 || !isBefore(evidence.addedAt, until))
                continue;
            const Place place = placeOf(source.record, item.finding);
            report::ReportPhoto photo;
            photo.id = evidence.id.toString();
            photo.caption = evidence.caption.isEmpty() && place.finding ? place.finding->title : evidence.caption;
            photo.place = place.finding ? place.finding->place : QString();
            photo.takenAt = base::chinaTime(evidence.takenAt.isValid() ? evidence.takenAt : evidence.addedAt);
            photo.takenBy = nameOf(workspace, evidence.addedBy);
            photo.sha256 = evidence.hash;
            if (source.photo)
                photo.picture = source.photo(evidence);
            photos.push_back(std::move(photo));
        }
    return photos;
}

}
