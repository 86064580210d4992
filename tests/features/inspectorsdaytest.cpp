#include "tests/support/inspectorlaptop.h"

#include <QFile>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::RemediationState;
using domain::Verdict;

namespace {

QString sheetOfTheOffice(const QTemporaryDir &desk)
{
    const QString path = desk.filePath(u"名册.csv"_qs);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("津南区企业名册,,,\n单位名称,统一社会信用代码,法人,注册地址\n"
                              "天津市津南区晨光金属制品厂,%1,赵磊,天津市津南区示例路9号\n")
                   .arg(uscc(900)).toUtf8());
    return path;
}

domain::EnterpriseId importedFirm(InspectorLaptop &laptop, const QTemporaryDir &desk)
{
    auto &enterprises = laptop.services().enterprises();
    const auto preview = must(enterprises.preview(sheetOfTheOffice(desk), std::nullopt));
    CHECK(must(enterprises.import(preview)).added == 1);
    const auto hits = enterprises.find(u"cgjs"_qs, 5); // 晨光金属 by its initials
    REQUIRE(hits.total == 1);
    return hits.rows.front().id;
}

}

SCENARIO("An inspector's day, from the office's sheet to the colleague who closes the item out")
{
    const QTemporaryDir desk, share;
    InspectorLaptop mine(1), colleagues(2);
    mine.setUp();

    GIVEN("a firm from the sheet and a visit opened at its door")
    {
        services::VisitRequest request = mine.request();
        request.enterprise = importedFirm(mine, desk);
        CHECK(mine.visits().visitsTo(request.enterprise).empty());
        const domain::VisitId visit = must(mine.visits().open(request));
        must(mine.visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant));
        must(mine.visits().answer(visit, u"SAF-02"_qs, Verdict::AtRisk));
        must(mine.visits().setNote(visit, u"SAF-02"_qs, u"防护罩放在地上"_qs));
        must(mine.visits().rememberPlace(visit, {domain::Step::Examine, u"SAF-02"_qs}));

        WHEN("the laptop is closed in the middle, and the visit is finished later")
        {
            mine.restart();
            CHECK(mine.visits().place(visit).itemCode == u"SAF-02"_qs);
            CHECK(must(mine.visits().record(visit)).answerFor(u"SAF-02"_qs)->note == u"防护罩放在地上"_qs);
            must(mine.visits().addPhoto(visit, u"SAF-02"_qs, jpeg(), u"防护罩.jpg"_qs));
            must(mine.visits().setPlace(visit, u"SAF-02"_qs, u"一车间"_qs));
            must(mine.visits().answer(visit, u"SAF-03"_qs, Verdict::Compliant));
            must(mine.visits().setMeasured(visit, u"SAF-04"_qs, 10));
            must(mine.visits().answer(visit, u"SAF-04"_qs, Verdict::Compliant));
            must(mine.visits().draftFindings(visit));
            auto finding = must(mine.visits().record(visit)).findings.at(0);
            finding.disposal = u"service"_qs;
            finding.cause = u"检修后未复位"_qs;
            must(mine.visits().saveFinding(finding));
            must(mine.visits().draftPlan(visit));
            must(mine.visits().setOverall(visit, u"总体受控，防护装置需补齐。"_qs));
            mine.sign(visit);
            const domain::Paper paper = must(mine.services().papers().issue(visit));

            THEN("the firm has its paper, and a colleague's laptop proves it and closes the item out")
            {
                must(mine.services().sync().found(share.path(), u"津南应急"_qs));
                const auto other = must(colleagues.services().people().save(inspector(u"刘洋"_qs, u"津0400009"_qs)));
                must(colleagues.services().people().setMe(other));
                must(mine.services().sync().approve(must(colleagues.services().sync().join(share.path()))));
                must(mine.services().sync().run());
                must(colleagues.services().sync().run());

                const auto pdf = must(mine.services().papers().pdf(paper.id));
                CHECK(must(colleagues.services().papers().verify(pdf)).state == services::PaperVerdict::State::Unchanged);
                auto &board = colleagues.services().remediation();
                REQUIRE(board.list().size() == 1);
                const auto item = board.list().front().item.id;
                colleagues.clock.advanceDays(3);
                must(board.addProof(item, jpeg(320, 240, Qt::blue), u"已复位.jpg"_qs));
                must(board.reinspect(item, RemediationState::Closed, u"防护罩已复位"_qs));
                must(colleagues.services().sync().run());
                must(mine.services().sync().run());
                CHECK(mine.services().remediation().list().empty());
                CHECK(mine.services().sync().conflicts().empty());
                CHECK(must(mine.services().maintenance().check()).empty());
            }
        }
    }
}
