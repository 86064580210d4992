#include "models/base/hashing.h"
#include "models/exchange/photo/photo.h"
#include "models/services/papers/paperpictures.h"
#include "models/services/pictureservice.h"
#include "models/services/workspace.h"
#include "models/store/files/blobstore.h"
#include "tests/services/meetinglaptops.h"
#include "tests/support/inspectorlaptop.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSet>

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Ink;
using domain::Mark;
using domain::MarkKind;
using services::PictureFace;

namespace {

/// Fine stripes everywhere: what a blur leaves of them can be counted.
QByteArray stripes(int width = 1200, int height = 900)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 11 % 256, (x * 3 + y * 5) % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

qsizetype colours(const QImage &image, const QRect &part)
{
    QSet<QRgb> seen;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            seen.insert(image.pixel(x, y) & 0xFFFFFF);
    return seen.size();
}

/// The widest distance of two grey values.
int spread(const QImage &image, const QRect &part)
{
    int least = 255, most = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) {
            least = std::min(least, qGray(image.pixel(x, y)));
            most = std::max(most, qGray(image.pixel(x, y)));
        }
    return most - least;
}

const QRect kCellOnPaper(255, 192, 22, 22); ///< within the first cell of kBlur, in a print copy of the stripes

const Mark kBlur{MarkKind::Blur, Ink::Red, {{0.25, 0.25}, {0.5, 0.75}}, {}};
const Mark kArrow{MarkKind::Arrow, Ink::Red, {{0.6, 0.6}, {0.9, 0.9}}, {}};
const Mark kWords{MarkKind::Text, Ink::Yellow, {{0.1, 0.05}}, QStringLiteral("裂缝")};

domain::Evidence only(InspectorLaptop &laptop, const domain::VisitId &visit)
{
    const auto record = must(laptop.visits().record(visit));
    REQUIRE(record.evidence.size() == 1);
    return record.evidence.front();
}

domain::Evidence addStripes(InspectorLaptop &laptop, const domain::VisitId &visit)
{
    must(laptop.visits().addPhoto(visit, u"SAF-02"_qs, stripes(), u"现场.png"_qs));
    for (const domain::Evidence &one : must(laptop.visits().record(visit)).evidence)
        if (one.fileName == u"现场.png"_qs)
            return one;
    FAIL("no photo");
    return {};
}

bool isInside(const QByteArray &part, const QByteArray &whole) { return whole.contains(part); }

}

SCENARIO("What is drawn over a photo leaves the photo as it was taken")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    const domain::Evidence photo = addStripes(laptop, visit);
    auto &pictures = laptop.services().pictures();
    const QImage bare = must(pictures.picture(photo, PictureFace::Marked, 1200));
    const QImage small = must(laptop.visits().thumbnail(photo, 240));

    WHEN("an inspector blurs a face, draws an arrow and writes a word")
    {
        must(pictures.setMarks(photo.id, {kBlur, kArrow, kWords}));
        const QImage marked = must(pictures.picture(photo, PictureFace::Marked, 1200));
        THEN("the original is the same byte for byte, and the marks are known")
        {
            CHECK(must(laptop.visits().original(photo)) == stripes());
            CHECK(only(laptop, visit) == photo);
            CHECK(domain::marksFromText(pictures.marksOf(visit).at(photo.id)) == domain::Marks{kBlur, kArrow, kWords});
            CHECK(must(pictures.picture(photo, PictureFace::Original, 1200)) == bare);
        }
        THEN("under the blur nothing but a few coarse cells is left, each at least a twelfth of the longer side")
        {
            const QRect box(300, 225, 300, 450);
            CHECK(colours(bare, box) > 1000);
            CHECK(colours(marked, box) <= 12 * 8);
            for (int x = box.left(); x < box.left() + 37; ++x) // 450 / 12 = 37.5
                CHECK(marked.pixel(x, box.top()) == marked.pixel(box.topLeft()));
            CHECK(bare.copy(0, 700, 200, 200) == marked.copy(0, 700, 200, 200).convertToFormat(bare.format()));
        }
        THEN("the small picture, the print copy and the one for papers show the marks")
        {
            CHECK(must(laptop.visits().thumbnail(photo, 240)) != small);
            const QImage paper = must(pictures.picture(photo, PictureFace::OnPaper, 1200));
            CHECK(paper.height() * 4 > paper.width() * 3); // the strip with the stamp below
            CHECK(spread(paper, kCellOnPaper) < 40);
            CHECK(spread(paper, kCellOnPaper.translated(-200, 0)) > 120);
        }
        THEN("no rendition that is kept has an unblurred picture under the marks' name")
        {
            const QByteArray copy = [&] {
                QByteArray found;
                (void)must(pictures.picture(photo, PictureFace::OnPaper, 1000));
                for (QDirIterator all(laptop.folder(), {photo.hash + u".print-1000-*"_qs}, QDir::Files, QDirIterator::Subdirectories);
                     all.hasNext();) {
                    QFile file(all.next());
                    REQUIRE(file.open(QIODevice::ReadOnly));
                    found = file.readAll();
                }
                return found;
            }();
            REQUIRE_FALSE(copy.isEmpty());
            CHECK(spread(QImage::fromData(copy), kCellOnPaper) < 40);
            CHECK_FALSE(copy.contains("Exif"));
        }
        AND_WHEN("all is taken away again")
        {
            must(pictures.setMarks(photo.id, {}));
            THEN("the photo is shown bare")
            {
                CHECK(must(pictures.picture(photo, PictureFace::Marked, 1200)) == bare);
                CHECK(must(laptop.visits().thumbnail(photo, 240)) == small);
                CHECK(pictures.marksOf(visit).empty());
            }
        }
    }
    WHEN("marks are asked for something that is no photo")
    {
        const auto text = must(pictures.addFile(visit, u"SAF-02"_qs, "记录", u"a.txt"_qs));
        THEN("they are refused")
        {
            CHECK(refusal(pictures.setMarks(text, {kArrow})) == base::ErrorCode::NotFound);
            CHECK(refusal(pictures.setMarks(domain::EvidenceId(), {kArrow})) == base::ErrorCode::NotFound);
        }
    }
}

SCENARIO("An issued paper shows its photos as they were marked and stamped, for ever")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &papers = laptop.services().papers();
    auto &pictures = laptop.services().pictures();

    GIVEN("a finished visit with a marked photo")
    {
        const domain::VisitId finished = laptop.finishedVisit();
        const domain::Evidence marked = addStripes(laptop, finished);
        must(pictures.setMarks(marked.id, {kBlur, kWords}));
        laptop.sign(finished);
        const domain::Paper paper = must(papers.issue(finished));
        const QJsonObject versions = QJsonDocument::fromJson(paper.versions.toUtf8()).object();

        THEN("its versions name the marks and the renditions, and it is laid out again alike")
        {
            const QString mark = QStringLiteral("picture_mark/%1/")
                                     .arg(QString::fromLatin1(domain::pictureMarkIdFor(marked.id).toBytes().toHex()));
            CHECK(paper.versions.contains(mark));
            const QString rendition = versions.value(u"renditions"_qs).toObject().value(marked.id.toString()).toString();
            CHECK(rendition.size() == 64);
            const QByteArray ofd = must(papers.ofd(paper.id));
            laptop.clock.advanceDays(30);
            laptop.restart();
            CHECK(must(laptop.services().papers().ofd(paper.id)) == ofd);
        }
        THEN("neither marks nor caption can change any more, and a correction shows the same")
        {
            CHECK(refusal(pictures.setMarks(marked.id, {})) == base::ErrorCode::Frozen);
            const auto second = must(papers.correct(paper.id, u"单位有误"_qs, u"噪声单位应为dB(A)"_qs));
            CHECK(QJsonDocument::fromJson(second.versions.toUtf8()).object().value(u"renditions"_qs)
                  == versions.value(u"renditions"_qs));
            CHECK(papers.ofd(second.id).hasValue());
        }
        THEN("the case file has the untouched photo and beside it the marked one")
        {
            const QString folder = laptop.folder() + u"/案卷"_qs;
            must(laptop.services().caseFiles().saveFolder({.visit = finished}, folder));
            const QDir evidence(folder + u"/evidence"_qs);
            CHECK(evidence.entryList({u"*现场照片*.png"_qs, u"*照片*.png"_qs}, QDir::Files).size() >= 1);
            CHECK(evidence.entryList({u"*（标注）*.jpg"_qs}, QDir::Files).size() == 1);
            CHECK(must(laptop.services().caseFiles().verify(folder)).changed.isEmpty());
        }
        THEN("the very rendition stands in the PDF")
        {
            const QString rendition = versions.value(u"renditions"_qs).toObject().value(marked.id.toString()).toString();
            QString path;
            for (QDirIterator all(laptop.folder(), {rendition}, QDir::Files, QDirIterator::Subdirectories); all.hasNext();)
                path = all.next();
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(isInside(file.readAll(), must(papers.pdf(paper.id))));
        }
    }
}

TEST_CASE("A paper from before there were stamps is laid out with its photos bare, as it was")
{
    QTemporaryDir folder;
    TickingClock clock;
    CountedIds ids;
    services::Facts facts;
    services::Workspace workspace({folder.path(), clock, ids, facts, {}});
    domain::Evidence photo;
    photo.id = ids.make<domain::EvidenceId>();
    photo.hash = workspace.blobs().put(stripes());
    photo.width = 1200;
    domain::Paper early;
    early.versions = u"{\"streams\":[],\"versions\":{}}"_qs;
    const auto bare = services::PaperPictures::asIssued(workspace, early);
    CHECK(bare.of(workspace, photo, {u"图1"_qs}).bytes == exchange::printCopy(stripes()));
}

SCENARIO("A colleague's paper shows the photos as they were drawn where it was issued")
{
    MeetingLaptops bureau;
    must(bureau.first.services().sync().approve(bureau.request));
    bureau.meet();
    GIVEN("a paper with a marked photo that came through the shared folder")
    {
        const domain::VisitId visit = bureau.first.finishedVisit();
        const domain::Evidence marked = addStripes(bureau.first, visit);
        must(bureau.first.services().pictures().setMarks(marked.id, {kWords}));
        bureau.first.sign(visit);
        const domain::Paper paper = must(bureau.first.services().papers().issue(visit));
        bureau.meet();
        WHEN("a computer has the PDF alone, neither photo nor rendition")
        {
            QTemporaryDir folder;
            TickingClock clock;
            CountedIds ids;
            services::Facts facts;
            services::Workspace workspace({folder.path(), clock, ids, facts, {}});
            REQUIRE(workspace.blobs().put(must(bureau.second.services().papers().pdf(paper.id))) == paper.pdfHash);
            THEN("the picture is the one of the paper, to the byte")
            {
                const auto pictures = services::PaperPictures::asIssued(workspace, paper);
                const QByteArray shown = pictures.of(workspace, marked, {u"another strip"_qs}).bytes;
                CHECK(base::sha256Hex(shown)
                      == QJsonDocument::fromJson(paper.versions.toUtf8()).object().value(u"renditions"_qs).toObject()
                             .value(marked.id.toString()).toString());
            }
        }
        THEN("the colleague lays it out again alike")
        {
            CHECK(must(bureau.second.services().papers().ofd(paper.id)) == must(bureau.first.services().papers().ofd(paper.id)));
        }
    }
}

SCENARIO("Evidence that is no photo is kept by its content")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    auto &pictures = laptop.services().pictures();
    const QByteArray pdf = "%PDF-1.7\nbody\n%%EOF\n";

    WHEN("a PDF and a photo are added")
    {
        must(pictures.addFile(visit, u"SAF-01"_qs, pdf, u"制度.pdf"_qs));
        must(pictures.addFile(visit, u"SAF-01"_qs, jpeg(), u"门口.jpg"_qs));
        const auto record = must(laptop.visits().record(visit));
        THEN("each is what it is, with its bytes and something to show for it")
        {
            REQUIRE(record.evidence.size() == 2);
            CHECK(record.evidence[0].mediaType == u"application/pdf"_qs);
            CHECK(record.evidence[0].width == 0);
            CHECK(must(laptop.visits().original(record.evidence[0])) == pdf);
            CHECK(must(laptop.visits().thumbnail(record.evidence[0], 240)).width() == 240);
            CHECK(record.evidence[1].mediaType == u"image/jpeg"_qs);
            CHECK(record.evidence[1].width == 640);
        }
        AND_WHEN("the same PDF is dropped once more")
        {
            must(pictures.addFile(visit, u"SAF-01"_qs, pdf, u"copy.pdf"_qs));
            THEN("there is still one") { CHECK(must(laptop.visits().record(visit)).evidence.size() == 2); }
        }
    }
    WHEN("a program or a damaged recording is given")
    {
        THEN("it is refused and nothing is kept")
        {
            CHECK(refusal(pictures.addFile(visit, u"SAF-01"_qs, QByteArray("MZ\0\1", 4), u"a.pdf"_qs)) == base::ErrorCode::Unsupported);
            CHECK(refusal(pictures.addFile(visit, u"SAF-01"_qs, "no picture at all", u"a.png"_qs)) == base::ErrorCode::Unsupported);
            CHECK(refusal(pictures.addFile(visit, u"SAF-01"_qs, "RIFF____WAVE", u"a.wav"_qs)) == base::ErrorCode::DamagedFile);
            CHECK(refusal(pictures.addFile(visit, u"XX-99"_qs, pdf, u"a.pdf"_qs)) == base::ErrorCode::NotFound);
            CHECK(must(laptop.visits().record(visit)).evidence.empty());
        }
    }
}

SCENARIO("A document stands in the record and on no paper")
{
    InspectorLaptop laptop;
    laptop.setUp();
    WHEN("a finished visit has one")
    {
        const domain::VisitId finished = laptop.finishedVisit();
        const auto document = must(laptop.services().pictures().addFile(finished, u"SAF-02"_qs, "%PDF-1.7\nbody\n%%EOF\n", u"制度.pdf"_qs));
        laptop.sign(finished);
        THEN("its report is issued without it, and laid out again alike")
        {
            const auto paper = must(laptop.services().papers().issue(finished));
            const auto shown = QJsonDocument::fromJson(paper.versions.toUtf8()).object().value(u"renditions"_qs).toObject();
            CHECK_FALSE(shown.isEmpty());
            CHECK_FALSE(shown.contains(document.toString()));
            CHECK(laptop.services().papers().ofd(paper.id).hasValue());
        }
    }
}

SCENARIO("Two inspectors who mark one photo without seeing each other meet in a conflict")
{
    MeetingLaptops bureau;
    must(bureau.first.services().sync().approve(bureau.request));
    bureau.meet();
    const domain::VisitId visit = bureau.first.finishedVisit();
    const domain::Evidence photo = addStripes(bureau.first, visit);
    bureau.meet();
    WHEN("one blurs a face and the other draws an arrow")
    {
        must(bureau.first.services().pictures().setMarks(photo.id, {kBlur}));
        must(bureau.second.services().pictures().setMarks(photo.id, {kArrow}));
        bureau.meet();
        THEN("both are kept, and the file check does not let the report go before it is settled")
        {
            const auto gaps = must(bureau.first.visits().fileCheck(visit));
            const auto isConflict = [](const domain::Gap &gap) { return gap.code == u"conflict"_qs && gap.blocks; };
            REQUIRE(std::ranges::count_if(gaps, isConflict) == 1);
            CHECK(std::ranges::find_if(gaps, isConflict)->itemCode == u"SAF-02"_qs);
        }
    }
}
