#pragma once

#include "models/domain/checklist/pinneditem.h"
#include "models/domain/visit/repin.h"
#include "models/domain/visit/visit.h"

#include "models/domain/person/inspector.h"

namespace xunzhen::testing {

template<typename IdType>
IdType idOf(int number)
{
    base::Uuid::Bytes bytes{};
    bytes[14] = static_cast<unsigned char>(number >> 8);
    bytes[15] = static_cast<unsigned char>(number);
    return IdType(base::Uuid(bytes));
}

inline QDateTime at(int hour, int minute = 0)
{
    return {QDate(2026, 11, 20), QTime(hour, minute)};
}

inline domain::Inspector inspector(int number, const QString &name)
{
    domain::Inspector person;
    person.id = idOf<domain::InspectorId>(number);
    person.name = name;
    person.credentialNumber = QStringLiteral("0212%1").arg(number, 6, 10, QLatin1Char('0'));
    person.credentialUntil = QDate(2027, 12, 31);
    person.bureau = QStringLiteral("津南区应急管理局");
    return person;
}

inline domain::CheckItem checkItem(const QString &code, domain::Grade grade = domain::Grade::General)
{
    domain::CheckItem item;
    item.code = code;
    item.question = QStringLiteral("问题") + code;
    item.method = QStringLiteral("查看现场");
    item.basis = {{QStringLiteral("安全生产法"), QStringLiteral("2021-06-10"), QStringLiteral("35"), 0, 0, {}}};
    item.grade = grade;
    item.standard = QStringLiteral("标志齐全");
    item.evidence = {QStringLiteral("photo")};
    return item;
}

inline domain::Pack pack(std::vector<domain::CheckItem> items)
{
    domain::Pack made;
    made.code = QStringLiteral("emergency");
    made.version = QStringLiteral("2026.11.1");
    made.checklists = {{QStringLiteral("EM-A"), QStringLiteral("通用"), {}, {}, {}, {{QStringLiteral("现场"), std::move(items)}}}};
    return made;
}

inline domain::Answer answer(const domain::Visit &visit, const domain::PinnedItem &pinned, domain::Verdict verdict)
{
    domain::Answer made;
    made.id = domain::answerIdFor(visit.id, pinned.item.code);
    made.visit = visit.id;
    made.itemCode = pinned.item.code;
    made.itemHash = pinned.hash;
    made.verdict = verdict;
    made.answeredBy = visit.lead;
    made.answeredAt = at(10, pinned.ordinal);
    return made;
}

inline domain::Signature signature(const domain::Visit &visit, domain::Signer signer, const QString &name)
{
    domain::Signature made;
    made.id = domain::signatureIdFor(visit.id, signer, name);
    made.visit = visit.id;
    made.signer = signer;
    made.name = name;
    made.imageHash = QString(64, QLatin1Char('a'));
    made.signedAt = at(11, 30);
    return made;
}

/// Three questions, the second at risk with photo, finding, plan and all signatures: nothing is missing.
inline domain::VisitRecord cleanVisit()
{
    using namespace domain;
    VisitRecord record;
    Visit &visit = record.visit;
    visit.id = idOf<VisitId>(1);
    visit.enterprise = idOf<EnterpriseId>(2);
    visit.kind = VisitKind::Check;
    visit.bureau = QStringLiteral("津南区应急管理局");
    visit.lead = idOf<InspectorId>(1);
    visit.second = idOf<InspectorId>(2);
    visit.companion = QStringLiteral("李四 安全员");
    visit.openedAt = at(9);
    visit.overall = QStringLiteral("总体可控");
    visit.talked = QStringLiteral("企业同意按期整改");
    record.items = pin(pack({checkItem(QStringLiteral("A-1")), checkItem(QStringLiteral("A-2")),
                             checkItem(QStringLiteral("A-3"))}), {QStringLiteral("EM-A")});
    record.answers = {answer(visit, record.items[0], Verdict::Compliant),
                      answer(visit, record.items[1], Verdict::AtRisk),
                      answer(visit, record.items[2], Verdict::NotApplicable)};
    Evidence photo;
    photo.itemCode = QStringLiteral("A-2");
    photo.mediaType = QStringLiteral("image/jpeg");
    record.evidence = {photo};
    Finding finding;
    finding.id = findingIdFor(visit.id, QStringLiteral("A-2"));
    finding.itemCode = QStringLiteral("A-2");
    finding.title = QStringLiteral("配电箱无警示标志");
    finding.fact = QStringLiteral("东侧配电箱未设警示标志");
    finding.clauses = record.items[1].item.basis;
    finding.disposal = QStringLiteral("service");
    record.findings = {finding};
    RemediationItem item;
    item.id = remediationIdFor(finding.id);
    item.finding = finding.id;
    item.measure = QStringLiteral("补设标志");
    item.standard = QStringLiteral("标志齐全");
    item.owner = QStringLiteral("李四");
    item.due = QDate(2026, 12, 4);
    record.plan = {item};
    record.signatures = {signature(visit, Signer::Lead, QStringLiteral("张三")),
                         signature(visit, Signer::Second, QStringLiteral("王五")),
                         signature(visit, Signer::Firm, QStringLiteral("李四"))};
    return record;
}

}
