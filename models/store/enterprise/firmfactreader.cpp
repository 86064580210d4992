#include "models/store/enterprise/firmfactreader.h"

#include "models/base/chinatime.h"
#include "models/domain/checklist/pinneditem.h"
#include "models/domain/visit/progress.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::EnterpriseId;
using domain::FirmFacts;

namespace {

#define FIRM_COLUMNS "id, name, town, trade_code, trade_name, positive_list"
#define VISIT_COLUMNS "enterprise_id, id, domain, opened_at, state"
#define ITEM_COLUMNS "r.enterprise_id, f.grade, coalesce((SELECT c.until FROM remediation_call c " \
                     "WHERE c.remediation_id = r.id AND c.kind = 'extended' AND coalesce(c.voided, '') = '' " \
                     "ORDER BY c.at DESC, c.id DESC LIMIT 1), r.due)"
#define IS_OPEN "r.state IN ('open', 'partly-fixed', 'returned')"

FirmFacts rowToFirm(const Statement &row)
{
    FirmFacts facts;
    facts.id = row.id<EnterpriseId>(0);
    facts.name = row.text(1);
    facts.town = row.text(2);
    facts.tradeCode = row.text(3);
    facts.tradeName = row.text(4);
    facts.positiveList = row.flag(5);
    return facts;
}

}

/// What happened at a firm, whichever of its records it was written to.
struct FirmFactReader::Dealings
{
    std::vector<domain::VisitId> finished; ///< latest first; what is half asked has no score
    QDate lastVisit;
    QStringList domains;
    int open = 0;
    QDate firstDue;
    std::optional<domain::Grade> worst;
};

void FirmFactReader::addVisits(ByFirm &firms, Statement &visits) const
{
    while (visits.step()) {
        Dealings &firm = firms[m_sets.canonical(visits.id<EnterpriseId>(0))];
        if (visits.text(4) == domain::visitStateCode(domain::VisitState::Issued)) {
            firm.finished.push_back(visits.id<domain::VisitId>(1));
            firm.lastVisit = std::max(firm.lastVisit, base::chinaDay(visits.moment(3)));
        }
        if (const QString domain = visits.text(2); !domain.isEmpty() && !firm.domains.contains(domain))
            firm.domains << domain;
    }
}

void FirmFactReader::addOpenItems(ByFirm &firms, Statement &items) const
{
    while (items.step()) {
        Dealings &firm = firms[m_sets.canonical(items.id<EnterpriseId>(0))];
        ++firm.open;
        if (const auto grade = domain::gradeFromCode(items.text(1)))
            firm.worst = std::max(firm.worst.value_or(*grade), *grade);
        if (const QDate due = items.day(2); due.isValid())
            firm.firstDue = firm.firstDue.isValid() ? std::min(firm.firstDue, due) : due;
    }
}

void FirmFactReader::finish(FirmFacts &facts, const Dealings &dealings) const
{
    facts.domains = dealings.domains;
    facts.standing.lastVisit = dealings.lastVisit;
    facts.standing.open = dealings.open;
    facts.standing.firstDue = dealings.firstDue;
    facts.standing.worstOpen = dealings.worst;
    for (const domain::VisitId &visit : dealings.finished)
        if ((facts.standing.score = score(visit)))
            break;
}

std::vector<FirmFacts> FirmFactReader::all() const
{
    ByFirm dealings;
    Statement visits = m_database.prepare("SELECT " VISIT_COLUMNS R"( FROM visit WHERE coalesce(voided, '') = ''
        ORDER BY opened_at DESC, id DESC)");
    addVisits(dealings, visits);
    Statement items = m_database.prepare("SELECT " ITEM_COLUMNS
                                         " FROM remediation r LEFT JOIN finding f ON f.id = r.finding_id WHERE " IS_OPEN);
    addOpenItems(dealings, items);
    std::vector<FirmFacts> firms;
    Statement records = m_database.prepare("SELECT " FIRM_COLUMNS " FROM enterprise WHERE coalesce(voided, '') = '' ORDER BY id");
    while (records.step()) {
        if (m_sets.hidden().contains(records.id<EnterpriseId>(0)))
            continue;
        firms.push_back(rowToFirm(records));
        if (const auto known = dealings.constFind(firms.back().id); known != dealings.constEnd())
            finish(firms.back(), *known);
    }
    return firms;
}

std::optional<FirmFacts> FirmFactReader::of(const EnterpriseId &id) const
{
    Statement record = m_database.prepare("SELECT " FIRM_COLUMNS " FROM enterprise WHERE id = :id AND coalesce(voided, '') = ''");
    record.bind(":id", id);
    if (m_sets.hidden().contains(id) || !record.step())
        return std::nullopt;
    FirmFacts facts = rowToFirm(record);
    ByFirm dealings;
    for (const EnterpriseId &member : m_sets.members(id)) {
        Statement visits = m_database.prepare("SELECT " VISIT_COLUMNS R"( FROM visit
            WHERE enterprise_id = :id AND coalesce(voided, '') = '' ORDER BY opened_at DESC, id DESC)");
        visits.bind(":id", member);
        addVisits(dealings, visits);
        Statement items = m_database.prepare("SELECT " ITEM_COLUMNS R"( FROM remediation r
            LEFT JOIN finding f ON f.id = r.finding_id WHERE r.enterprise_id = :id AND )" IS_OPEN);
        items.bind(":id", member);
        addOpenItems(dealings, items);
    }
    finish(facts, dealings[id]);
    return facts;
}

std::optional<int> FirmFactReader::score(const domain::VisitId &visit) const
{
    domain::VisitRecord record;
    Statement answers = m_database.prepare("SELECT item_code, verdict FROM answer WHERE visit_id = :visit");
    answers.bind(":visit", visit);
    while (answers.step()) {
        domain::Answer answer;
        answer.itemCode = answers.text(0);
        answer.verdict = domain::verdictFromWord(answers.text(1)).value_or(domain::Verdict::Unanswered);
        record.answers.push_back(std::move(answer));
    }
    if (record.answers.empty())
        return std::nullopt;
    Statement items = m_database.prepare(R"(SELECT item_code, item_hash FROM visit_item
        WHERE visit_id = :visit AND coalesce(retired, 0) = 0)");
    items.bind(":visit", visit);
    while (items.step()) {
        domain::PinnedItem pinned;
        pinned.item.code = items.text(0);
        pinned.item.grade = gradeOf(items.blob(1));
        record.items.push_back(std::move(pinned));
    }
    return domain::score(record);
}

domain::Grade FirmFactReader::gradeOf(const QByteArray &itemHash) const
{
    const auto known = m_grades.constFind(itemHash);
    if (known != m_grades.constEnd())
        return *known;
    Statement text = m_database.prepare("SELECT body FROM item_text WHERE id = substr(:hash, 1, 16)");
    text.bind(":hash", itemHash);
    const domain::CheckItem item = text.step() ? domain::itemFromJson(text.text(0).toUtf8()) : domain::CheckItem();
    m_grades.insert(itemHash, item.grade);
    return item.grade;
}

}
