#include "tests/presentation/desk.h"
#include "ui/presentation/files/fileopening.h"

#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::FileKind;
using presentation::Places;

namespace {

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

}

TEST_CASE("A file is told by its first bytes, then by its ending")
{
    const QTemporaryDir folder;
    const auto [name, bytes, kind] = GENERATE(table<const char *, QByteArray, FileKind>(
        {{"报告.pdf", "%PDF-1.7", FileKind::Pdf}, {"renamed.txt", "\n%PDF-1.4", FileKind::Pdf}, {"damaged.pdf", "no paper", FileKind::Pdf}, {"pack.json", "{\"format\":1}", FileKind::Pack},
         {"firms.csv", "名称,代码\n", FileKind::FirmList}, {"firms.xlsx", "PK\x03\x04rest", FileKind::Workbook}, {"false.xlsx", "名称", FileKind::Other},
         {"a.XZREQ", "anything", FileKind::Request}, {"a.xzok", "XZOK", FileKind::Approval}, {"renamed.bin", "XZBACKUP", FileKind::Backup},
         {"mailed.bin", "XZHANDOV", FileKind::Handoff}, {"cut.xzhand", "", FileKind::Handoff},
         {"photo.jpg", "\xFF\xD8\xFF\xE0", FileKind::Picture}, {"notes.docx", "PK\x03\x04", FileKind::Other}, {"empty", "", FileKind::Other}}));
    CAPTURE(name);
    const QString path = written(folder, QString::fromUtf8(name), bytes);
    CHECK(presentation::fileKindOf(path) == kind);
}

SCENARIO("A file from outside leads to the screen where it is taken")
{
    Desk desk;
    desk.laptop.setUp();
    const QTemporaryDir folder;
    presentation::FileOpening opening(desk.background, desk.navigator);
    QSignalSpy refused(&opening, &presentation::FileOpening::refused);

    GIVEN("files of every kind that has a screen")
    {
        const auto [name, bytes, page, begin] = GENERATE(table<const char *, QByteArray, QString, QString>(
            {{"a.pdf", "%PDF-1.7", Places::verify(), QString()}, {"a.json", "{}", Places::checklists(), u"install"_qs},
             {"a.csv", "名称\n", Places::enterprises(), u"import"_qs}, {"a.xlsx", "PK\x03\x04", Places::enterprises(), u"import"_qs},
             {"a.xzreq", "x", Places::sharing(), u"request"_qs}, {"a.xzok", "XZOK", Places::sharing(), u"approval"_qs},
             {"a.xzhand", "XZHANDOV", Places::sharing(), u"handoff"_qs}}));
        CAPTURE(name);
        const QString path = written(folder, QString::fromUtf8(name), bytes);
        opening.open(path);
        CHECK(desk.navigator.last().page == page);
        CHECK(desk.navigator.last().begin == begin);
        CHECK(desk.navigator.last().text == path);
        CHECK(refused.isEmpty());
    }
    GIVEN("a workbook with the sheets of an installed pack")
    {
        const QByteArray sheets = must(desk.services().packDrafts().exportSheets(u"emergency-small"_qs));
        opening.open(written(folder, u"pack.xlsx"_qs, sheets));
        THEN("it is taken for that") { CHECK(desk.navigator.last().begin == u"sheets"_qs); }
    }
    GIVEN("what is opened nowhere")
    {
        opening.open(written(folder, u"信.docx"_qs, "PK\x03\x04"));
        opening.open(folder.filePath(u"gone.pdf"_qs));
        opening.open(folder.path());
        THEN("each is refused in words that name it, and nobody is led anywhere")
        {
            REQUIRE(refused.size() == 3);
            CHECK(refused[0][0].toString().contains(u"信.docx"_qs));
            CHECK(refused[1][0].toString().contains(u"gone.pdf"_qs));
            CHECK(desk.navigator.places.empty());
        }
    }
    GIVEN("a backup")
    {
        const QString backup = folder.filePath(u"a.xzbackup"_qs);
        must(desk.services().maintenance().backup(backup));
        QSignalSpy opened(&opening, &presentation::FileOpening::backupOpened), restored(&opening, &presentation::FileOpening::restored);
        opening.open(backup);
        REQUIRE(opened.size() == 1);
        THEN("it can be put into an empty folder, and into no other")
        {
            const QTemporaryDir empty;
            opening.restore(backup, empty.path());
            CHECK(restored.size() == 1);
            opening.restore(backup, folder.path());
            CHECK(refused.size() == 1);
        }
    }
}
