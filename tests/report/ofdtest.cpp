#include "models/base/error.h"
#include "models/report/ofd/ofdwriter.h"
#include "models/report/sink/pagepainter.h"

#include "tests/report/extremereport.h"
#include "tests/report/ofdreader.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>

#include <future>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

const QString kDigest(64, u'a');

QString textOf(const Page &page)
{
    QString text;
    for (const GlyphRun &run : page.runs)
        for (const Glyph &glyph : run.glyphs)
            text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

QImage picture(const PageModel &model, int page)
{
    QImage image(model.size.toSize() * 2, QImage::Format_RGB32);
    QPainter painter(&image);
    PagePainter(model).paint(painter, page, image.rect());
    return image;
}

/// The share of points that clearly differ.
double difference(const QImage &a, const QImage &b)
{
    REQUIRE(a.size() == b.size());
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96;
    return double(different) / (a.width() * a.height());
}

void checkAgainst(const PageModel &model, const testing::OfdReader &ofd)
{
    INFO(ofd.faults().join(u'\n').left(2000).toStdString());
    CHECK(ofd.faults().isEmpty());
    REQUIRE(ofd.pages().size() == model.pages.size());
    for (int page = 0; page < int(model.pages.size()); ++page)
        CHECK(ofd.text(page) == textOf(model.pages[size_t(page)]));
    for (size_t i = 0; i < model.images.size(); ++i)
        CHECK(ofd.parts().values().contains(model.images[i]->source));
}

}

SCENARIO("A paper is also handed over as OFD")
{
    GIVEN("reports of every weight")
    {
        const auto report = GENERATE(0, 1, 2, 3);
        const ConsultationReport content = report == 0   ? testing::richReport()
                                           : report == 1 ? testing::bareReport()
                                           : report == 2 ? testing::cleanReport()
                                                         : testing::extremeReport();
        const PageModel model = testing::render(content).pages;

        THEN("the file holds together by the standard, and its text and pictures are those of the pages")
        {
            checkAgainst(model, testing::OfdReader(writeOfd(model, kDigest)));
        }
    }
}

TEST_CASE("the OFD looks like the pages of the PDF")
{
    const PageModel model = testing::render(testing::richReport()).pages;
    const testing::OfdReader ofd(writeOfd(model, kDigest));
    const QTemporaryDir folder;
    const PageModel shown = ofd.pageModel(folder);
    for (int page = 0; page < int(model.pages.size()); ++page) {
        INFO("page " << page + 1);
        const QImage image = picture(shown, page);
        if (const QString keep = qEnvironmentVariable("XUNZHEN_LOOK"); !keep.isEmpty())
            image.save(keep + u"/ofd-%1.png"_qs.arg(page + 1));
        CHECK(difference(image, picture(model, page)) < 0.0005);
    }
}

TEST_CASE("every glyph of the OFD stands where the pages have it, to a hundredth of a millimetre")
{
    const PageModel model = testing::render(testing::richReport()).pages;
    const QTemporaryDir folder;
    const PageModel shown = testing::OfdReader(writeOfd(model)).pageModel(folder);
    const auto places = [](const Page &page) {
        std::vector<QPointF> list;
        for (const GlyphRun &run : page.runs) {
            QPointF at = run.origin;
            for (const Glyph &glyph : run.glyphs) {
                list.push_back(at);
                at.rx() += glyph.advance;
            }
        }
        return list;
    };
    for (size_t page = 0; page < model.pages.size(); ++page) {
        const auto wanted = places(model.pages[page]);
        const auto found = places(shown.pages[page]);
        REQUIRE(wanted.size() == found.size());
        double farthest = 0;
        for (size_t i = 0; i < wanted.size(); ++i)
            farthest = std::max(farthest, (wanted[i] - found[i]).manhattanLength());
        CHECK(farthest < 0.01 * 72 / 25.4);
    }
}

TEST_CASE("the same pages give the same OFD, in any thread and time zone")
{
    const PageModel model = testing::render(testing::richReport()).pages;
    const QByteArray here = writeOfd(model, kDigest);
    auto other = std::async(std::launch::async, [&] { return writeOfd(model, kDigest); });
    CHECK(here == other.get());
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Kiritimati");
    tzset();
    CHECK(here == writeOfd(model, kDigest));
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

TEST_CASE("the OFD says which paper it is, that it is no original, and of which PDF")
{
    const RenderedPaper paper = testing::render(testing::richReport());
    const testing::OfdReader ofd(writeOfd(paper.pages, kDigest));
    const auto *about = ofd.entry().all(u"DocInfo"_qs).front();
    const auto word = [&](const QString &name) { return about->child(name) ? about->child(name)->text : QString(); };
    CHECK(word(u"Title"_qs) == paper.pages.properties.title);
    CHECK(word(u"Author"_qs) == paper.pages.properties.author);
    CHECK(word(u"Subject"_qs) == u"津南应急会诊〔2026〕12号"_qs);
    CHECK(word(u"CreationDate"_qs) == paper.pages.properties.date.toString(Qt::ISODate));
    CHECK(word(u"Abstract"_qs).contains(u"不代替原件"_qs));
    CHECK(word(u"Abstract"_qs).contains(kDigest));
    CHECK(ofd.custom(u"number"_qs) == u"津南应急会诊〔2026〕12号"_qs);
    CHECK(ofd.custom(u"pdfDigest"_qs) == kDigest);
    CHECK(ofd.custom(u"recordDigest"_qs) == paper.digest);
    CHECK(ofd.custom(u"edition"_qs) == u"second"_qs);
    CHECK(testing::OfdReader(writeOfd(paper.pages)).custom(u"edition"_qs) == u"draft"_qs);
}

TEST_CASE("the bookmarks of the paper are the outline of the OFD, with the same nesting")
{
    const PageModel model = testing::render(testing::richReport()).pages;
    const testing::OfdReader ofd(writeOfd(model));
    const auto entries = ofd.document().all(u"OutlineElem"_qs);
    REQUIRE(entries.size() == model.bookmarks.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        CHECK(entries[i]->value(u"Title"_qs) == model.bookmarks[i].title);
        const auto below = std::ranges::count(entries[i]->children, u"OutlineElem"_qs, &testing::OfdNode::name);
        CHECK(entries[i]->value(u"Count"_qs).toInt() == below);
        CHECK(entries[i]->all(u"Dest"_qs).front()->value(u"PageID"_qs)
              == ofd.document().all(u"Page"_qs).at(size_t(model.bookmarks[i].page))->value(u"ID"_qs));
    }
}

TEST_CASE("names made to break the markup stand in the OFD as text")
{
    ConsultationReport report = testing::bareReport();
    const QString name = u"</ofd:TextCode>&lt;\"'<!--]]>..\\..\\/etc/passwd%00"_qs;
    report.enterprise.name = name;
    report.bureaus = QStringList{u"<局>&\"'"_qs};
    const PageModel model = testing::render(report).pages;
    const testing::OfdReader ofd(writeOfd(model, kDigest));
    checkAgainst(model, ofd);
    CHECK(ofd.entry().all(u"Author"_qs).front()->text == model.properties.author);
    for (const QString &part : ofd.parts().keys())
        CHECK_FALSE(part.contains(u".."_qs));
}

TEST_CASE("characters that XML cannot carry are replaced, one for one")
{
    PageModel model = testing::render(testing::bareReport()).pages;
    GlyphRun &run = model.pages.front().runs.front();
    const std::u32string hostile = U"\x01\x0b\xfffe\xffff\xd800\t\n";
    for (size_t i = 0; i < hostile.size(); ++i)
        run.glyphs.push_back({hostile[i], run.glyphs.front().index, run.size});
    model.bookmarks.push_back({u"一\u0001二"_qs, 1, 0, 0});
    model.properties.title = QString(QChar(0xd800)) + u"题\u0000名"_qs;
    const testing::OfdReader ofd(writeOfd(model));
    INFO(ofd.faults().join(u'\n').toStdString());
    CHECK(ofd.faults().isEmpty());
    CHECK(ofd.text(0).contains(QString(5, QChar(0xfffd)) + u"  "_qs));
    CHECK(ofd.document().all(u"OutlineElem"_qs).back()->value(u"Title"_qs) == u"一\uFFFD二"_qs);
}

TEST_CASE("an OFD that was tampered with is found out by the structure check")
{
    PageModel model = testing::render(testing::bareReport()).pages;
    model.pages.front().rules.push_back({{-300, 10}, {-200, 10}, 1, 0xff000000});
    model.bookmarks.push_back({u"无"_qs, 1, 900, 0});
    const auto faults = testing::OfdReader(writeOfd(model)).faults();
    CHECK(faults.filter(u"outside the sheet"_qs).size() == 1);
    CHECK(faults.contains(u"outline leads nowhere"_qs));
}

TEST_CASE("an OFD without pages, pictures or bookmarks still holds together")
{
    PageModel model;
    model.size = QSizeF(595, 842);
    model.properties.date = QDate(2026, 11, 20);
    CHECK(testing::OfdReader(writeOfd(model)).pages().empty());
}

TEST_CASE("writing an OFD stops when told to")
{
    const PageModel model = testing::render(testing::bareReport()).pages;
    std::stop_source stop;
    stop.request_stop();
    base::Work work;
    work.stop = stop.get_token();
    CHECK_THROWS_AS(writeOfd(model, {}, work), base::Error);
}
