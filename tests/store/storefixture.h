#pragma once

#include "models/base/error.h"
#include "models/domain/checklist/pinneditem.h"
#include "models/domain/visit/visit.h"
#include "models/store/database.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/migrator.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/remediation/reinspectionrepository.h"
#include "models/store/remediation/remediationrepository.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/findingrepository.h"
#include "models/store/visit/opinionrepository.h"
#include "models/store/visit/signaturerepository.h"
#include "models/store/visit/visititemrepository.h"
#include "models/store/visit/visitrepository.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

namespace xunzhen::testing {

/// The code of what an act throws; nullopt when it throws nothing.
template<typename Act>
std::optional<base::ErrorCode> codeOf(Act &&act)
{
    try {
        act();
    } catch (const base::Error &error) {
        return error.code();
    }
    return std::nullopt;
}

/// Runs the act in a transaction of its own.
template<typename Act>
void inTransaction(store::Database &database, Act &&act)
{
    store::Transaction transaction(database);
    act();
    transaction.commit();
}

inline qint64 numberOf(store::Database &database, const char *sql)
{
    store::Statement statement = database.prepare(sql);
    return statement.step() ? statement.number(0) : -1;
}

inline QString textOf(store::Database &database, const char *sql)
{
    store::Statement statement = database.prepare(sql);
    return statement.step() ? statement.text(0) : QString();
}

/// A visit with everything that belongs to one: two items, answers, a photo, a finding with an opinion, its remediation and
/// a signature.
struct VisitCase
{
    domain::Enterprise enterprise;
    domain::VisitRecord record;
};

inline domain::PinnedItem sampleItem(int ordinal, const QString &code)
{
    domain::PinnedItem item;
    item.ordinal = ordinal;
    item.packCode = QStringLiteral("emergency");
    item.packVersion = QStringLiteral("2026.11.1");
    item.checklistCode = QStringLiteral("EM-GEN");
    item.checklistTitle = u"通用"_qs;
    item.section = u"用电"_qs;
    item.item.code = code;
    item.item.question = u"配电箱是否上锁？"_qs + code;
    item.item.basis = {{u"安全生产法"_qs, QStringLiteral("2021-06-10"), QStringLiteral("36"), 1, 0, {}}};
    item.hash = domain::itemHash(item.item);
    return item;
}

inline domain::Finding sampleFinding(const domain::VisitId &visit, const QString &itemCode)
{
    domain::Finding finding;
    finding.visit = visit;
    finding.itemCode = itemCode;
    finding.id = domain::findingIdFor(visit, itemCode);
    finding.title = u"配电箱未上锁"_qs;
    finding.fact = u"东侧配电箱敞开"_qs;
    finding.grade = domain::Grade::Major;
    finding.clauses = {{u"安全生产法"_qs, QStringLiteral("2021-06-10"), QStringLiteral("36"), 1, 2, u"原文"_qs}};
    return finding;
}

inline domain::RemediationItem samplePlan(const domain::Finding &finding, const domain::EnterpriseId &enterprise)
{
    domain::RemediationItem item;
    item.id = domain::remediationIdFor(finding.id);
    item.visit = finding.visit;
    item.finding = finding.id;
    item.enterprise = enterprise;
    item.measure = u"加锁"_qs;
    item.due = QDate(2026, 12, 1);
    return item;
}

inline VisitCase sampleVisit(CountedIds &ids, const base::Clock &clock)
{
    VisitCase sample;
    sample.enterprise.id = ids.make<domain::EnterpriseId>();
    sample.enterprise.name = u"天津市津南区示例机械厂"_qs;
    domain::VisitRecord &r = sample.record;
    r.visit.id = ids.make<domain::VisitId>();
    r.visit.enterprise = sample.enterprise.id;
    r.visit.experts = {u"王工（电气）"_qs, u"李工（粉尘）"_qs};
    r.visit.openedAt = clock.now();
    r.visit.lead = ids.make<domain::InspectorId>();
    r.items = {sampleItem(0, QStringLiteral("A-1")), sampleItem(1, QStringLiteral("A-2"))};
    domain::Answer answer;
    answer.visit = r.visit.id;
    answer.itemCode = QStringLiteral("A-1");
    answer.id = domain::answerIdFor(answer.visit, answer.itemCode);
    answer.itemHash = r.items.front().hash;
    answer.verdict = domain::Verdict::AtRisk;
    answer.answeredBy = r.visit.lead;
    answer.answeredAt = clock.now();
    answer.measured = 3.5;
    r.answers = {answer};
    domain::Evidence photo;
    photo.id = ids.make<domain::EvidenceId>();
    photo.visit = r.visit.id;
    photo.hash = QString(64, QLatin1Char('a'));
    photo.addedAt = clock.now();
    r.evidence = {photo};
    r.findings = {sampleFinding(r.visit.id, QStringLiteral("A-1"))};
    r.opinions = {{ids.make<domain::OpinionId>(), r.findings.front().id, u"王工"_qs, false, u"应判一般"_qs, clock.now()}};
    r.plan = {samplePlan(r.findings.front(), sample.enterprise.id)};
    domain::Signature signature;
    signature.visit = r.visit.id;
    signature.name = u"张三"_qs;
    signature.id = domain::signatureIdFor(signature.visit, signature.signer, signature.name);
    signature.signedAt = clock.now();
    r.signatures = {signature};
    return sample;
}

/// Writes the whole sample, without a transaction of its own.
inline void write(store::Database &database, const VisitCase &sample)
{
    const domain::VisitRecord &r = sample.record;
    store::EnterpriseRepository(database).save(sample.enterprise);
    store::VisitRepository(database).save(r.visit);
    store::VisitItemRepository(database).pin(r.visit.id, r.items);
    for (const auto &answer : r.answers)
        store::AnswerRepository(database).save(answer);
    for (const auto &evidence : r.evidence)
        store::EvidenceRepository(database).save(evidence);
    for (const auto &finding : r.findings)
        store::FindingRepository(database).save(finding);
    for (const auto &opinion : r.opinions)
        store::OpinionRepository(database).save(opinion);
    for (const auto &item : r.plan)
        store::RemediationRepository(database).save(item);
    for (const auto &signature : r.signatures)
        store::SignatureRepository(database).save(signature);
}

/// A store in memory with a writer.
class MemoryStore
{
public:
    MemoryStore() : m_database(store::Migrator(m_clock).open(QStringLiteral(":memory:")).database)
    {
        m_database->setWriteContext({{QByteArray(32, 'd'), QByteArray(8, 'i')}, QByteArray(16, 'a')});
    }
    store::Database &database() { return *m_database; }
    FixedClock &clock() { return m_clock; }
    CountedIds &ids() { return m_ids; }

private:
    FixedClock m_clock;
    CountedIds m_ids;
    std::unique_ptr<store::Database> m_database;
};

}
