#include "tests/gui/newcomer.h"

#include "tests/gui/screensday.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace xunzhen;
using xunzhen::testing::Newcomer;
using xunzhen::testing::Office;
using xunzhen::testing::SeenRisk;
using xunzhen::testing::Workshop;

namespace {

constexpr int kQuestions = 20;

/// A list of 20 questions in two sections, every one with a standard to put right what is at risk.
domain::Pack twentyQuestions()
{
    domain::Pack pack = testing::smallPack();
    domain::Checklist &list = pack.checklists.front();
    const domain::CheckItem pattern = list.sections.front().items.front();
    list.sections = {{u"设备防护"_qs, {}}, {u"作业管理"_qs, {}}};
    for (int i = 0; i < kQuestions; ++i) {
        domain::CheckItem item = pattern;
        item.code = u"SAF-%1"_qs.arg(i + 1, 2, 10, QLatin1Char('0'));
        item.question = u"第 %1 台设备的传动部位是否设置防护罩？"_qs.arg(i + 1);
        list.sections[i < kQuestions / 2 ? 0 : 1].items.push_back(item);
    }
    return pack;
}

Workshop workshop(Office &office)
{
    return {.firm = u"天津市津南区宏达金属制品有限公司"_qs,
            .questions = kQuestions,
            .risks = {{u"第 4 台设备的传动部位是否设置防护罩？"_qs, u"冲压车间东侧"_qs, u"皮带轮外侧的防护罩被拆下，放在墙角"_qs,
                       office.photo(u"皮带轮.jpg"_qs, QColor(120, 80, 60))},
                      {u"第 15 台设备的传动部位是否设置防护罩？"_qs, u"机加工车间北门"_qs, u"联轴器没有防护罩"_qs,
                       office.photo(u"联轴器.jpg"_qs, QColor(60, 90, 120))}}};
}

/// What the workshop told is what the issued report says.
void checkIssued(Office &office, const Workshop &seen)
{
    const auto visits = office.services().visits().visitsTo(office.firm);
    REQUIRE(visits.size() == 1);
    const auto record = office.services().visits().record(visits.front().id);
    REQUIRE(record);
    const auto counts = visits.front().counts;
    CHECK(counts.compliant == kQuestions - int(seen.risks.size()));
    CHECK(counts.atRisk == int(seen.risks.size()));
    CHECK(record->evidence.size() == seen.risks.size());
    REQUIRE(record->findings.size() == seen.risks.size());
    for (std::size_t i = 0; i < seen.risks.size(); ++i) {
        CHECK(record->findings[i].place == seen.risks[i].place);
        CHECK(record->answerFor(record->findings[i].itemCode)->note == seen.risks[i].note);
    }
    CHECK(office.services().papers().papersOf(visits.front().id).size() == 1);
    CHECK(office.confirmation.asked == QStringList{u"签发并定稿？"_qs});
}

void carryOut(Newcomer::Hands hands)
{
    const testing::Spoken chinese(u"zh_CN"_qs);
    Office office;
    office.settle();
    REQUIRE(office.services().packs().install(testing::packJson(twentyQuestions())));
    office.start();
    const Workshop seen = workshop(office);
    Newcomer(office, seen, hands).carryOut();
    office.shoot(u"newcomer-issued"_qs);
    checkIssued(office, seen);
}

}

TEST_CASE("A newcomer carries a visit of 20 questions from the workbench to the issued report", "[gui][newcomer]")
{
    carryOut(Newcomer::Hands::Mouse);
}

TEST_CASE("A newcomer without a mouse carries the same visit to the issued report", "[gui][newcomer]")
{
    carryOut(Newcomer::Hands::Keyboard);
}
