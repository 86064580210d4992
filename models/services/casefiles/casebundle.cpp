#include "models/services/casefiles/casebundle.h"

#include "models/services/casefiles/evidenceitems.h"
#include "models/services/casefiles/paperitems.h"

#include "models/base/chinatime.h"

#include <numeric>

namespace xunzhen::services {

namespace {

QString kindCode(domain::VisitKind kind)
{
    return kind == domain::VisitKind::Service ? QStringLiteral("service") : QStringLiteral("enforcement");
}

void readHead(const CaseSources &sources, const CaseFileWish &wish, report::CaseFile &values)
{
    const domain::Visit &visit = sources.report.record.visit;
    values.enterprise = sources.report.enterprise.name;
    values.uscc = sources.report.enterprise.uscc;
    values.kind = kindCode(visit.kind);
    values.bureau = visit.bureau;
    for (const auto &person : {sources.report.lead, sources.report.second})
        if (person)
            values.handlers << person->name;
    values.opened = base::chinaDay(visit.openedAt);
    if (visit.closedAt.isValid())
        values.closed = base::chinaDay(visit.closedAt);
    values.keeping = domain::keepingTimeCode(wish.keeping);
    values.missingDrafts = sources.missingDrafts;
    values.voided = int(sources.voided.size());
    values.note = wish.note;
    values.filer = sources.filer.name;
    values.filedOn = base::chinaDay(sources.now);
    values.checklists = reportChecklists(sources.report);
}

QJsonObject visitFacts(const CaseSources &sources)
{
    const domain::Visit &visit = sources.report.record.visit;
    const domain::Enterprise &firm = sources.report.enterprise;
    return {{QStringLiteral("id"), visit.id.toString()}, {QStringLiteral("kind"), kindCode(visit.kind)},
            {QStringLiteral("state"), domain::visitStateCode(visit.state)}, {QStringLiteral("bureau"), visit.bureau},
            {QStringLiteral("openedAt"), momentText(visit.openedAt)}, {QStringLiteral("closedAt"), momentText(visit.closedAt)},
            {QStringLiteral("enterprise"), QJsonObject{{QStringLiteral("id"), firm.id.toString()}, {QStringLiteral("name"), firm.name},
                                                       {QStringLiteral("uscc"), firm.uscc}}}};
}

}

std::vector<const CaseItem *> CaseBundle::papers() const
{
    std::vector<const CaseItem *> found;
    for (const CaseItem &item : items)
        if (item.pages)
            found.push_back(&item);
    return found;
}

qint64 CaseBundle::size() const
{
    return std::accumulate(items.begin(), items.end(), qint64(0),
                           [](qint64 sum, const CaseItem &item) { return sum + item.source.size(); });
}

CaseBundle bundle(Workspace &workspace, const CaseSources &sources, const CaseFileWish &wish, CasePress &press)
{
    CaseBundle made;
    made.now = sources.now;
    made.visit = visitFacts(sources);
    made.filer = {{QStringLiteral("id"), sources.filer.id.isNull() ? QString() : sources.filer.id.toString()},
                  {QStringLiteral("name"), sources.filer.name}, {QStringLiteral("bureau"), sources.filer.bureau}};
    readHead(sources, wish, made.values);
    addPapers(workspace, sources, press, made);
    addEvidence(workspace, sources, press, made);
    return made;
}

void numberThrough(report::CaseFile &values)
{
    int next = 1;
    for (report::CaseEntry &entry : values.entries) {
        entry.firstPage = next;
        next += entry.pages;
    }
}

}
