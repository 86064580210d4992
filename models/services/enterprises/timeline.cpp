#include "models/services/enterprises/enterpriserows.h"
#include "models/services/enterprises/joinedfirm.h"
#include "models/services/ownstream.h"

#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/oplog.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/remediation/reinspectionrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

using Kind = TimelineEntry::Kind;

class TimelineReader
{
public:
    TimelineReader(Workspace &workspace, const JoinedFirm &firm, EnterpriseFile &file)
        : m_database(workspace.database()), m_firm(firm), m_file(file)
    {
    }

    void read()
    {
        for (const domain::EnterpriseId &record : m_firm.records())
            readEdits(record);
        for (const domain::Visit &visit : m_firm.visits())
            readVisit(visit);
        for (const domain::Paper &paper : m_file.papers)
            readPaper(paper);
        std::stable_sort(m_file.timeline.begin(), m_file.timeline.end(),
                         [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
    }

private:
    TimelineEntry &add(Kind kind, const QDateTime &at, const QString &bureau, const QStringList &arguments)
    {
        TimelineEntry entry;
        entry.kind = kind;
        entry.at = at;
        entry.bureau = bureau;
        entry.arguments = arguments;
        m_file.timeline.push_back(std::move(entry));
        return m_file.timeline.back();
    }

    QString authorOf(const store::Operation &operation) const
    {
        const auto id = domain::InspectorId::fromBytes(operation.author);
        const auto author = id ? store::InspectorRepository(m_database).find(*id) : std::nullopt;
        return author ? author->name : QString();
    }

    /// One entry per moment of writing: an edit that touches several groups is one act.
    void readEdits(const domain::EnterpriseId &record)
    {
        QDateTime last;
        const auto history =
            store::OperationLog(m_database).history(QStringLiteral("enterprise"), record.toBytes());
        for (const store::Operation &operation : history) {
            const QDateTime at = momentOf(operation);
            const bool made = operation.group == QLatin1String("*");
            if (at != last || made)
                add(made ? Kind::Imported : Kind::Edited, at, {}, {authorOf(operation), operation.group});
            last = at;
        }
    }

    void readVisit(const domain::Visit &visit)
    {
        const auto findings = store::FindingRepository(m_database).ofVisit(visit.id).size();
        add(Kind::Visit, visit.openedAt, visit.bureau,
            {domain::visitKindCode(visit.kind), domain::visitStateCode(visit.state), QString::number(findings)})
            .visit = visit.id;
        for (const domain::RemediationItem &item : store::RemediationRepository(m_database).ofVisit(visit.id))
            readRemediation(visit, item);
    }

    void readRemediation(const domain::Visit &visit, const domain::RemediationItem &item)
    {
        const QStringList what{item.measure, domain::remediationStateCode(item.state)};
        if (item.due.isValid())
            add(Kind::RemediationDue, item.due.startOfDay(Qt::UTC), visit.bureau, what).remediation = item.id;
        for (const domain::Reinspection &look : store::ReinspectionRepository(m_database).ofRemediation(item.id))
            add(Kind::Reinspection, look.at, visit.bureau, {item.measure, domain::remediationStateCode(look.result)})
                .remediation = item.id;
    }

    void readPaper(const domain::Paper &paper)
    {
        TimelineEntry &entry = add(Kind::Paper, paper.issuedAt, {}, {paper.number, paper.kind});
        entry.paper = paper.id;
        entry.visit = paper.visit;
    }

    store::Database &m_database;
    const JoinedFirm &m_firm;
    EnterpriseFile &m_file;
};

}

EnterpriseFile readFile(Workspace &workspace, const domain::EnterpriseId &id)
{
    EnterpriseFile file;
    const JoinedFirm firm(workspace, id);
    file.enterprise = store::EnterpriseRepository(workspace.database()).get(firm.canonical());
    file.open = firm.openItems();
    file.papers = firm.papers();
    TimelineReader(workspace, firm, file).read();
    return file;
}

}
