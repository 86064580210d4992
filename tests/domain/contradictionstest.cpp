#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/remediation/contradictions.h"
#include "models/domain/remediation/measuretext.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDate kDay(2026, 11, 20); // a Friday

struct Item
{
    QString measure;
    QDate due = kDay.addDays(15);
    QString owner = u"王强"_qs;
    QString place = u"喷涂车间"_qs;
    QString emergency = {};
    Grade grade = Grade::General;
    QString leniency = {};
};

VisitRecord planOf(const std::vector<Item> &items)
{
    VisitRecord record;
    record.visit.id = testing::idOf<VisitId>(1);
    for (const Item &one : items) {
        const int ordinal = int(record.plan.size());
        Finding finding;
        finding.itemCode = u"A-%1"_qs.arg(ordinal + 1);
        finding.id = findingIdFor(record.visit.id, finding.itemCode);
        finding.ordinal = ordinal;
        finding.title = u"风险%1"_qs.arg(ordinal + 1);
        finding.place = one.place;
        finding.grade = one.grade;
        finding.leniency = one.leniency;
        record.findings.push_back(finding);
        RemediationItem item;
        item.id = remediationIdFor(finding.id);
        item.finding = finding.id;
        item.ordinal = ordinal;
        item.measure = one.measure;
        item.due = one.due;
        item.owner = one.owner;
        item.emergency = one.emergency;
        record.plan.push_back(item);
    }
    return record;
}

std::vector<Contradiction> found(const std::vector<Item> &items)
{
    const VisitRecord record = planOf(items);
    return contradictions(record, findingGroups(record.findings, {}), kDay);
}

QStringList codes(const std::vector<Item> &items)
{
    QStringList codes;
    for (const Contradiction &one : found(items))
        codes << one.gap.code;
    return codes;
}

}

TEST_CASE("Measures that cannot both be done at one place contradict each other")
{
    const std::pair<QString, QString> pairs[] = {
        {u"停产整改"_qs, u"继续生产，边生产边改造"_qs},
        {u"立即停用该冲床"_qs, u"冲床恢复使用前培训操作工"_qs},
        {u"封堵南侧疏散通道"_qs, u"保持疏散通道畅通"_qs},
        {u"关闭排风机"_qs, u"作业期间排风机保持开启"_qs},
        {u"拆除防护栏"_qs, u"按标准加装防护栏"_qs},
        {u"将油漆桶搬离喷涂车间"_qs, u"油漆桶集中存放"_qs},
    };
    for (const auto &[one, other] : pairs) {
        CAPTURE(one.toStdString(), other.toStdString());
        const auto here = found({{.measure = one}, {.measure = other}});
        REQUIRE(here.size() == 1);
        CHECK(here[0].gap.code == u"contradiction-measures"_qs);
        CHECK_FALSE(here[0].gap.blocks);
        CHECK(here[0].gap.step == Step::Prescribe);
        CHECK(here[0].gap.itemCode == u"A-1"_qs);
        CHECK(here[0].itemCode == u"A-2"_qs);
        CHECK(here[0].gap.arguments == QStringList{u"1"_qs, u"2"_qs, u"喷涂车间"_qs});
        CHECK(found({{.measure = other}, {.measure = one}}).size() == 1);
        CHECK(found({{.measure = one}, {.measure = other, .place = u"打磨车间"_qs}}).empty());
    }
}

TEST_CASE("Measures about different things, or that forbid the opposite, are no contradiction")
{
    const std::pair<QString, QString> pairs[] = {
        {u"关闭气瓶阀门"_qs, u"作业期间排风机保持开启"_qs},
        {u"拆除违规隔断"_qs, u"加装可燃气体报警器"_qs},
        {u"严禁关闭排风机"_qs, u"作业期间排风机保持开启"_qs},
        {u"不得上锁，保持疏散通道畅通"_qs, u"疏散通道保持畅通并设标志"_qs},
        {u"封堵电缆孔洞"_qs, u"保持消防通道畅通"_qs},
        {u"补设安全标志"_qs, u"加装防护罩"_qs},
        {QString(), u"加装防护罩"_qs},
    };
    for (const auto &[one, other] : pairs) {
        CAPTURE(one.toStdString(), other.toStdString());
        CHECK(codes({{.measure = one}, {.measure = other}}).isEmpty());
    }
}

TEST_CASE("What stops at once as an emergency may not go on in another measure")
{
    CHECK(codes({{.measure = u"加装泄爆装置"_qs, .emergency = u"全部停产"_qs}, {.measure = u"恢复生产前清扫积尘"_qs}})
          == QStringList{u"contradiction-measures"_qs});
}

TEST_CASE("A measure is not due before the one it needs")
{
    const QDate early = kDay.addDays(3), late = kDay.addDays(10);
    CHECK(codes({{.measure = u"第2项完成后组织验收"_qs, .due = early}, {.measure = u"更换防爆灯具"_qs, .due = late}})
          == QStringList{u"contradiction-order"_qs});
    CHECK(codes({{.measure = u"在第二项整改合格后方可通电"_qs, .due = early}, {.measure = u"更换防爆灯具"_qs, .due = late}})
          == QStringList{u"contradiction-order"_qs});
    CHECK(codes({{.measure = u"对操作规程组织培训"_qs, .due = early}, {.measure = u"修订喷涂操作规程"_qs, .due = late, .place = u"办公室"_qs}})
          == QStringList{u"contradiction-order"_qs});
    CHECK(codes({{.measure = u"报警器检测合格"_qs, .due = early}, {.measure = u"加装报警器"_qs, .due = late}})
          == QStringList{u"contradiction-order"_qs});

    CHECK(codes({{.measure = u"第2项完成后组织验收"_qs, .due = late}, {.measure = u"更换防爆灯具"_qs, .due = early}}).isEmpty());
    CHECK(codes({{.measure = u"对操作规程组织培训"_qs, .due = late}, {.measure = u"修订喷涂操作规程"_qs, .due = late}}).isEmpty());
    CHECK(codes({{.measure = u"消防器材使用培训"_qs, .due = early}, {.measure = u"修订喷涂操作规程"_qs, .due = late}}).isEmpty());
    CHECK(codes({{.measure = u"制定动火制度并培训"_qs, .due = early}, {.measure = u"修订动火制度附件"_qs, .due = late}}).isEmpty());
    CHECK(codes({{.measure = u"对操作规程组织培训"_qs, .due = {}}, {.measure = u"修订喷涂操作规程"_qs, .due = late}}).isEmpty());
}

TEST_CASE("One thing has one day and one owner")
{
    const Item one{.measure = u"补设安全标志"_qs};
    Item other = one;
    CHECK(codes({one, other}).isEmpty());
    other.due = kDay.addDays(30);
    other.owner = u"李四"_qs;
    CHECK(codes({one, other}) == QStringList{u"contradiction-dates"_qs, u"contradiction-owners"_qs});
    other.place = u"打磨车间"_qs;
    CHECK(codes({one, other}).isEmpty());
    other.place = u"喷涂车间东侧"_qs; // within the same place
    other.owner.clear();
    CHECK(codes({one, other}) == QStringList{u"contradiction-dates"_qs});
}

TEST_CASE("An emergency measure does not outlast the fix")
{
    const auto with = [](const QString &emergency, int days) {
        return codes({{.measure = u"加装泄爆装置"_qs, .due = kDay.addDays(days), .emergency = emergency}});
    };
    const QStringList longer{u"contradiction-emergency"_qs};
    CHECK(with(u"停用设备，30天内专人看守"_qs, 15) == longer);
    CHECK(with(u"停产十五个工作日"_qs, 15) == longer); // three weeks
    CHECK(with(u"专人看守至2026年12月20日"_qs, 15) == longer);
    CHECK(with(u"停用至12月20日"_qs, 15) == longer);
    CHECK(with(u"停用设备，10天内专人看守"_qs, 15).isEmpty());
    CHECK(with(u"停用至12月5日"_qs, 15).isEmpty());
    CHECK(with(u"立即停用，设专人看守"_qs, 1).isEmpty());
    CHECK(with(u"配2具4公斤灭火器"_qs, 1).isEmpty());
}

TEST_CASE("Leniency does not stand beside a major hazard")
{
    CHECK(codes({{.measure = u"停产"_qs, .grade = Grade::Major, .leniency = u"L-1"_qs}}) == QStringList{u"contradiction-leniency"_qs});
    CHECK(codes({{.measure = u"加装泄爆装置"_qs, .grade = Grade::Major}, {.measure = u"补设标志"_qs, .leniency = u"L-1"_qs}})
          == QStringList{u"contradiction-leniency"_qs});
    CHECK(codes({{.measure = u"加装泄爆装置"_qs, .place = u"除尘间"_qs, .grade = Grade::Major}, {.measure = u"补设标志"_qs, .leniency = u"L-1"_qs}})
              .isEmpty());
}

TEST_CASE("A contradiction keeps its name when the plan is put in another order")
{
    VisitRecord record = planOf({{.measure = u"拆除防护栏"_qs}, {.measure = u"加装防护栏"_qs}});
    const auto groups = findingGroups(record.findings, {});
    const QString subject = contradictions(record, groups, kDay).at(0).subject;
    std::swap(record.plan[0].ordinal, record.plan[1].ordinal);
    CHECK(contradictions(record, groups, kDay).at(0).subject == subject);
    CHECK(contradictionNoteIdFor(record.visit.id, subject) != contradictionNoteIdFor(testing::idOf<VisitId>(2), subject));
}

TEST_CASE("Of the clean plan of a visit nothing is said")
{
    const VisitRecord record = testing::cleanVisit();
    CHECK(contradictions(record, findingGroups(record.findings, {}), kDay).empty());
}
