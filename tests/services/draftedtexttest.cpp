#include "models/services/papers/reportcontent.h"
#include "models/services/papers/revisionnote.h"
#include "models/services/visits/findingdraft.h"
#include "models/services/visits/plandraft.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"

using namespace xunzhen;
using namespace xunzhen::services;

namespace {

const QDate kToday(2026, 11, 21);

domain::PinnedItem pinned(const QString &code, const QString &standard)
{
    domain::PinnedItem made;
    made.item.code = code;
    made.item.question = u"出口是否畅通？"_qs;
    made.item.guideDo = u"清走堆物"_qs;
    made.item.standard = standard;
    made.item.grade = domain::Grade::General;
    made.item.basis = {{u"安全生产法"_qs, u"2021-06-10"_qs, u"42"_qs, 2, 0, {}}};
    made.checklistTitle = u"车间通用安全"_qs;
    return made;
}

domain::Answer answer(const QString &code, domain::Verdict verdict)
{
    domain::Answer made;
    made.itemCode = code;
    made.verdict = verdict;
    return made;
}

domain::RemediationItem planOf(const domain::PinnedItem &pinned, domain::Grade grade, const domain::MajorHazard *hazard)
{
    domain::Finding finding;
    finding.grade = grade;
    domain::Enterprise firm;
    firm.legalPerson = u"王建国"_qs;
    return draftPlanItem(finding, pinned, firm, hazard, kToday);
}

std::shared_ptr<domain::Pack> packWithLaws()
{
    auto pack = std::make_shared<domain::Pack>();
    pack->laws = {{u"safe"_qs, u"中华人民共和国安全生产法"_qs, u"安全生产法"_qs, u"2021-06-10"_qs, u"2021-09-01"_qs, {}, {}},
                  {u"chem"_qs, u"危险化学品安全管理条例"_qs, u"危险化学品安全管理条例"_qs, u"2013-12-07"_qs, u"2013-12-07"_qs, {}, {}}};
    return pack;
}

ReportSource sourceWith(const domain::PinnedItem &item, domain::Verdict verdict)
{
    ReportSource source;
    source.packs = {packWithLaws()};
    source.record.items = {item};
    source.record.answers = {answer(item.item.code, verdict)};
    return source;
}

}

TEST_CASE("a pack's standard is parted into what to do and what must be seen")
{
    const auto item = planOf(pinned(u"A"_qs, u"拆除门锁，清走堆物；验收时全部出口一推就开；抽查三处"_qs), domain::Grade::General, nullptr);
    CHECK(item.measure == u"拆除门锁，清走堆物");
    CHECK(item.standard == u"验收时全部出口一推就开；抽查三处");
    CHECK(item.due == kToday.addDays(15));
    CHECK(item.emergency.isEmpty());
}

TEST_CASE("a standard in one piece stays whole, and the guide says what to do")
{
    const auto item = planOf(pinned(u"A"_qs, u"全部出口一推就开"_qs), domain::Grade::General, nullptr);
    CHECK(item.measure == u"清走堆物");
    CHECK(item.standard == u"全部出口一推就开");
}

TEST_CASE("a major hazard's handling plan is the emergency measure, a step a line, and never the measure")
{
    domain::MajorHazard hazard;
    hazard.plan = QStringList{u"立即停止作业；撤出人员"_qs, u"拆除门锁"_qs};
    const auto item = planOf(pinned(u"A"_qs, u"清走堆物；验收时一推就开"_qs), domain::Grade::Major, &hazard);
    CHECK(item.emergency == u"立即停止作业；撤出人员\n拆除门锁");
    CHECK(item.measure == u"清走堆物");
    CHECK(item.due == kToday.addDays(1));
}

TEST_CASE("a finding bears the risk's name, without one the demand that is not met")
{
    domain::PinnedItem item = pinned(u"A"_qs, {});
    CHECK(draftFinding(item, answer(u"A"_qs, domain::Verdict::AtRisk), 0).title == u"不符合：出口畅通");
    item.item.risk = u"安全出口堵塞"_qs;
    CHECK(draftFinding(item, answer(u"A"_qs, domain::Verdict::AtRisk), 0).title == u"安全出口堵塞");
}

TEST_CASE("laws are named in full, with version and short name, and only those that were applied")
{
    const domain::PinnedItem item = pinned(u"A"_qs, {});
    CHECK(reportBases(sourceWith(item, domain::Verdict::Compliant))
          == QStringList{u"《中华人民共和国安全生产法》（2021年6月10日版本，2021年9月1日起施行，以下简称《安全生产法》）"_qs});
    CHECK(reportBases(sourceWith(item, domain::Verdict::NotApplicable)).isEmpty());
    CHECK(reportBases(sourceWith(item, domain::Verdict::Unanswered)).isEmpty());

    ReportSource source = sourceWith(item, domain::Verdict::NotApplicable);
    source.record.findings.emplace_back();
    source.record.findings.back().clauses = {{u"危险化学品安全管理条例"_qs, u"2013-12-07"_qs, u"20"_qs, 1, 0, {}}};
    CHECK(reportBases(source) == QStringList{u"《危险化学品安全管理条例》（2013年12月7日版本，2013年12月7日起施行）"_qs});
}

TEST_CASE("without its pack a law is named as it is cited")
{
    ReportSource source = sourceWith(pinned(u"A"_qs, {}), domain::Verdict::AtRisk);
    source.packs.clear();
    CHECK(reportBases(source) == QStringList{u"《安全生产法》（2021年6月10日版本）"_qs});
}

TEST_CASE("the scope names the lists and how many questions they asked")
{
    ReportSource source;
    CHECK(reportScope(source).isEmpty());
    source.record.items = {pinned(u"A"_qs, {}), pinned(u"B"_qs, {})};
    CHECK(reportScope(source) == u"“车间通用安全”体检清单所列事项，共2项");
}

TEST_CASE("the scope of a visit with lists of several packs names each list under its pack")
{
    ReportSource source;
    for (const char *code : {"emergency", "environment"}) {
        auto pack = std::make_shared<domain::Pack>();
        pack->code = QString::fromLatin1(code);
        pack->title = pack->code == u"emergency" ? u"安全生产执法体检清单包"_qs : u"生态环境执法体检清单包"_qs;
        source.packs.push_back(std::move(pack));
    }
    source.record.items = {pinned(u"A"_qs, {}), pinned(u"B"_qs, {}), pinned(u"C"_qs, {})};
    source.record.items[0].packCode = source.record.items[1].packCode = u"emergency"_qs;
    source.record.items[2].packCode = u"environment"_qs;
    source.record.items[2].checklistTitle = u"危险废物"_qs;
    CHECK(reportScope(source) == u"《安全生产执法体检清单包》“车间通用安全”，《生态环境执法体检清单包》“危险废物”体检清单所列事项，共3项");
    source.packs.clear();
    CHECK(reportScope(source) == u"“车间通用安全”，“危险废物”体检清单所列事项，共3项");
}

TEST_CASE("a hazard's steps are told one by one, from lines or from one line with semicolons")
{
    testing::CountedIds ids;
    ReportSource source;
    domain::Finding finding;
    finding.id = ids.make<domain::FindingId>();
    finding.grade = domain::Grade::Major;
    finding.title = u"安全出口堵塞"_qs;
    source.record.findings = {finding};
    domain::RemediationItem item;
    item.finding = finding.id;
    item.owner = u"王建国"_qs;
    item.emergency = u"停止作业；撤出人员\n拆除门锁\n"_qs;
    source.record.plan = {item};
    auto hazards = reportMajorHazards(source);
    REQUIRE(hazards.size() == 1);
    CHECK(hazards.front().steps == QStringList{u"停止作业；撤出人员"_qs, u"拆除门锁"_qs});
    CHECK(hazards.front().grade == u"major");
    CHECK(hazards.front().owner == u"王建国");
    source.record.plan.front().emergency = u"停止作业；拆除门锁"_qs;
    hazards = reportMajorHazards(source);
    CHECK(hazards.front().steps == QStringList{u"停止作业"_qs, u"拆除门锁"_qs});
}

TEST_CASE("a correction names the paper it replaces, the reason and what is corrected")
{
    domain::Paper replaced;
    replaced.number = u"津南应急会诊〔2026〕1号"_qs;
    replaced.revision = 2;
    replaced.pdfHash = u"0123456789abcdefab12"_qs;
    replaced.issuedAt = QDateTime(kToday, QTime(20, 0), Qt::UTC);
    const QStringList note = revisionNote(replaced, u"单位有误"_qs, u"应为dB(A)。"_qs).split(QLatin1Char('\n'));
    REQUIRE(note.size() == 4);
    CHECK(note[0].startsWith(u"更正说明：本件为津南应急会诊〔2026〕1号第3版，自签发之日起替代2026年11月22日签发的第2版"_qs));
    CHECK(note[1] == u"被替代电子原件的SHA-256：0123456789abcdef ab12"_qs);
    CHECK(note[2] == u"更正原因：单位有误。");
    CHECK(note[3] == u"更正内容：应为dB(A)。");
}
