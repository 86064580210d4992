#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;

SCENARIO("Photos are kept as they were taken")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &visits = laptop.visits();
    const QByteArray photo = jpeg(1600, 1200);

    WHEN("a photo is added")
    {
        const domain::EvidenceId id = must(visits.addPhoto(visit, u"SAF-01"_qs, photo, u"现场.jpg"_qs));
        THEN("its bytes come back unchanged, a small picture is shown, and pasting it again adds nothing")
        {
            const auto record = must(visits.record(visit));
            REQUIRE(record.evidence.size() == 1);
            CHECK(must(visits.original(record.evidence[0])) == photo);
            CHECK(record.evidence[0].width == 1600);
            const QImage small = must(visits.thumbnail(record.evidence[0], 200));
            CHECK(small.width() == 200);
            CHECK(small.height() == 150);
            CHECK(must(visits.addPhoto(visit, u"SAF-01"_qs, photo, u"copy.jpg"_qs)) == id);
            CHECK(must(visits.record(visit)).evidence.size() == 1);
        }
        AND_WHEN("it is removed with a reason")
        {
            CHECK(refusal(visits.removePhoto(id, {})) == base::ErrorCode::InvalidInput);
            must(visits.removePhoto(id, u"拍糊了"_qs));
            THEN("it is no longer shown")
            {
                CHECK(must(visits.record(visit)).evidence.empty());
            }
        }
    }
    WHEN("a file is cut off or is something else")
    {
        THEN("it is refused with its reason and nothing is kept")
        {
            CHECK(refusal(visits.addPhoto(visit, u"SAF-01"_qs, photo.left(3000), u"a.jpg"_qs)) == base::ErrorCode::DamagedFile);
            CHECK(refusal(visits.addPhoto(visit, u"SAF-01"_qs, "%PDF-1.4", u"b.jpg"_qs)) == base::ErrorCode::Unsupported);
            CHECK(refusal(visits.addPhoto(visit, u"SAF-01"_qs, {}, u"c.jpg"_qs)) == base::ErrorCode::EmptyFile);
            CHECK(must(visits.record(visit)).evidence.empty());
        }
    }
}

SCENARIO("What was answered last time is shown beside the question")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId earlier = laptop.finishedVisit();
    must(laptop.services().papers().issue(earlier));
    laptop.clock.advanceDays(60);
    const domain::VisitId visit = laptop.openVisit();
    THEN("answer, day and bureau are known, and the second time is no first offence")
    {
        const auto answer = laptop.visits().earlierAnswer(visit, u"SAF-02"_qs);
        REQUIRE(answer);
        CHECK(answer->answer.verdict == Verdict::AtRisk);
        CHECK(answer->on == QDate(2026, 11, 23));
        must(laptop.visits().answer(visit, u"SAF-02"_qs, Verdict::AtRisk));
        must(laptop.visits().draftFindings(visit));
        const auto finding = must(laptop.visits().record(visit)).findings.front().id;
        const auto advice = must(laptop.visits().leniency(visit, finding));
        REQUIRE(advice.size() == 1);
        CHECK_FALSE(advice.front().firstOffence);
        CHECK(laptop.visits().visitsTo(laptop.firm).size() == 2);
    }
}
