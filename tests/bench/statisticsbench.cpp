#include "tests/bench/bench.h"

#include "app/composition.h"
#include "models/domain/checklist/pinneditem.h"
#include "models/services/statisticsservice.h"
#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/migrator.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"

#include <QTemporaryDir>

using namespace xunzhen;

namespace {

constexpr int kVisits = 5'000, kFirms = 3'000, kItems = 40, kFindings = 6;

/// A district's year: every visit asks one list, every seventh question is at risk, half of the items are closed.
class DistrictYear
{
public:
    DistrictYear() : m_composition(m_folder.filePath(QStringLiteral("profile")))
    {
        m_services = std::move(m_composition.open()).value();
        (void)m_services->packs().installShipped();
        collectItems();
        auto opened = store::Migrator(m_composition.clock()).open(file(), m_folder.filePath(QStringLiteral("backups")));
        const store::CapturePause noLog(opened.database->captureState()); // the figures do not read it
        store::Transaction transaction(*opened.database);
        for (int i = 0; i < kFirms; ++i)
            addFirm(*opened.database, i);
        for (int i = 0; i < kVisits; ++i)
            addVisit(*opened.database, i);
        transaction.commit();
    }

    services::Services &services() { return *m_services; }
    QString file() const { return m_folder.filePath(QStringLiteral("profile/xunzhen.db")); }
    const base::Clock &clock() { return m_composition.clock(); }
    static domain::StatisticsFilter filter() { return {QDate(2026, 1, 1), QDate(2026, 12, 31), {}, {}}; }

private:
    void collectItems()
    {
        for (const auto &pack : m_services->packs().currentPacks())
            for (const domain::Checklist &list : pack->checklists)
                for (const domain::ChecklistSection &section : list.sections)
                    for (const domain::CheckItem &item : section.items)
                        m_items.push_back({0, pack->code, pack->version, list.code, list.title, section.title, domain::itemHash(item), item});
    }

    void addFirm(store::Database &database, int number)
    {
        domain::Enterprise firm;
        firm.id = m_composition.ids().make<domain::EnterpriseId>();
        firm.name = QStringLiteral("天津示例第%1厂").arg(number);
        firm.town = QStringLiteral("第%1镇").arg(number % 12);
        firm.tradeCode = QString::number(1300 + number % 3000);
        store::EnterpriseRepository(database).save(firm);
        m_firms.push_back(firm.id);
    }

    void addVisit(store::Database &database, int number)
    {
        domain::Visit visit;
        visit.id = m_composition.ids().make<domain::VisitId>();
        visit.enterprise = m_firms[size_t(number * 7 % kFirms)];
        visit.kind = number % 3 == 0 ? domain::VisitKind::Check : domain::VisitKind::Service;
        visit.bureau = QStringLiteral("津南区第%1局").arg(number % 5);
        visit.domain = QStringLiteral("emergency");
        visit.openedAt = QDateTime(QDate(2026, 1, 1).addDays(number % 330), QTime(2, 0), Qt::UTC);
        store::VisitRepository visits(database);
        visits.save(visit);
        addAnswers(database, visit, number);
        visits.markIssued(visit.id, visit.openedAt);
        for (size_t i = 0; i < m_demanded.size(); i += 2)
            store::RemediationRepository(database).setState(m_demanded[i], domain::RemediationState::Closed, {},
                                                            visit.openedAt.addDays(5 + int(i)), {});
    }

    void addAnswers(store::Database &database, const domain::Visit &visit, int number)
    {
        std::vector<domain::PinnedItem> pinned;
        m_demanded.clear();
        for (int i = 0; i < kItems; ++i) {
            domain::PinnedItem item = m_items[size_t(number * 13 + i) % m_items.size()];
            item.ordinal = i;
            addAnswer(database, visit, item, i);
            pinned.push_back(item);
        }
        store::VisitItemRepository(database).pin(visit.id, pinned);
    }

    void addAnswer(store::Database &database, const domain::Visit &visit, const domain::PinnedItem &item, int place)
    {
        const bool risk = place % 7 == 3 && place / 7 < kFindings;
        domain::Answer answer;
        answer.id = domain::answerIdFor(visit.id, item.item.code);
        answer.visit = visit.id;
        answer.itemCode = item.item.code;
        answer.itemHash = item.hash;
        answer.verdict = risk ? domain::Verdict::AtRisk : domain::Verdict::Compliant;
        store::AnswerRepository(database).save(answer);
        if (risk)
            addFinding(database, visit, item);
    }

    void addFinding(store::Database &database, const domain::Visit &visit, const domain::PinnedItem &item)
    {
        domain::Finding finding;
        finding.id = domain::findingIdFor(visit.id, item.item.code);
        finding.visit = visit.id;
        finding.itemCode = item.item.code;
        finding.title = item.item.risk;
        finding.grade = item.item.grade;
        finding.clauses = item.item.basis;
        store::FindingRepository(database).save(finding);
        domain::RemediationItem demand;
        demand.id = domain::remediationIdFor(finding.id);
        demand.visit = visit.id;
        demand.finding = finding.id;
        demand.enterprise = visit.enterprise;
        demand.due = visit.openedAt.date().addDays(30);
        store::RemediationRepository(database).save(demand);
        m_demanded.push_back(demand.id);
    }

    QTemporaryDir m_folder;
    app::Composition m_composition;
    std::unique_ptr<services::Services> m_services;
    std::vector<domain::PinnedItem> m_items;
    std::vector<domain::EnterpriseId> m_firms;
    std::vector<domain::RemediationId> m_demanded;
};

/// Every row that the figures are counted from, read once in SQL without counting anything.
qint64 scan(store::Database &database)
{
    qint64 sum = 0;
    for (const char *sql : {"SELECT sum(length(bureau) + opened_at % 7) FROM visit", "SELECT sum(length(item_code) + length(clauses)) FROM finding",
                            "SELECT sum(length(item_code) + length(checklist_code)) FROM visit_item",
                            "SELECT sum(length(item_code) + length(verdict)) FROM answer", "SELECT sum(length(due) + length(state)) FROM remediation",
                            "SELECT sum(length(name) + length(town)) FROM enterprise"}) {
        auto row = database.prepare(sql);
        row.step();
        sum += row.number(0);
    }
    return sum;
}

}

BENCH("statistics, all figures of 5,000 visits")
{
    DistrictYear year;
    bench::note("5,000 visits, 200,000 answers, 30,000 findings, as the page counts them off the window's thread");
    store::Database database(year.file(), year.clock(), store::Access::ReadOnly);
    const auto raw = bench::timed(7, [&] { bench::keep(scan(database)); });
    bench::print("reading the rows once", raw);
    bench::print("all fourteen figures", bench::timed(7, [&] {
                     bench::keep(qint64(year.services().statistics().statistics(DistrictYear::filter())->figures.size()));
                 }), raw);
    bench::print("what stands behind a figure", bench::timed(7, [&] {
                     bench::keep(year.services().statistics().entries(DistrictYear::filter(), domain::Figure::FindingsByLaw, std::nullopt, 500)->total);
                 }), raw);
}
