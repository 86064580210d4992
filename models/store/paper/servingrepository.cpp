#include "models/store/paper/servingrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

#define HANDED "SELECT p.id, p.visit_id, p.enterprise_id, p.draft_id, p.kind, p.number, p.revision, p.issued_at, e.name, v.companion, " \
               "EXISTS (SELECT 1 FROM paper_signature s WHERE s.draft_id = p.draft_id AND s.role = 'enterprise' " \
               "AND coalesce(s.image_hash, '') <> ''), d.id, r.id, r.number " \
               "FROM paper p JOIN visit v ON v.id = p.visit_id LEFT JOIN enterprise e ON e.id = p.enterprise_id " \
               "LEFT JOIN paper_draft d ON d.id = (SELECT x.id FROM paper_draft x WHERE x.visit_id = p.visit_id " \
               "AND x.kind = 'service-receipt' AND x.about_id = p.id AND coalesce(x.voided, '') = '' " \
               "ORDER BY EXISTS (SELECT 1 FROM paper i WHERE i.draft_id = x.id) DESC, x.opened_at DESC, x.id DESC LIMIT 1) " \
               "LEFT JOIN paper r ON r.draft_id = d.id AND r.revision = " \
               "(SELECT max(m.revision) FROM paper m WHERE m.draft_id = d.id) "
#define LATEST "AND p.kind IN ('consultation-report', 'remediation-plan', 'correction-order', 'supervision-opinion', 'hazard-disclosure', " \
               "'talk-notice', 'reinspection-opinion') " \
               "AND NOT EXISTS (SELECT 1 FROM paper n WHERE n.visit_id = p.visit_id AND n.number = p.number AND n.revision > p.revision) "

HandedPaper rowToHanded(const Statement &row)
{
    HandedPaper handed;
    handed.paper.id = row.id<domain::PaperId>(0);
    handed.paper.visit = row.id<domain::VisitId>(1);
    handed.paper.enterprise = row.id<domain::EnterpriseId>(2);
    handed.paper.draft = row.id<domain::PaperDraftId>(3);
    handed.paper.kind = row.text(4);
    handed.paper.number = row.text(5);
    handed.paper.revision = row.integer(6);
    handed.paper.issuedAt = row.moment(7);
    handed.enterpriseName = row.text(8);
    handed.companion = row.text(9);
    handed.isSignedFor = row.flag(10);
    handed.receipt = row.id<domain::PaperDraftId>(11);
    handed.receiptPaper = row.id<domain::PaperId>(12);
    handed.receiptNumber = row.text(13);
    return handed;
}

std::vector<HandedPaper> rows(Statement &statement)
{
    std::vector<HandedPaper> found;
    while (statement.step())
        found.push_back(rowToHanded(statement));
    return found;
}

}

void ServingRepository::readAnswers(HandedPaper &handed) const
{
    if (handed.receipt.isNull())
        return;
    Statement statement = m_database.prepare("SELECT field, body FROM form_answer WHERE draft_id = :draft");
    statement.bind(":draft", handed.receipt);
    while (statement.step())
        handed.answers.insert(statement.text(0), statement.text(1));
}

std::vector<HandedPaper> ServingRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare(HANDED "WHERE p.visit_id = :visit " LATEST "ORDER BY p.issued_at, p.id");
    statement.bind(":visit", visit);
    auto found = rows(statement);
    for (HandedPaper &handed : found)
        readAnswers(handed);
    return found;
}

std::optional<HandedPaper> ServingRepository::find(const domain::PaperId &paper) const
{
    Statement statement = m_database.prepare(HANDED "WHERE p.id = :paper " LATEST);
    statement.bind(":paper", paper);
    auto found = rows(statement);
    if (found.empty())
        return std::nullopt;
    readAnswers(found.front());
    return found.front();
}

std::vector<HandedPaper> ServingRepository::open(const QString &bureau, const QDateTime &since, int limit) const
{
    Statement statement = m_database.prepare(HANDED "WHERE p.issued_at >= :since AND v.bureau = :bureau " LATEST
        R"(AND r.id IS NULL AND NOT EXISTS (SELECT 1 FROM paper_signature s WHERE s.draft_id = p.draft_id AND s.role = 'enterprise'
            AND coalesce(s.image_hash, '') <> '') ORDER BY p.issued_at, p.id LIMIT :limit)");
    statement.bind(":since", since).bind(":bureau", bureau).bind(":limit", limit);
    auto found = rows(statement);
    for (HandedPaper &handed : found)
        readAnswers(handed);
    return found;
}

}
