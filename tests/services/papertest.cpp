#include "models/report/paperrenderer.h"
#include "models/services/facts.h"
#include "models/services/papers/reportcontent.h"
#include "tests/support/inspectorlaptop.h"

#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Verdict;
using State = services::PaperVerdict::State;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

SCENARIO("A visit ends with a report in the firm's hand")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &papers = laptop.services().papers();
    const domain::VisitId visit = laptop.finishedVisit();

    GIVEN("a complete file")
    {
        const auto gaps = must(laptop.visits().fileCheck(visit));
        for (const domain::Gap &gap : gaps)
            UNSCOPED_INFO(gap.code.toStdString() << " " << gap.itemCode.toStdString());
        REQUIRE(domain::canIssue(gaps));
        const auto draft = must(papers.draft(visit));
        CHECK(draft->pdf().startsWith("%PDF-"));
        CHECK(papers.papersOf(visit).empty());
        const QString path = laptop.folder() + u"/草稿.ofd"_qs;
        must(papers.saveOfd(*draft, path));
        CHECK(readAll(path).startsWith("PK"));

        WHEN("it is issued")
        {
            QSignalSpy told(&laptop.facts, &services::Facts::papersChanged);
            const domain::Paper paper = must(papers.issue(visit));
            const QByteArray pdf = must(papers.pdf(paper.id));
            THEN("the paper has its number, names its versions, and proves itself")
            {
                CHECK(told.count() == 1);
                CHECK(paper.number == u"津南应急会诊〔2026〕1号"_qs);
                CHECK(paper.versions.contains(u"\"versions\""_qs));
                CHECK(paper.versions.contains(u"answer/"_qs));
                const auto verdict = must(papers.verify(pdf));
                CHECK(verdict.state == State::Unchanged);
                CHECK(verdict.number == paper.number);
                CHECK(verdict.issuedBy == u"张伟"_qs);
                CHECK(verdict.enterpriseName == u"天津市津南区第1机械厂"_qs);
            }
            THEN("nothing that it shows can be changed any more")
            {
                auto &visits = laptop.visits();
                CHECK(refusal(visits.answer(visit, u"SAF-01"_qs, Verdict::AtRisk)) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.setNote(visit, u"SAF-01"_qs, u"x"_qs)) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.addPhoto(visit, u"SAF-01"_qs, jpeg(), u"x.jpg"_qs)) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.setOverall(visit, u"x"_qs)) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.sign(visit, domain::Signer::Lead, u"x"_qs, strokes())) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.voidVisit(visit, u"x"_qs)) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.undoLast(visit)) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.applyRepin(visit)) == base::ErrorCode::Frozen);
                const auto record = must(visits.record(visit));
                CHECK(refusal(visits.saveFinding(record.findings[0])) == base::ErrorCode::Frozen);
                CHECK(refusal(visits.savePlanItem(record.plan[0])) == base::ErrorCode::Frozen);
                CHECK(refusal(papers.issue(visit)) == base::ErrorCode::Frozen);
                CHECK(record.visit.state == domain::VisitState::Issued);
            }
            THEN("one flipped byte is found and named, and so is a file cut short")
            {
                for (const qsizetype at : {pdf.size() / 3, pdf.indexOf("xz:number") + 12, pdf.size() - 2}) {
                    QByteArray forged = pdf;
                    forged[at] = char(forged.at(at) ^ 1);
                    const auto verdict = must(papers.verify(forged));
                    CHECK(verdict.state == State::Changed);
                    CHECK(verdict.paper == paper.id);
                    CHECK(verdict.firstDifference == at);
                }
                const auto cut = must(papers.verify(pdf.left(pdf.size() - 100)));
                CHECK(cut.state == State::Changed);
                CHECK(cut.firstDifference == pdf.size() - 100);
            }
            THEN("drafts and other files are told apart from it")
            {
                CHECK(must(papers.verify(draft->pdf())).state == State::Unknown);
                CHECK(must(papers.verify("no paper at all")).state == State::Damaged);
                CHECK(must(papers.verify({})).state == State::Damaged);
            }
            THEN("it is saved to a file byte for byte")
            {
                const QString path = laptop.folder() + u"/报告.pdf"_qs;
                must(papers.savePdf(paper.id, path));
                QFile file(path);
                REQUIRE(file.open(QIODevice::ReadOnly));
                CHECK(file.readAll() == pdf);
                CHECK_FALSE(papers.savePdf(paper.id, laptop.folder() + u"/no/where.pdf"_qs).hasValue());
            }
            THEN("it can also be handed over as OFD, which names the PDF that stays the original")
            {
                const QString path = laptop.folder() + u"/报告.ofd"_qs;
                must(papers.saveOfd(paper.id, path));
                const QByteArray ofd = must(papers.ofd(paper.id));
                CHECK(readAll(path) == ofd);
                CHECK(ofd.startsWith("PK"));
                laptop.clock.advanceDays(40);
                CHECK(must(papers.ofd(paper.id)) == ofd);
                CHECK_FALSE(papers.saveOfd(paper.id, laptop.folder() + u"/no/where.ofd"_qs).hasValue());
                CHECK(must(papers.verify(ofd)).state == State::Damaged); // no original
                CHECK(refusal(papers.ofd(domain::PaperId())) == base::ErrorCode::NotFound);
            }
            AND_WHEN("the firm moves before the OFD is made")
            {
                domain::Enterprise firm = must(laptop.services().enterprises().enterprise(laptop.firm));
                firm.address = u"天津市津南区新址2号"_qs;
                must(laptop.services().enterprises().save(firm));
                const auto ofd = papers.ofd(paper.id);
                THEN("it is refused, for it would show another content than the PDF")
                {
                    CHECK(refusal(ofd) == base::ErrorCode::Refused);
                    CHECK(problemCodes(ofd.error().problems()) == QStringList{u"reprint-differs"_qs});
                }
            }
            AND_WHEN("a mistake is corrected")
            {
                CHECK(refusal(papers.correct(paper.id, {}, u"x"_qs)) == base::ErrorCode::InvalidInput);
                const domain::Paper second = must(papers.correct(paper.id, u"单位有误"_qs, u"噪声单位应为dB(A)"_qs));
                THEN("there is a second revision with its reason, and the first stays readable")
                {
                    CHECK(second.number == paper.number);
                    CHECK(second.revision == 2);
                    CHECK(second.reason == u"单位有误"_qs);
                    CHECK(second.pdfHash != paper.pdfHash);
                    CHECK(must(papers.pdf(paper.id)) == pdf);
                    CHECK(papers.papersOf(visit).size() == 2);
                    CHECK(must(papers.verify(pdf)).state == State::Unchanged);
                    CHECK(must(papers.verify(must(papers.pdf(second.id)))).paper == second.id);
                }
                THEN("each edition has its own OFD")
                {
                    laptop.clock.advanceDays(3);
                    CHECK(must(papers.ofd(paper.id)) != must(papers.ofd(second.id)));
                    const auto third = must(papers.correct(second.id, u"笔误"_qs, u"责任人应为\"王强\""_qs));
                    CHECK(papers.ofd(third.id).hasValue());
                    CHECK(papers.ofd(second.id).hasValue());
                }
            }
            AND_WHEN("the firm moves before a mistake is corrected")
            {
                domain::Enterprise firm = must(laptop.services().enterprises().enterprise(laptop.firm));
                firm.address = u"天津市津南区新址2号"_qs;
                must(laptop.services().enterprises().save(firm));
                const auto corrected = papers.correct(paper.id, u"单位有误"_qs, u"噪声单位应为dB(A)"_qs);
                THEN("the correction is refused, for it would show another firm's place")
                {
                    CHECK(refusal(corrected) == base::ErrorCode::Refused);
                    CHECK(problemCodes(corrected.error().problems()) == QStringList{u"changed-since-issue"_qs});
                    CHECK(papers.papersOf(visit).size() == 1);
                }
            }
            AND_WHEN("something is put right before a mistake is corrected")
            {
                const auto row = laptop.services().remediation().list().front();
                must(laptop.services().remediation().addProof(row.item.id, jpeg(), u"整改后.jpg"_qs));
                must(laptop.services().remediation().reinspect(row.item.id, domain::RemediationState::Closed, {}));
                THEN("the correction is made: the paper shows neither proof nor state")
                {
                    CHECK(papers.correct(paper.id, u"单位有误"_qs, u"噪声单位应为dB(A)"_qs).hasValue());
                }
            }
            AND_WHEN("the next visit is issued")
            {
                laptop.clock.advanceDays(31);
                const domain::VisitId next = laptop.finishedVisit();
                THEN("it gets the next number, and the series begins anew with the year")
                {
                    CHECK(must(papers.issue(next)).number == u"津南应急会诊〔2026〕2号"_qs);
                    laptop.clock.advanceDays(31);
                    CHECK(must(papers.issue(laptop.finishedVisit())).number == u"津南应急会诊〔2027〕1号"_qs);
                }
            }
        }
    }
}

SCENARIO("A change while the paper is being made is not lost between the two")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.finishedVisit();
    auto sibling = must(laptop.services().sibling());

    WHEN("a note changes between the printing and the signing off")
    {
        laptop.ids.beforeNext = [&] { must(sibling->visits().setNote(visit, u"SAF-01"_qs, u"补充：已加装护罩"_qs)); };
        const auto issued = laptop.services().papers().issue(visit);
        THEN("the paper is not issued, because nobody has signed for the note")
        {
            CHECK(refusal(issued) == base::ErrorCode::Refused);
            CHECK(problemCodes(issued.error().problems()).contains(u"signed-before-answer"_qs));
            CHECK(laptop.services().papers().papersOf(visit).empty());
        }
        AND_WHEN("all sign again")
        {
            laptop.sign(visit);
            const domain::Paper paper = must(laptop.services().papers().issue(visit));
            THEN("the paper names the note's version")
            {
                CHECK(paper.versions.contains(u"/note\""_qs));
                CHECK(paper.number == u"津南应急会诊〔2026〕1号"_qs);
            }
        }
    }
    WHEN("the lead inspector's credential is renewed meanwhile, which nobody signs for")
    {
        laptop.ids.beforeNext = [&] {
            domain::Inspector lead = sibling->people().inspector(laptop.lead).value();
            lead.credentialNumber = u"津0400099"_qs;
            must(sibling->people().save(lead));
        };
        const auto draft = must(laptop.services().papers().draft(visit));
        const domain::Paper paper = must(laptop.services().papers().issue(visit));
        THEN("the paper is made again and its versions are the record's")
        {
            CHECK_FALSE(bool(laptop.ids.beforeNext));
            CHECK(paper.versions.contains(u"/identity\""_qs));
            CHECK(paper.recordDigest != draft->rendered().digest);
            const auto verdict = must(laptop.services().papers().verify(must(laptop.services().papers().pdf(paper.id))));
            CHECK(verdict.state == State::Unchanged);
        }
    }
}

SCENARIO("A file with gaps does not leave the door")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &papers = laptop.services().papers();
    GIVEN("a visit with one answer")
    {
        const domain::VisitId visit = laptop.openVisit();
        must(laptop.visits().answer(visit, u"SAF-01"_qs, Verdict::AtRisk));
        const auto issued = papers.issue(visit);
        THEN("every gap is listed and nothing has happened")
        {
            CHECK(refusal(issued) == base::ErrorCode::Refused);
            const QStringList codes = problemCodes(issued.error().problems());
            CHECK(codes.contains(u"unanswered"_qs));
            CHECK(codes.contains(u"finding-missing"_qs));
            CHECK(codes.contains(u"signature-lead"_qs));
            CHECK(must(laptop.visits().record(visit)).visit.state == domain::VisitState::Open);
            CHECK(papers.papersOf(visit).empty());
        }
    }
    GIVEN("a firm that refuses to sign")
    {
        const domain::VisitId visit = laptop.finishedVisit();
        CHECK(refusal(laptop.visits().recordRefusal(visit, domain::Signer::Firm, u"李敏"_qs, u"不认可"_qs, {}))
              == base::ErrorCode::InvalidInput);
        must(laptop.visits().recordRefusal(visit, domain::Signer::Firm, u"李敏"_qs, u"不认可结论"_qs, u"社区网格员赵敏"_qs));
        THEN("reason and witness take the signature's place")
        {
            CHECK(domain::canIssue(must(laptop.visits().fileCheck(visit))));
            CHECK(papers.issue(visit).hasValue());
        }
    }
    GIVEN("a photo whose original is not on this laptop")
    {
        const domain::VisitId visit = laptop.finishedVisit();
        const QString hash = must(laptop.visits().record(visit)).evidence.front().hash;
        REQUIRE(QFile::remove(laptop.folder() + u"/profile/blobs/"_qs + hash.left(2) + u'/' + hash));
        THEN("the draft is shown without it, and the paper waits for it")
        {
            CHECK(papers.draft(visit).hasValue());
            const auto issued = papers.issue(visit);
            CHECK(refusal(issued) == base::ErrorCode::Refused);
            CHECK(problemCodes(issued.error().problems()) == QStringList{u"original-away"_qs});
        }
    }
    GIVEN("signatures whose pictures are not on this laptop")
    {
        const domain::VisitId visit = laptop.finishedVisit();
        const QString hash = must(laptop.visits().record(visit)).signatures.front().imageHash;
        const QString path = laptop.folder() + u"/profile/blobs/"_qs + hash.left(2) + u'/' + hash;
        THEN("neither the paper nor its correction is made without them")
        {
            REQUIRE(QFile::rename(path, path + u".away"_qs));
            const auto issued = papers.issue(visit);
            CHECK(refusal(issued) == base::ErrorCode::Refused);
            CHECK(problemCodes(issued.error().problems()).contains(u"missing-blob"_qs));
            REQUIRE(QFile::rename(path + u".away"_qs, path));
            const domain::Paper paper = must(papers.issue(visit));
            REQUIRE(QFile::remove(path));
            const auto corrected = papers.correct(paper.id, u"笔误"_qs, u"更正笔误"_qs);
            CHECK(refusal(corrected) == base::ErrorCode::Refused);
            CHECK(problemCodes(corrected.error().problems()).contains(u"missing-blob"_qs));
        }
    }
    GIVEN("the firm's record changed after all had signed")
    {
        const domain::VisitId visit = laptop.finishedVisit();
        domain::Enterprise firm = must(laptop.services().enterprises().enterprise(laptop.firm));
        firm.phone = u"022-28391111"_qs;
        must(laptop.services().enterprises().save(firm));
        THEN("they sign again before the paper is issued")
        {
            const auto issued = papers.issue(visit);
            CHECK(refusal(issued) == base::ErrorCode::Refused);
            CHECK(problemCodes(issued.error().problems()) == QStringList(3, u"signed-before-answer"_qs));
            laptop.sign(visit);
            CHECK(papers.issue(visit).hasValue());
        }
    }
    GIVEN("a lead inspector's signature under a mistaken name")
    {
        const domain::VisitId visit = laptop.finishedVisit();
        must(laptop.visits().sign(visit, domain::Signer::Lead, u"张玮"_qs, strokes()));
        THEN("it holds the paper up until the right one signs again, and the paper shows the newest alone")
        {
            const auto issued = papers.issue(visit);
            CHECK(refusal(issued) == base::ErrorCode::Refused);
            CHECK(problemCodes(issued.error().problems()) == QStringList{u"signature-name"_qs});
            must(laptop.visits().sign(visit, domain::Signer::Lead, u"张伟"_qs, strokes()));
            CHECK(domain::canIssue(must(laptop.visits().fileCheck(visit))));
            services::ReportSource source;
            source.record = must(laptop.visits().record(visit));
            QStringList names;
            for (const report::ReportSignature &shown : services::reportSignatures(source))
                names << shown.name;
            names.sort();
            CHECK(names == QStringList{u"刘洋"_qs, u"张伟"_qs, u"李敏"_qs});
        }
    }
    GIVEN("settings without the bureau's short name")
    {
        services::Settings settings = laptop.services().settings().settings();
        settings.bureauShort.clear();
        must(laptop.services().settings().save(settings));
        const domain::VisitId visit = laptop.finishedVisit();
        THEN("there is no number to give")
        {
            const auto issued = papers.issue(visit);
            CHECK(refusal(issued) == base::ErrorCode::Refused);
            CHECK(problemCodes(issued.error().problems()) == QStringList{u"bureau-short-missing"_qs});
        }
    }
    GIVEN("a clerk at the keyboard")
    {
        const domain::VisitId visit = laptop.finishedVisit();
        domain::Inspector clerk = inspector(u"陈静"_qs, u"无"_qs);
        clerk.role = domain::Role::Clerk;
        must(laptop.services().people().setMe(must(laptop.services().people().save(clerk))));
        THEN("no paper is issued and no visit opened")
        {
            CHECK(refusal(papers.issue(visit)) == base::ErrorCode::NotAllowed);
            CHECK(refusal(laptop.visits().open(laptop.request())) == base::ErrorCode::NotAllowed);
        }
    }
    GIVEN("work that is stopped while the paper is made")
    {
        const domain::VisitId visit = laptop.finishedVisit();
        std::stop_source source;
        source.request_stop();
        base::Work work;
        work.stop = source.get_token();
        THEN("nothing is issued and no number is lost")
        {
            CHECK(refusal(papers.issue(visit, work)) == base::ErrorCode::Cancelled);
            CHECK(must(papers.issue(visit)).number == u"津南应急会诊〔2026〕1号"_qs);
        }
    }
}
