#include "models/domain/paper/numbering.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"

using namespace xunzhen;
using namespace xunzhen::domain;
using State = NumberEntry::State;

namespace {

const NumberSeries kSeries{u"津南应急"_qs, u"会诊"_qs, 2026};
const QByteArray kHere(16, 'a'), kThere(16, 'b');

NumberBlock block(testing::CountedIds &ids, int first, int last, const QByteArray &device, int minute)
{
    NumberBlock made;
    made.id = ids.make<NumberBlockId>();
    made.series = kSeries;
    made.first = first;
    made.last = last;
    made.device = device;
    made.givenAt = QDateTime(QDate(2026, 3, 5), QTime(9, minute), Qt::UTC);
    return made;
}

NumberedPaper paper(testing::CountedIds &ids, int serial, const QString &subject, const QString &mark = {})
{
    return {ids.make<PaperId>(), subject, {mark, serial}};
}

}

TEST_CASE("A document number and its place in the series are one another's inverse")
{
    const NumberPlace plain{{}, 12}, marked{u"K7"_qs, 3};
    CHECK(numberText(kSeries, plain) == u"津南应急会诊〔2026〕12号"_qs);
    CHECK(numberText(kSeries, marked) == u"津南应急会诊〔2026〕临K7-3号"_qs);
    for (const NumberPlace &place : {plain, marked}) {
        CHECK(numberPlace(kSeries, numberText(kSeries, place)) == place);
        CHECK(seriesOf(u"津南应急"_qs, numberText(kSeries, place)) == kSeries);
    }
    for (const char16_t *foreign : {u"", u"津南应急会诊〔2026〕号", u"津南应急会诊〔2026〕012号", u"津南应急会诊〔2025〕12号", u"津南应急会诊〔2026〕9999999号",
                                    u"津南应急责改〔2026〕12号", u"津南应急会诊〔2026〕临k7-3号", u"津南应急会诊〔2026〕12号附"})
        CHECK_FALSE(numberPlace(kSeries, QString::fromUtf16(foreign)));
    CHECK_FALSE(seriesOf({}, numberText(kSeries, plain)));
    CHECK_FALSE(seriesOf(u"津南环保"_qs, numberText(kSeries, plain)));
}

TEST_CASE("The register tells what became of every serial")
{
    testing::CountedIds ids;
    NumberVoid gone;
    gone.serial = 2;
    gone.reason = u"作废"_qs;
    const NumberRegister known({block(ids, 1, 3, kHere, 0), block(ids, 5, 6, kThere, 1)}, {gone},
                               {paper(ids, 1, u"a"_qs), paper(ids, 1, u"a"_qs), paper(ids, 5, u"b"_qs), paper(ids, 5, u"c"_qs),
                                paper(ids, 1, u"d"_qs, u"K7"_qs)});
    const auto entries = known.entries();
    REQUIRE(entries.size() == 7);
    CHECK(entries[0].state == State::Issued);
    CHECK(entries[1].state == State::Void);
    CHECK(entries[1].gone->reason == u"作废"_qs);
    CHECK(entries[2].state == State::Free);
    CHECK(entries[2].device == kHere);
    CHECK(entries[3].state == State::Unassigned);
    CHECK(entries[4].state == State::Doubled);
    CHECK(entries[4].papers.size() == 2);
    CHECK(entries[5].state == State::Free);
    CHECK(entries[5].device == kThere);
    CHECK(entries[6].place == NumberPlace{u"K7"_qs, 1});
    CHECK(entries[6].state == State::Issued);
    CHECK(known.freeOf(kHere) == std::vector{3});
    CHECK(known.freeOf(kThere) == std::vector{6});
    CHECK(known.firstUngiven() == 7);
}

TEST_CASE("A void number that a paper bears is an alarm, not an issued number")
{
    testing::CountedIds ids;
    NumberVoid gone;
    gone.serial = 1;
    const NumberRegister known({block(ids, 1, 1, kHere, 0)}, {gone}, {paper(ids, 1, u"a"_qs)});
    CHECK(known.entries().front().state == State::Doubled);
}

TEST_CASE("Where two blocks overlap, the one given first owns the serials")
{
    testing::CountedIds ids;
    const NumberBlock late = block(ids, 3, 8, kThere, 5), early = block(ids, 1, 5, kHere, 1);
    for (const auto &blocks : {std::vector{late, early}, std::vector{early, late}}) {
        const NumberRegister known(blocks, {}, {});
        CHECK(known.freeOf(kHere) == std::vector{1, 2, 3, 4, 5});
        CHECK(known.freeOf(kThere) == std::vector{6, 7, 8});
    }
}

TEST_CASE("A block that no program would grant is nobody's and costs nothing")
{
    testing::CountedIds ids;
    const NumberRegister known({block(ids, 1, 2'000'000'000, kHere, 0), block(ids, 5, 4, kHere, 0), block(ids, -3, 2, kHere, 0)}, {}, {});
    CHECK(known.entries().empty());
    CHECK(known.freeOf(kHere).empty());
    CHECK(known.firstUngiven() == 1);
}

TEST_CASE("Marks come from the laptop's key and are never given twice")
{
    CHECK(freeMark(u"k7qm2x"_qs, {}) == u"K7"_qs);
    CHECK(freeMark(u"k7qm2x"_qs, {u"K7"_qs, u"7Q"_qs}) == u"QM"_qs);
    CHECK(freeMark(u"aaaaaaaaaa"_qs, {u"AA"_qs}) == u"AAAAAA"_qs);
    CHECK(ownMark(u"k7qm2xyz"_qs) == u"K7QM2X"_qs);
}
