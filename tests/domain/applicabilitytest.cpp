#include "models/domain/checklist/applicability.h"
#include "models/domain/visit/automaticanswer.h"
#include "models/domain/visit/repin.h"
#include "tests/support/catch.h"
#include "tests/support/featurepacks.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

QStringList codes(const std::vector<Feature> &features)
{
    QStringList all;
    for (const Feature &feature : features)
        all << feature.code;
    return all;
}

const Condition kSolvent{u"usesSolvent"_qs, true}, kNoLandfill{u"hasLandfill"_qs, false};

}

TEST_CASE("Whether a question applies follows from what is known of the firm")
{
    const Pack pack = testing::coatingPack();
    const FeatureBook book({&pack});
    struct Case
    {
        FirmFeatures known;
        Condition condition;
        std::optional<bool> holds;
        QString note;
    };
    const auto coating = u"hasCoating"_qs, solvent = u"usesSolvent"_qs, landfill = u"hasLandfill"_qs;
    const std::vector<Case> cases{
        {{}, kSolvent, std::nullopt, {}},
        {{{solvent, Presence::Present}}, kSolvent, true, {}},
        {{{solvent, Presence::Absent}}, kSolvent, false, u"企业情形：无“使用有机溶剂”的情形"_qs},
        {{{coating, Presence::Absent}}, kSolvent, false, u"企业情形：无喷涂工序"_qs},
        {{{coating, Presence::Absent}, {solvent, Presence::Present}}, kSolvent, false, u"企业情形：无喷涂工序"_qs},
        {{{coating, Presence::Present}}, kSolvent, std::nullopt, {}},
        {{{coating, Presence::Unknown}, {solvent, Presence::Present}}, kSolvent, true, {}},
        {{{landfill, Presence::Present}}, kNoLandfill, false, u"企业情形：有自建填埋场"_qs},
        {{{landfill, Presence::Absent}}, kNoLandfill, true, {}},
        {{{u"hasNothing"_qs, Presence::Absent}}, {u"hasNothing"_qs, true}, std::nullopt, {}}, // nobody declares it
    };
    for (const Case &one : cases) {
        CAPTURE(one.note.toStdString());
        CHECK(book.holds(one.condition, one.known) == one.holds);
        CHECK(book.exclusion(one.condition, one.known).value_or(QString()) == one.note);
        if (!one.note.isEmpty())
            CHECK(book.exclusions(one.condition).contains(one.note));
    }
}

TEST_CASE("A feature is asked once, after what must be known before it, in the packs' order")
{
    const Pack pack = testing::coatingPack();
    Pack other = testing::coatingPack();
    other.code = u"transport"_qs;
    other.features = {{u"hasTrucks"_qs, u"有货车"_qs, {}, {}}, {u"hasCoating"_qs, u"做喷漆"_qs, {}, {}}};
    const FeatureBook book({&pack, &other});
    CHECK(codes(book.withPrerequisites({u"hasTrucks"_qs, u"usesSolvent"_qs, u"unheardOf"_qs}))
          == QStringList{u"hasCoating"_qs, u"usesSolvent"_qs, u"hasTrucks"_qs});
    CHECK(book.find(u"hasCoating"_qs)->title == u"有喷涂工序"_qs);

    const Feature &solvent = *book.find(u"usesSolvent"_qs);
    CHECK_FALSE(book.isDue(solvent, {}));
    CHECK(book.isDue(solvent, {{u"hasCoating"_qs, Presence::Present}}));
    CHECK(book.isDue(*book.find(u"hasCoating"_qs), {}));
}

TEST_CASE("The chosen lists ask only for what their questions in use depend on")
{
    Pack pack = testing::coatingPack();
    CHECK(conditionFields(pin(pack, {u"ENV-SPRAY"_qs})) == QStringList{u"hasCoating"_qs, u"usesSolvent"_qs});
    pack.checklists[0].sections[1].items[2].retired = QDate(2026, 12, 1);
    CHECK(conditionFields(pin(pack, {u"ENV-SPRAY"_qs})) == QStringList{u"hasCoating"_qs});
    CHECK(conditionFields(pin(pack, {u"ENV-WASTE"_qs})) == QStringList{u"hasLandfill"_qs});
}

TEST_CASE("Two packs whose conditions go round in a circle leave everything open")
{
    Pack one, two;
    one.features = {{u"a"_qs, u"有甲"_qs, {}, Condition{u"b"_qs, true}}};
    two.features = {{u"b"_qs, u"有乙"_qs, {}, Condition{u"a"_qs, true}}};
    const FeatureBook book({&one, &two});
    CHECK(book.holds({u"a"_qs, true}, {}) == std::nullopt);
    CHECK(codes(book.withPrerequisites({u"a"_qs})).size() == 2);
    CHECK(book.exclusion({u"a"_qs, true}, {{u"a"_qs, Presence::Absent}, {u"b"_qs, Presence::Absent}}).has_value());
}

TEST_CASE("The note says in the feature's own words what the firm has not")
{
    const auto note = [](const QString &title) { return featureNote({{}, title, {}, {}}, Presence::Absent); };
    CHECK(note(u"有有限空间"_qs) == u"企业情形：无有限空间"_qs);
    CHECK(note(u"有限空间内作业"_qs) == u"企业情形：无“有限空间内作业”的情形"_qs);
    CHECK(note(u"是重点排污单位"_qs) == u"企业情形：无“是重点排污单位”的情形"_qs);
}

TEST_CASE("An automatic answer is known by its exact note, and only while nothing was added")
{
    const Pack pack = testing::coatingPack();
    const FeatureBook book({&pack});
    const CheckItem &item = pack.checklists[0].sections[1].items[2];
    Answer answer;
    CHECK(isUntouched(answer));
    answer.verdict = Verdict::NotApplicable;
    answer.note = u"企业情形：无喷涂工序"_qs;
    CHECK(isAutomatic(answer, item, book));
    Answer touched = answer;
    touched.note += u"，已核实"_qs;
    CHECK_FALSE(isAutomatic(touched, item, book));
    touched = answer;
    touched.place = u"东车间"_qs;
    CHECK_FALSE(isAutomatic(touched, item, book));
    touched = answer;
    touched.verdict = Verdict::Compliant;
    CHECK_FALSE(isAutomatic(touched, item, book));
    Answer begun;
    begun.note = u"看到一个喷枪"_qs;
    CHECK_FALSE(isUntouched(begun));
}
