#include "tests/support/catch.h"

#include "models/domain/law/lawcomparison.h"

#include <random>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

using Kind = ComparedArticle::Kind;

QString marked(const QString &text, const TextSpans &spans)
{
    QString shown = text;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        shown.insert(span->end(), u']').insert(span->from, u'[');
    return shown;
}

LawText law(const std::vector<std::pair<QString, QString>> &articles)
{
    LawText text;
    for (const auto &[number, words] : articles)
        text.articles.push_back({number, {}, {words}});
    return text;
}

QString without(const QString &text, const TextSpans &spans)
{
    QString rest = text;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        rest.remove(span->from, span->length);
    return rest;
}

}

TEST_CASE("What has changed between two texts is marked in both")
{
    struct Row
    {
        QString older, newer, removed, added;
    };
    const Row rows[]{
        {u"处二万元以下罚款"_qs, u"处十万元以下罚款"_qs, u"处[二]万元以下罚款"_qs, u"处[十]万元以下罚款"_qs},
        {u"责令改正"_qs, u"责令限期改正"_qs, u"责令改正"_qs, u"责令[限期]改正"_qs},
        {u"责令限期改正"_qs, u"责令改正"_qs, u"责令[限期]改正"_qs, u"责令改正"_qs},
        {u"甲乙"_qs, u"甲乙"_qs, u"甲乙"_qs, u"甲乙"_qs},
        {{}, u"新"_qs, {}, u"[新]"_qs},
        {u"应当设置标志。"_qs, u"应当设置标志。\n标志应当醒目。"_qs, u"应当设置标志。"_qs, u"应当设置标志。[\n标志应当醒目。]"_qs},
        {u"设置标志。其他"_qs, u"设置安全标志。标志应当醒目。其他"_qs, u"设置标志。其他"_qs, u"设置[安全]标志。[标志应当醒目。]其他"_qs},
        {u"（一）甲；（三）丙"_qs, u"（一）甲；（二）乙；（三）丙"_qs, u"（一）甲；（三）丙"_qs, u"（一）甲；[（二）乙；]（三）丙"_qs},
        {u"甲一乙二丙"_qs, u"甲三乙四丙"_qs, u"甲[一乙二]丙"_qs, u"甲[三乙四]丙"_qs},
    };
    for (const Row &row : rows) {
        const TextChange change = changeOf(row.older, row.newer);
        CHECK(marked(row.older, change.removed) == row.removed);
        CHECK(marked(row.newer, change.added) == row.added);
    }
}

TEST_CASE("What two texts keep is the same on both sides, whatever they are")
{
    std::mt19937 numbers(5);
    for (int run = 0; run < 200; ++run) {
        QString older, newer;
        for (unsigned i = numbers() % 40; i > 0; --i)
            older.append(QChar(ushort(0x4E00 + numbers() % 4)));
        for (unsigned i = numbers() % 40; i > 0; --i)
            newer.append(QChar(ushort(0x4E00 + numbers() % 4)));
        const TextChange change = changeOf(older, newer);
        // A character kept between two changes may be marked on one side only, so what is left of one is in the other.
        const QString rest = without(older, change.removed);
        qsizetype at = 0;
        for (const QChar c : rest) {
            at = newer.indexOf(c, at) + 1;
            REQUIRE(at > 0);
        }
        CHECK(changeOf(older, older) == TextChange());
    }
}

TEST_CASE("Texts too long to be compared by characters are marked whole between what they share")
{
    const QString head = u"第一款"_qs, tail = u"施行"_qs;
    const QString older = head + QString(3000, u'甲') + tail, newer = head + QString(3000, u'乙') + tail;
    const TextChange change = changeOf(older, newer);
    CHECK(change.removed == TextSpans{{3, 3000}});
    CHECK(change.added == TextSpans{{3, 3000}});
}

TEST_CASE("Articles are paired by number, and by their words where the numbers have moved")
{
    const LawText older = law({{u"1"_qs, u"为了加强安全生产工作，制定本法。"_qs},
                               {u"2"_qs, u"在中华人民共和国领域内从事生产经营活动的单位适用本法。"_qs},
                               {u"3"_qs, u"生产经营单位应当设置安全生产管理机构。"_qs},
                               {u"4"_qs, u"本条例由国务院负责解释，今后不再适用。"_qs}});
    const LawText newer = law({{u"1"_qs, u"为了加强安全生产工作，保障人民生命安全，制定本法。"_qs},
                               {u"2"_qs, u"安全生产工作坚持中国共产党的领导。"_qs},
                               {u"3"_qs, u"在中华人民共和国领域内从事生产经营活动的单位适用本法。"_qs},
                               {u"4"_qs, u"生产经营单位应当依法设置安全生产管理机构。"_qs}});
    const auto rows = compareLaws(older, newer);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].kind == Kind::Changed);
    CHECK(marked(rows[0].newer, rows[0].change.added) == u"为了加强安全生产工作，[保障人民生命安全，]制定本法。"_qs);
    CHECK(rows[1].kind == Kind::Added);
    CHECK(rows[1].newerNumber == u"2"_qs);
    CHECK(rows[2].kind == Kind::Same);
    CHECK(rows[2].olderNumber == u"2"_qs);
    CHECK(rows[2].newerNumber == u"3"_qs);
    CHECK(rows[3].kind == Kind::Changed);
    CHECK(rows[4].kind == Kind::Removed);
    CHECK(rows[4].olderNumber == u"4"_qs);
}

TEST_CASE("An article that was rewritten keeps its number's place")
{
    const auto rows = compareLaws(law({{u"8"_qs, u"处二万元以上五万元以下的罚款；逾期未改正的，责令停产停业。"_qs}}),
                                  law({{u"8"_qs, u"责令限期改正，处十万元以下的罚款；逾期未改正的，处十万元以上二十万元以下的罚款。"_qs}}));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kind == Kind::Changed);
}

TEST_CASE("Words are found in a text whatever the blanks and the case")
{
    CHECK(occurrences(u"上锁"_qs, u"箱上锁，再 上\n锁"_qs) == TextSpans{{1, 2}, {6, 3}});
    CHECK(occurrences(u"pm2.5"_qs, u"测量 PM2.5 。"_qs) == TextSpans{{3, 5}});
    CHECK(occurrences(u" "_qs, u"上锁"_qs).empty());
    CHECK(occurrences(u"无"_qs, u"上锁"_qs).empty());
}
