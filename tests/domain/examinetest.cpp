#include "models/domain/visit/copying.h"
#include "models/domain/visit/examinegaps.h"
#include "models/domain/visit/readings.h"
#include "models/domain/visit/visitclock.h"
#include "models/domain/visit/visitcode.h"
#include "models/domain/visit/visitshare.h"
#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace xunzhen;
using namespace xunzhen::domain;
using namespace xunzhen::testing;

namespace {

QStringList codes(const std::vector<Gap> &gaps)
{
    QStringList found;
    for (const Gap &gap : gaps)
        found << gap.itemCode + QLatin1Char(' ') + gap.code;
    return found;
}

VisitRecord wellWritten()
{
    VisitRecord record = cleanVisit();
    record.answers[1].place = u"东侧配电箱"_qs;
    record.answers[1].note = u"未设警示标志"_qs;
    return record;
}

PinnedItem harmless()
{
    PinnedItem pinned;
    pinned.item.code = u"A-1"_qs;
    pinned.item.question = u"证照齐全吗"_qs;
    pinned.item.evidence = {u"document"_qs};
    pinned.hash = "hash";
    return pinned;
}

Answer lastTimes(Verdict verdict)
{
    Answer answer;
    answer.verdict = verdict;
    answer.itemHash = "hash";
    answer.place = u"办公室"_qs;
    answer.note = u"原件在墙上"_qs;
    answer.measured = 3;
    answer.answeredBy = idOf<InspectorId>(7);
    answer.answeredAt = at(9).addDays(-200);
    return answer;
}

}

TEST_CASE("What an answer lacks is told while one is still at the question")
{
    VisitRecord record = wellWritten();
    CHECK(codes(examineGaps(record)).isEmpty());

    SECTION("an answer at risk wants its place, what was seen, and the photo that the question asks for")
    {
        record.answers[1].place.clear();
        record.answers[1].note = u" "_qs;
        record.evidence.clear();
        CHECK(codes(examineGaps(record)) == QStringList{u"A-2 photo-missing"_qs, u"A-2 place-missing"_qs, u"A-2 note-missing"_qs});
        CHECK(nextGap(record, examineGaps(record), 0) == 1);
        CHECK(nextGap(record, examineGaps(record), 1) == 1);
        CHECK(gapsOf(examineGaps(record), u"A-1"_qs).empty());
    }
    SECTION("a measurement beyond the limit contradicts “compliant”")
    {
        record.items[0].item.measure = Measure{u"噪声"_qs, u"dB(A)"_qs, {}, 85};
        record.answers[0].measured = 91;
        CHECK(codes(examineGaps(record)) == QStringList{u"A-1 measure-contradicts"_qs});
        record.answers[0].measured = 85;
        CHECK(examineGaps(record).empty());
    }
    SECTION("a question that is still open is no error")
    {
        record.answers.erase(record.answers.begin());
        CHECK(examineGaps(record).empty());
        CHECK_FALSE(nextGap(record, examineGaps(record), 0));
    }
    SECTION("a copied answer lacks its confirmation")
    {
        record.answers[0].answeredAt = at(9).addDays(-30);
        CHECK(codes(examineGaps(record)) == QStringList{u"A-1 copied-unconfirmed"_qs});
    }
}

TEST_CASE("Only what proves nothing anew may be taken over from the last visit")
{
    PinnedItem pinned = harmless();
    CHECK(mayCopyVerdict(pinned, lastTimes(Verdict::Compliant)));
    CHECK(mayCopyVerdict(pinned, lastTimes(Verdict::NotApplicable)));
    CHECK_FALSE(mayCopyVerdict(pinned, lastTimes(Verdict::AtRisk)));
    CHECK_FALSE(mayCopyVerdict(pinned, lastTimes(Verdict::Unanswered)));

    SECTION("not when the question has changed")
    {
        pinned.hash = "other";
        CHECK_FALSE(mayCopyVerdict(pinned, lastTimes(Verdict::Compliant)));
        CHECK(copied(pinned, {}, lastTimes(Verdict::Compliant)) == Answer());
    }
    SECTION("not what a photo proves")
    {
        pinned.item.evidence << u"photo"_qs;
        CHECK_FALSE(mayCopyVerdict(pinned, lastTimes(Verdict::Compliant)));
    }
    SECTION("not what is measured")
    {
        pinned.item.measure = Measure{u"噪声"_qs, u"dB"_qs, {}, {}};
        CHECK_FALSE(mayCopyVerdict(pinned, lastTimes(Verdict::Compliant)));
    }
    SECTION("not what would be a major hazard")
    {
        pinned.item.grade = Grade::Major;
        CHECK_FALSE(mayCopyVerdict(pinned, lastTimes(Verdict::Compliant)));
    }
    SECTION("a copy bears who answered then and when, and no measurement")
    {
        const Answer taken = copied(pinned, {}, lastTimes(Verdict::Compliant));
        CHECK(taken.verdict == Verdict::Compliant);
        CHECK(taken.place == u"办公室"_qs);
        CHECK(taken.answeredBy == idOf<InspectorId>(7));
        CHECK_FALSE(taken.measured);
        Visit visit;
        visit.openedAt = at(9);
        CHECK(isCopied(visit, taken));
    }
    SECTION("what is written already stays; of a risk only the words come along")
    {
        Answer now;
        now.note = u"今天的话"_qs;
        const Answer taken = copied(pinned, now, lastTimes(Verdict::AtRisk));
        CHECK(taken.verdict == Verdict::Unanswered);
        CHECK(taken.note == u"今天的话"_qs);
        CHECK(taken.place == u"办公室"_qs);
    }
}

TEST_CASE("The time on site counts itself, without the pauses")
{
    VisitRecord record = cleanVisit(); // opened at 9:00, answers from 10:00, signatures at 11:30
    record.answers[0].answeredAt = at(9, 10);
    record.answers[1].answeredAt = at(9, 25);
    record.answers[2].answeredAt = at(9, 40);
    record.signatures.clear();
    record.evidence.clear();
    CHECK(timeOnSite(record) == TimeOnSite{at(9), at(9, 40), 40});

    SECTION("a pause of more than twenty minutes is left out")
    {
        record.answers[2].answeredAt = at(10, 30);
        CHECK(timeOnSite(record) == TimeOnSite{at(9), at(10, 30), 25});
    }
    SECTION("what is copied from another day is no act")
    {
        record.answers[0].answeredAt = at(9).addDays(-90);
        CHECK(timeOnSite(record).from == at(9));
        CHECK(timeOnSite(record).minutes == 15);
    }
    SECTION("before anything is done there is nothing to tell")
    {
        record.answers.clear();
        CHECK(timeOnSite(record) == TimeOnSite());
    }
}

TEST_CASE("Readings are taken as an inspector types them, and the worst counts")
{
    const Measure noise{u"噪声"_qs, u"dB(A)"_qs, {}, 85};
    using Readings = std::vector<double>;
    CHECK(readingsFrom(u"91.5"_qs) == Readings{91.5});
    CHECK(readingsFrom(u"９１。５"_qs) == Readings{91.5});
    CHECK(readingsFrom(u" 0,5 "_qs) == Readings{0.5});
    CHECK(readingsFrom(u"80，5"_qs) == Readings{80.5});
    CHECK(readingsFrom(u"80 91.5、78；60/-3"_qs) == Readings{80, 91.5, 78, 60, -3});
    CHECK(readingsFrom(u"80, 91"_qs) == Readings{80, 91});
    CHECK(readingsFrom(u"  "_qs) == Readings{});
    CHECK_FALSE(readingsFrom(u"80 约90"_qs));
    CHECK_FALSE(readingsFrom(u"inf"_qs));

    CHECK(worstReading(noise, {80, 91.5, 78}) == 91.5);
    CHECK(worstReading({u"风速"_qs, u"m/s"_qs, 0.5, {}}, {0.7, 0.4, 0.9}) == 0.4);
    CHECK(worstReading({u"氧"_qs, u"%"_qs, 19.5, 23.5}, {20, 25, 19.4}) == 25);
    CHECK(worstReading({u"长"_qs, u"m"_qs, {}, {}}, {2, 5, 3}) == 5);

    const QString note = noteWithReadings(u"冲压车间"_qs, noise, {80, 91.5});
    CHECK(note == u"冲压车间\n读数：80、91.5 dB(A)"_qs);
    CHECK(noteWithReadings(note, noise, {80, 91.5, 92}) == u"冲压车间\n读数：80、91.5、92 dB(A)"_qs);
    CHECK(noteWithReadings(note, noise, {92}) == u"冲压车间"_qs);
    CHECK(noteWithReadings({}, noise, {1, 2}) == u"读数：1、2 dB(A)"_qs);
}

TEST_CASE("With several inspectors one's own sections come first")
{
    VisitRecord record = cleanVisit();
    record.answers.clear();
    record.items[0].section = u"甲"_qs;
    record.items[1].section = u"乙"_qs;
    record.items[2].section = u"丙"_qs;
    const InspectorId me = idOf<InspectorId>(1), colleague = idOf<InspectorId>(2);
    const auto share = [&](const QString &section, const InspectorId &who) {
        return VisitShare{record.visit.id, record.items[0].checklistCode, section, who, at(9)};
    };
    CHECK(nextUnansweredFor(record, {}, me, 0) == 1);
    const VisitShares shares{share(u"甲"_qs, colleague), share(u"丙"_qs, me)};
    CHECK(takerOf(shares, record.items[0]) == colleague);
    CHECK(takerOf(shares, record.items[1]).isNull());
    CHECK(nextUnansweredFor(record, shares, me, 0) == 2);
    record.answers = {answer(record.visit, record.items[2], Verdict::Compliant)};
    CHECK(nextUnansweredFor(record, shares, me, 2) == 1);
    record.answers.push_back(answer(record.visit, record.items[1], Verdict::Compliant));
    CHECK(nextUnansweredFor(record, shares, me, 2) == 0);
    CHECK(visitShareIdFor(record.visit.id, u"L"_qs, u"甲"_qs) == visitShareIdFor(record.visit.id, u"L"_qs, u"甲"_qs));
    CHECK_FALSE(visitShareIdFor(record.visit.id, u"L"_qs, u"甲"_qs) == visitShareIdFor(record.visit.id, u"L"_qs, u"乙"_qs));
}

TEST_CASE("A printed list names its visit by a code in which a slip is seen")
{
    QSet<QString> seen;
    for (int i = 1; i < 300; ++i) {
        const QString code = visitCode(idOf<VisitId>(i));
        CHECK(code.size() == 8);
        seen.insert(code);
    }
    CHECK(seen.size() == 299);
    const VisitId visit = idOf<VisitId>(5);
    const QString code = visitCode(visit);
    CHECK(spacedVisitCode(visit) == code.left(4) + u' ' + code.mid(4));
    CHECK(visitCodeFrom(spacedVisitCode(visit)) == code);
    QString slip = code;
    slip[2] = slip[2] == u'9' ? u'0' : QChar(slip[2].unicode() + 1);
    CHECK_FALSE(visitCodeFrom(slip));
    CHECK_FALSE(visitCodeFrom(u"17"_qs));
    CHECK_FALSE(visitCodeFrom(u"1234x674"_qs));
}
