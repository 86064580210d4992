#include "tests/presentation/desk.h"
#include "ui/presentation/papers/pagecomparison.h"
#include "ui/presentation/papers/papersearch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfDocument>
#include <QSignalSpy>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using namespace xunzhen::presentation;

namespace {

struct LaidOut
{
    LaidOut()
    {
        desk.laptop.setUp();
        visit = desk.laptop.finishedVisit();
        draft = must(desk.services().papers().draft(visit));
    }
    QByteArray issued() { return must(desk.services().papers().pdf(must(desk.services().papers().issue(visit)).id)); }

    Desk desk;
    domain::VisitId visit;
    std::shared_ptr<const services::DraftPaper> draft;
};

bool searched(PaperSearch &search)
{
    return QTest::qWaitFor([&] { return search.isDone(); }, 10'000);
}

bool hasInk(const QImage &picture)
{
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qGray(picture.pixel(x, y)) < 128)
                return true;
    return false;
}

}

SCENARIO("A draft is shown and searched from its own pages")
{
    LaidOut paper;
    const auto pages = PaperPages::of({paper.draft, {}});
    REQUIRE(pages->count() == paper.draft->pageCount());

    GIVEN("its first page")
    {
        QElapsedTimer watch;
        watch.start();
        const QImage picture = pages->picture(0, {595, 842});
        WARN("first page of a draft: " << watch.elapsed() << " ms");
        CHECK(hasInk(picture));
    }
    GIVEN("words that stand in it")
    {
        PaperSearch search;
        search.setPages(pages.get());
        search.search(u"  会诊 报告 "_qs, 0); // white space does not count
        REQUIRE(searched(search));
        THEN("each place has a rectangle on its page")
        {
            REQUIRE_FALSE(search.hits().empty());
            for (const PagePlace &hit : search.hits())
                for (const QRectF &place : hit.rectangles)
                    CHECK(QRectF(QPointF(), pages->size(hit.page)).contains(place));
            CHECK(search.summary() == QStringLiteral("1 / %1").arg(search.hits().size()));
        }
        THEN("one walks round them in both directions")
        {
            search.walk(-1);
            CHECK(search.current() == int(search.hits().size()) - 1);
            search.walk(1);
            CHECK(search.current() == 0);
        }
        THEN("the draft laid out anew keeps the place one had walked to")
        {
            search.walk(1);
            const int place = search.current();
            const auto later = PaperPages::of({must(paper.desk.services().papers().draft(paper.visit)), {}});
            search.setPages(later.get());
            REQUIRE(searched(search));
            CHECK(search.current() == place);
            search.setPages(nullptr);
        }
    }
    GIVEN("words that stand nowhere")
    {
        PaperSearch search;
        search.setPages(pages.get());
        search.search(u"没有这几个字的地方"_qs, 0);
        REQUIRE(searched(search));
        CHECK(search.summary() == QStringLiteral("not found"));
        CHECK(search.current() == -1);
        search.walk(1);
        CHECK(search.current() == -1);
    }
}

SCENARIO("An issued paper gives the same places and headings as its draft")
{
    LaidOut paper;
    const auto draft = PaperPages::of({paper.draft, {}});
    const QByteArray pdf = paper.issued();
    const auto issued = PaperPages::of({{}, pdf});
    REQUIRE(issued->count() == draft->count());

    THEN("its pages come drawn from another thread")
    {
        QSignalSpy drawn(issued.get(), &PaperPages::drawn);
        CHECK(issued->picture(0, {300, 424}).isNull());
        REQUIRE(drawn.wait(10'000));
        CHECK(drawn.front().at(0).toInt() == 0);
        CHECK(hasInk(drawn.front().at(1).value<QImage>()));
    }
    THEN("a heading leads to the same page")
    {
        const auto mine = issued->headings();
        const auto theirs = draft->headings();
        REQUIRE(mine.size() == theirs.size());
        REQUIRE_FALSE(mine.empty());
        for (size_t i = 0; i < mine.size(); ++i) {
            CHECK(mine[i].title == theirs[i].title);
            CHECK(mine[i].page == theirs[i].page);
            CHECK(mine[i].level == theirs[i].level);
        }
    }
    THEN("words are found at the same place")
    {
        const QString words = u"整改"_qs;
        for (int page = 0; page < draft->count(); ++page) {
            const auto mine = issued->find(page, words);
            const auto theirs = draft->find(page, words);
            CAPTURE(page);
            REQUIRE(mine.size() == theirs.size());
            for (const auto &place : theirs)
                CHECK(std::any_of(mine.begin(), mine.end(), [&](const PagePlace &other) {
                    return other.rectangles.front().intersects(place.rectangles.front());
                }));
        }
    }
}

TEST_CASE("What is no PDF has no pages, and cannot be opened to be printed")
{
    CHECK(PaperPages::of({})->count() == 0);
    CHECK(PaperPages::of({{}, "no paper at all"})->count() == 0);
    CHECK_THROWS_AS(PaperSheets::of({{}, "no paper at all"}), base::Error);
}

TEST_CASE("An issued page painted in strips is the page painted at once")
{
    LaidOut paper;
    const QByteArray pdf = paper.issued();
    const auto sheets = PaperSheets::of({{}, pdf});
    const QSize fine(2480, 3508); // 300 dots an inch: several strips
    QImage painted(fine, QImage::Format_RGB32);
    {
        QPainter painter(&painted);
        sheets->paint(painter, 1, QRectF(QPointF(), QSizeF(fine)));
    }
    QBuffer bytes;
    bytes.setData(pdf);
    bytes.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&bytes);
    QImage whole(fine, QImage::Format_RGB32);
    whole.fill(Qt::white);
    QPainter(&whole).drawImage(0, 0, document.render(1, fine));
    document.close();
    int other = 0;
    for (int y = 0; y < fine.height(); ++y)
        for (int x = 0; x < fine.width(); ++x)
            other += std::abs(qGray(painted.pixel(x, y)) - qGray(whole.pixel(x, y))) > 64;
    CHECK(other < fine.width() * fine.height() / 2000);
}

namespace {

/// One page of this size whose outline runs in a circle.
QByteArray hostilePdf(int points)
{
    const QByteArray size = QByteArray::number(points);
    const QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R/Outlines 4 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                 "<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + size + ' ' + size + "]>>",
                                 "<</Type/Outlines/First 5 0 R/Last 6 0 R/Count 2>>",
                                 "<</Title(a)/Parent 4 0 R/Next 6 0 R/Dest[3 0 R/Fit]>>",
                                 "<</Title(b)/Parent 4 0 R/Next 5 0 R/Dest[3 0 R/Fit]>>"};
    QByteArray pdf = "%PDF-1.4\n", places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1), start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + places + "trailer<</Root 1 0 R/Size " + count + ">>\nstartxref\n" + start
        + "\n%%EOF\n";
}

}

TEST_CASE("The outline of a file from outside is not followed")
{
    const auto pages = PaperPages::of({{}, hostilePdf(600), true});
    REQUIRE(pages->count() == 1);
    CHECK(pages->headings().empty()); // and comes back
}

TEST_CASE("A sheet without measure is looked at coarsely, an ordinary one as finely as was asked for")
{
    CHECK(boundedScale({595, 842}, 100 / 72.0) == 100 / 72.0);
    const double scale = boundedScale({200'000, 200'000}, 100 / 72.0);
    CHECK(200'000 * scale * 200'000 * scale <= 16e6 + 1);
    CHECK(boundedScale({1e300, 1e300}, 1) < 1e-6);
    const auto sheets = PaperSheets::of({{}, hostilePdf(600)});
    CHECK(sheets->count() == 1);
    CHECK(comparePages(hostilePdf(14'000), hostilePdf(14'000), {}).places.empty());
    CHECK(comparePages(hostilePdf(600), hostilePdf(700), {}).places.size() == 1);
}
