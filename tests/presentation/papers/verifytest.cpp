#include "tests/presentation/desk.h"
#include "ui/presentation/papers/verifypresenter.h"

#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using namespace xunzhen::presentation;

namespace {

QString fileOf(Desk &desk, const QString &name, const QByteArray &bytes)
{
    const QString path = desk.laptop.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

bool hasFact(const VerdictPage &page, const QString &words)
{
    return std::any_of(page.facts.begin(), page.facts.end(), [&](const auto &fact) { return fact.second.contains(words); });
}

}

SCENARIO("Whoever has a PDF in hand is told whether it is what was issued")
{
    Desk desk;
    desk.laptop.setUp();
    const auto visit = desk.laptop.finishedVisit();
    auto &papers = desk.services().papers();
    const QByteArray draft = must(papers.draft(visit))->pdf();
    const domain::Paper paper = must(papers.issue(visit));
    const QByteArray pdf = must(papers.pdf(paper.id));
    VerifyPresenter presenter(desk.services(), desk.background, desk.navigator);
    QSignalSpy failed(&presenter, &VerifyPresenter::failed);

    GIVEN("the paper itself")
    {
        presenter.verifyFile(fileOf(desk, u"原件.pdf"_qs, pdf));
        THEN("it is unchanged, with number, firm, signer and certificate")
        {
            REQUIRE(presenter.hasVerdict());
            CHECK(presenter.page().tone == Tone::Compliant);
            CHECK(presenter.fileName() == u"原件.pdf"_qs);
            for (const QString &fact : {paper.number, u"天津市津南区第1机械厂"_qs, u"张伟"_qs, u"津南"_qs, u"confirmed"_qs})
                CHECK(hasFact(presenter.page(), fact));
            CHECK(presenter.original().isEmpty());
        }
        THEN("its record is one step away, and it can be saved again")
        {
            presenter.openRecord();
            CHECK(desk.navigator.last().visit == visit);
            const QString path = desk.laptop.folder() + u"/again.pdf"_qs;
            presenter.saveOriginal(path);
            QFile saved(path);
            REQUIRE(saved.open(QIODevice::ReadOnly));
            CHECK(saved.readAll() == pdf);
            CHECK(presenter.originalName() == paper.number + u".pdf"_qs);
        }
    }
    GIVEN("a copy with one byte changed")
    {
        QByteArray forged = pdf;
        forged[forged.size() / 2] = char(forged[forged.size() / 2] ^ 0x15);
        presenter.verifyFile(fileOf(desk, u"改.pdf"_qs, forged));
        THEN("it is changed, the first change is named, and the original lies beside it")
        {
            CHECK(presenter.page().tone == Tone::Major);
            CHECK(presenter.page().meaning.contains(paper.number));
            CHECK(hasFact(presenter.page(), u"byte"_qs));
            CHECK(presenter.original().pdf == pdf);
            CHECK(presenter.comparison().has_value());
        }
    }
    GIVEN("a draft, and a file that is no PDF")
    {
        presenter.verifyFile(fileOf(desk, u"草.pdf"_qs, draft));
        CHECK(presenter.page().tone == Tone::Risk);
        CHECK_FALSE(presenter.hasRecord());
        presenter.verifyFile(fileOf(desk, u"坏.pdf"_qs, "no paper at all"));
        CHECK(presenter.page().sentence.contains(u"Damaged"_qs));
        CHECK(presenter.page().facts.empty());
    }
    GIVEN("a file that is not there")
    {
        presenter.verifyFile(desk.laptop.folder() + u"/nowhere.pdf"_qs);
        CHECK(failed.count() == 1);
        CHECK_FALSE(presenter.hasVerdict());
    }
    GIVEN("only the text of its QR code")
    {
        presenter.find(u"%1\n2026年12月1日\nsha256:%2"_qs.arg(paper.number, paper.recordDigest));
        THEN("the paper is found and verified from there")
        {
            REQUIRE(presenter.found().size() == 1);
            CHECK(presenter.found().front().digestAgrees);
            CHECK(presenter.findSentence().contains(u"agree"_qs));
            presenter.verifyPaper(presenter.found().front().paper);
            CHECK(presenter.page().tone == Tone::Compliant);
        }
    }
    GIVEN("the number with the digest of something else")
    {
        presenter.find(paper.number + u"\nsha256:"_qs + QString(64, u'0'));
        REQUIRE(presenter.found().size() == 1);
        CHECK_FALSE(presenter.found().front().digestAgrees);
        CHECK(presenter.findSentence().contains(u"another"_qs));
    }
    GIVEN("the first digits of the digest alone, and words that say nothing")
    {
        presenter.find(paper.recordDigest.left(12).toUpper());
        CHECK(presenter.found().size() == 1);
        presenter.find(u"你好"_qs);
        CHECK(presenter.found().empty());
        CHECK_FALSE(presenter.findSentence().isEmpty());
        presenter.find(u"津南应急会诊〔2020〕99号"_qs);
        CHECK(presenter.found().empty());
    }
}

TEST_CASE("The marks of a paper are read from whatever was scanned or typed")
{
    const QString digest = QString(u"0123456789abcdef"_qs).repeated(4);
    using services::marksIn;
    CHECK(marksIn(u"津南应急会诊〔2026〕12号\n2026年12月1日\nsha256:"_qs + digest) == services::PaperMarks{u"津南应急会诊〔2026〕12号"_qs, digest});
    CHECK(marksIn(u"文号：津南应急会诊[2026] 12 号"_qs).number == u"津南应急会诊〔2026〕12号"_qs);
    CHECK(marksIn(u"津南应急会诊（2026）12号 0123 4567 89AB"_qs) == services::PaperMarks{u"津南应急会诊〔2026〕12号"_qs, u"0123456789ab"_qs});
    CHECK(marksIn(u"2026-12-01"_qs).isEmpty());
    CHECK(marksIn({}).isEmpty());
}

TEST_CASE("Two papers are compared as the eye sees them")
{
    Desk desk;
    desk.laptop.setUp();
    const auto visit = desk.laptop.finishedVisit();
    auto &papers = desk.services().papers();
    const QByteArray before = must(papers.draft(visit))->pdf();

    SECTION("the same paper differs nowhere")
    {
        const auto same = comparePages(before, before, {});
        CHECK(same.places.empty());
        CHECK(VerdictWords::of(same).contains(u"look the same"_qs));
    }
    SECTION("another sentence is found on its page")
    {
        must(desk.laptop.visits().setOverall(visit, u"总体情况一般，需要立即整改。"_qs));
        const auto other = comparePages(must(papers.draft(visit))->pdf(), before, {});
        REQUIRE_FALSE(other.places.empty());
        CHECK_FALSE(other.places.front().rectangles.isEmpty());
        CHECK(VerdictWords::of(other).contains(QString::number(other.places.front().page + 1)));
    }
    SECTION("a file that cannot be drawn is said to be one")
    {
        const auto broken = comparePages("no paper at all", before, {});
        CHECK_FALSE(broken.isReadable);
        CHECK_THROWS_AS(comparePages(before, "no paper at all", {}), base::Error);
    }
}
