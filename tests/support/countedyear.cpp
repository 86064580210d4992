#include "tests/support/countedyear.h"

#include "models/domain/checklist/pinneditem.h"
#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/firmlinkrepository.h"
#include "models/store/migrator.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"
#include "tests/support/builders.h"

namespace xunzhen::testing {

using domain::Finding;
using domain::Grade;
using domain::Verdict;
using domain::VisitKind;

namespace {

QDateTime china(int year, int month, int day, int hour = 10, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600).toUTC();
}

domain::Citation safety(const char *article, int paragraph = 0)
{
    return {u"安全生产法"_qs, u"2021-06-10"_qs, QString::fromLatin1(article), paragraph, 0, {}};
}

class YearWriter
{
public:
    YearWriter(store::Database &database, base::IdSource &ids) : m_database(database), m_ids(ids)
    {
        const domain::Pack pack = smallPack();
        for (const domain::ChecklistSection &section : pack.checklists.front().sections)
            m_items.insert(m_items.end(), section.items.begin(), section.items.end());
        domain::CheckItem former = m_items.front();
        former.code = u"SAF-09"_qs; // of an earlier version of the list
        m_items.push_back(former);
    }

    domain::EnterpriseId firm(const QString &name, const QString &town, const QString &trade)
    {
        domain::Enterprise firm;
        firm.id = m_ids.make<domain::EnterpriseId>();
        firm.name = name;
        firm.town = town;
        firm.tradeCode = trade;
        store::EnterpriseRepository(m_database).save(firm);
        return firm.id;
    }

    domain::VisitId visit(const domain::EnterpriseId &firm, VisitKind kind, const QString &bureau, const QString &domain, const QDateTime &at)
    {
        domain::Visit visit;
        visit.id = m_ids.make<domain::VisitId>();
        visit.enterprise = firm;
        visit.kind = kind;
        visit.bureau = bureau;
        visit.domain = domain;
        visit.openedAt = at;
        store::VisitRepository(m_database).save(visit);
        return visit.id;
    }

    void ask(const domain::VisitId &visit, const QMap<QString, Verdict> &answers)
    {
        std::vector<domain::PinnedItem> pinned;
        for (const domain::CheckItem &item : m_items)
            if (answers.contains(item.code))
                pinned.push_back({int(pinned.size()), u"emergency-small"_qs, u"2026.11.1"_qs, u"EMG-SAF"_qs, u"车间通用安全"_qs,
                                  u"设备防护"_qs, domain::itemHash(item), item});
        store::VisitItemRepository(m_database).pin(visit, pinned);
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            if (answer.value() == Verdict::Unanswered)
                continue;
            domain::Answer given;
            given.id = domain::answerIdFor(visit, answer.key());
            given.visit = visit;
            given.itemCode = answer.key();
            given.verdict = answer.value();
            store::AnswerRepository(m_database).save(given);
        }
    }

    domain::FindingId find(const domain::VisitId &visit, const char *item, Grade grade, const std::vector<domain::Citation> &clauses,
                           const QString &leniency = {})
    {
        Finding finding;
        finding.visit = visit;
        finding.itemCode = QString::fromLatin1(item);
        finding.id = domain::findingIdFor(visit, finding.itemCode);
        finding.title = u"风险"_qs + finding.itemCode;
        finding.grade = grade;
        finding.clauses = clauses;
        finding.leniency = leniency;
        store::FindingRepository(m_database).save(finding);
        return finding.id;
    }

    domain::RemediationId demand(const domain::VisitId &visit, const domain::FindingId &finding, const domain::EnterpriseId &firm, QDate due)
    {
        domain::RemediationItem item;
        item.id = domain::remediationIdFor(finding);
        item.visit = visit;
        item.finding = finding;
        item.enterprise = firm;
        item.measure = u"整改"_qs;
        item.due = due;
        store::RemediationRepository(m_database).save(item);
        return item.id;
    }

    void handOver(const domain::VisitId &visit, const QDateTime &at) { store::VisitRepository(m_database).markIssued(visit, at); }

    void set(const domain::RemediationId &item, domain::RemediationState state, const QDateTime &at)
    {
        store::RemediationRepository(m_database).setState(item, state, {}, at, {});
    }

    void extend(const domain::RemediationId &item, QDate until)
    {
        m_database.prepare("INSERT INTO remediation_call (id, remediation_id, kind, until, at) VALUES (:id, :item, 'extended', :until, :at)")
            .bind(":id", m_ids.make<domain::RemediationCallId>()).bind(":item", item).bind(":until", until).bind(":at", china(2026, 6, 1)).run();
    }

    void paper(const QString &kind, const domain::VisitId &visit, const domain::EnterpriseId &firm, const QDateTime &at, int revision = 1,
               const domain::PaperDraftId &draft = {})
    {
        domain::Paper paper;
        paper.id = m_ids.make<domain::PaperId>();
        paper.kind = kind;
        paper.visit = visit;
        paper.enterprise = firm;
        paper.draft = draft;
        paper.number = u"津南应急〔2026〕%1号"_qs.arg(++m_number);
        paper.revision = revision;
        paper.issuedAt = at;
        store::PaperRepository(m_database).add(paper);
    }

    domain::PaperDraftId bureauDraft(const QString &bureau)
    {
        domain::PaperDraft draft;
        draft.id = m_ids.make<domain::PaperDraftId>();
        draft.kind = u"draw-record"_qs;
        draft.bureau = bureau;
        draft.openedAt = china(2026, 7, 1);
        store::PaperDraftRepository(m_database).add(draft);
        return draft.id;
    }

    void join(const domain::EnterpriseId &one, const domain::EnterpriseId &other)
    {
        store::FirmLinkRepository(m_database).add({m_ids.make<domain::FirmLinkId>(), one, other, u"旧名"_qs, china(2026, 1, 5), {}, {}});
    }

    store::Database &database() { return m_database; }

private:
    store::Database &m_database;
    base::IdSource &m_ids;
    std::vector<domain::CheckItem> m_items;
    int m_number = 0;
};

void writeFirst(YearWriter &write, CountedYear &year)
{
    year.v1 = write.visit(year.firmA, VisitKind::Service, CountedYear::emergency(), u"emergency"_qs, china(2026, 3, 5));
    write.ask(year.v1, {{u"SAF-01"_qs, Verdict::Compliant}, {u"SAF-02"_qs, Verdict::AtRisk}, {u"SAF-03"_qs, Verdict::AtRisk},
                        {u"SAF-04"_qs, Verdict::Unanswered}, {u"SAF-09"_qs, Verdict::Compliant}});
    const auto sign = write.find(year.v1, "SAF-02", Grade::Minor, {safety("36")}, u"EMG-L-01"_qs);
    const auto dust = write.find(year.v1, "SAF-03", Grade::Major,
                                 {safety("36", 1), safety("36", 2), {u"粉尘防爆规定"_qs, u"2021-07-25"_qs, u"7"_qs, 0, 0, {}}});
    const auto third = write.find(year.v1, "SAF-09", Grade::General, {safety("36")});
    const auto r1 = write.demand(year.v1, sign, year.firmA, {2026, 3, 20});
    const auto r2 = write.demand(year.v1, dust, year.firmA, {2026, 3, 10});
    const auto voided = write.demand(year.v1, third, year.firmA, {2026, 3, 10});
    store::FindingRepository(write.database()).voidFinding(third, u"记错"_qs);
    write.set(voided, domain::RemediationState::Voided, china(2026, 3, 5));
    write.handOver(year.v1, china(2026, 3, 5, 15));
    write.set(r1, domain::RemediationState::Closed, china(2026, 3, 15));
    write.set(r2, domain::RemediationState::Closed, china(2026, 3, 25));
    write.paper(u"consultation-report"_qs, year.v1, year.firmA, china(2026, 3, 5, 15));
    write.paper(u"consultation-report"_qs, year.v1, year.firmA, china(2026, 3, 8), 2);
}

void writeSecond(YearWriter &write, CountedYear &year)
{
    year.v2 = write.visit(year.firmAgain, VisitKind::Check, CountedYear::emergency(), u"emergency"_qs, china(2026, 5, 20));
    write.ask(year.v2, {{u"SAF-01"_qs, Verdict::Compliant}, {u"SAF-02"_qs, Verdict::AtRisk}});
    const auto sign = write.find(year.v2, "SAF-02", Grade::Minor, {safety("35")});
    const auto r3 = write.demand(year.v2, sign, year.firmAgain, {2026, 6, 10});
    write.handOver(year.v2, china(2026, 5, 20, 15));
    write.extend(r3, {2026, 12, 31});
    write.paper(u"consultation-report"_qs, year.v2, year.firmAgain, china(2026, 5, 20, 15));
    write.paper(u"correction-order"_qs, year.v2, year.firmAgain, china(2026, 5, 20, 16));
}

void writeOthers(YearWriter &write, CountedYear &year)
{
    const auto before = write.visit(year.firmB, VisitKind::Service, CountedYear::environment(), u"environment"_qs, china(2025, 12, 31, 23, 59));
    write.find(before, "SAF-01", Grade::General, {});
    year.v3 = write.visit(year.firmB, VisitKind::Service, CountedYear::environment(), u"environment"_qs, china(2026, 6, 1, 0, 30));
    write.ask(year.v3, {{u"SAF-01"_qs, Verdict::AtRisk}});
    const auto guard = write.find(year.v3, "SAF-01", Grade::General, {});
    write.demand(year.v3, guard, year.firmB, {2026, 7, 1});
    write.handOver(year.v3, china(2026, 6, 2));
    year.v4 = write.visit(year.firmC, VisitKind::Service, CountedYear::emergency(), u"emergency"_qs, china(2026, 9, 10));
    write.ask(year.v4, {{u"SAF-01"_qs, Verdict::AtRisk}});
    const auto open = write.find(year.v4, "SAF-01", Grade::General, {safety("36")});
    write.demand(year.v4, open, year.firmC, {2026, 9, 20});
    const auto voided = write.visit(year.firmC, VisitKind::Check, CountedYear::emergency(), u"emergency"_qs, china(2026, 9, 11));
    write.find(voided, "SAF-01", Grade::Major, {safety("36")});
    store::VisitRepository(write.database()).voidVisit(voided, u"走错门"_qs, china(2026, 9, 11));
    write.paper(u"consultation-report"_qs, voided, year.firmC, china(2026, 9, 11));
    write.visit(year.firmC, VisitKind::Service, CountedYear::emergency(), u"emergency"_qs, china(2027, 1, 1, 0, 0));
    write.paper(u"draw-record"_qs, {}, {}, china(2026, 7, 1), 1, write.bureauDraft(CountedYear::emergency()));
    write.paper(u"consultation-report"_qs, year.v3, year.firmB, china(2027, 1, 1, 0, 0));
}

}

CountedYear::CountedYear(const QString &profileFolder, const base::Clock &clock, base::IdSource &ids)
{
    auto opened = store::Migrator(clock).open(profileFolder + u"/xunzhen.db"_qs, profileFolder + u"/backups"_qs);
    opened.database->captureState().setAuthor(QByteArray(16, '\1'));
    store::Transaction transaction(*opened.database);
    YearWriter write(*opened.database, ids);
    firmA = write.firm(u"甲机械厂"_qs, u"咸水沽镇"_qs, u"C3311"_qs);
    firmAgain = write.firm(u"甲机械厂（老）"_qs, u"葛沽镇"_qs, u"3311"_qs);
    firmB = write.firm(u"乙家具厂"_qs, u"双港镇"_qs, u"2110"_qs);
    firmC = write.firm(u"丙商店"_qs, {}, {});
    write.join(firmA, firmAgain);
    writeFirst(write, *this);
    writeSecond(write, *this);
    writeOthers(write, *this);
    transaction.commit();
}

domain::StatisticsFilter CountedYear::filter(const QString &bureau, const QString &domain)
{
    return {QDate(2026, 1, 1), QDate(2026, 12, 31), bureau, domain};
}

QString CountedYear::emergency() { return u"津南区应急管理局"_qs; }
QString CountedYear::environment() { return u"津南区生态环境局"_qs; }

std::vector<CountedFigure> countedByHand()
{
    using domain::Figure;
    return {
        {Figure::Visits, {u"津南区应急管理局: 2 1 3 2 2"_qs, u"津南区生态环境局: 1 0 1 1 1"_qs, u"= 3 1 4 3 3"_qs}},
        {Figure::VisitsOverTime, {u"2026-01: 0 0 0"_qs, u"2026-02: 0 0 0"_qs, u"2026-03: 1 0 1"_qs, u"2026-04: 0 0 0"_qs, u"2026-05: 0 1 1"_qs,
                                  u"2026-06: 1 0 1"_qs, u"2026-07: 0 0 0"_qs, u"2026-08: 0 0 0"_qs, u"2026-09: 1 0 1"_qs, u"2026-10: 0 0 0"_qs,
                                  u"2026-11: 0 0 0"_qs, u"= 3 1 4"_qs}},
        {Figure::FindingsByLaw, {u"《安全生产法》: 1 1 2 4 2"_qs, u"没有引用条款: 0 1 0 1 1"_qs, u"《粉尘防爆规定》: 1 0 0 1 1"_qs, u"= 1 2 2 5 3"_qs}},
        {Figure::FindingsByArticle, {u"《安全生产法》第三十六条: 1 1 1 3 2"_qs, u"没有引用条款: 0 1 0 1 1"_qs, u"《安全生产法》第三十五条: 0 0 1 1 1"_qs,
                                     u"《粉尘防爆规定》第七条: 1 0 0 1 1"_qs, u"= 1 2 2 5 3"_qs}},
        {Figure::FindingsByTrade, {u"C33 金属制品业: 1 0 2 3 1"_qs, u"没有登记行业: 0 1 0 1 1"_qs, u"C21 家具制造业: 0 1 0 1 1"_qs, u"= 1 2 2 5 3"_qs}},
        {Figure::FindingsByGrade, {u"重大: 1 1 20.0%"_qs, u"一般: 2 2 40.0%"_qs, u"轻微: 2 1 40.0%"_qs, u"= 5 3 100.0%"_qs}},
        {Figure::FindingsByTown, {u"咸水沽镇: 1 0 2 3 1"_qs, u"没有登记街镇: 0 1 0 1 1"_qs, u"双港镇: 0 1 0 1 1"_qs, u"= 1 2 2 5 3"_qs}},
        {Figure::TimeToFix, {u"津南区应急管理局: 3 2 15 20"_qs, u"津南区生态环境局: 1 0 — —"_qs, u"= 4 2 15 20"_qs}},
        {Figure::Overdue, {u"津南区生态环境局: 1 0 0 0 1 100.0%"_qs, u"津南区应急管理局: 3 1 1 1 0 33.3%"_qs, u"= 4 1 1 1 1 50.0%"_qs}},
        {Figure::Repeats, {u"SAF-01 风险SAF-01: 1 1"_qs, u"SAF-02 风险SAF-02: 1 1"_qs, u"= 2 2"_qs}},
        {Figure::Leniency, {u"EMG-L-01 首次未设警示标志，及时改正: 2 1 50.0%"_qs, u"= 2 1 50.0%"_qs}},
        {Figure::Coverage, {u"车间通用安全: 4 5 3 1 1 80.0%"_qs, u"= 4 5 3 1 1 80.0%"_qs}},
        {Figure::Papers, {u"会诊报告: 2 1 3"_qs, u"责令改正通知书: 1 0 1"_qs, u"抽取记录: 1 0 1"_qs, u"= 4 1 5"_qs}},
        {Figure::RepeatVisits, {u"甲机械厂: 1 1 2 1"_qs, u"= 1 1 2 1"_qs}},
    };
}

QStringList linesOf(const domain::FigureTable &table)
{
    const auto line = [&](const QString &label, const domain::FigureValues &values) {
        QStringList parts;
        for (size_t i = 0; i < values.size(); ++i)
            parts << domain::figureText(values[i], table.shape().columns.at(i).unit);
        return label + parts.join(u' ');
    };
    QStringList lines;
    for (const domain::FigureRow &row : table.rows)
        lines << line(row.label.zh + u": "_qs, row.values);
    return lines << line(u"= "_qs, table.total);
}

}
