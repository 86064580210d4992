#include "models/base/error.h"
#include "models/exchange/papertemplate/templatepackage.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

using namespace xunzhen;
using domain::TemplateFiles;
using exchange::readTemplateFolder;
using exchange::readTemplatePackage;
using exchange::writeTemplatePackage;

namespace {

const TemplateFiles kFiles{"{\"id\": \"a\"}", "{\"字\": \"词\"}", {}};

QString refusal(const std::function<void()> &act)
{
    try {
        act();
    } catch (const base::Error &error) {
        return error.problems().empty() ? base::codeName(error.code()) : error.problems().front().code;
    }
    return {};
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

}

TEST_CASE("A template goes into a .zip and comes out to the byte")
{
    const QByteArray zip = writeTemplatePackage(kFiles);
    CHECK(zip == writeTemplatePackage(kFiles));
    CHECK(readTemplatePackage(zip, {}) == kFiles);
    TemplateFiles asking = kFiles;
    asking.form = "{}";
    CHECK(readTemplatePackage(writeTemplatePackage(asking), {}) == asking);
}

TEST_CASE("A .zip that is none, lacks a file, or swells is refused in words")
{
    CHECK(refusal([] { readTemplatePackage("no zip", {}); }) == u"not-a-zip"_qs);
    CHECK(refusal([] { readTemplatePackage(QByteArray(5 * 1024 * 1024, 'x'), {}); }) == u"file-too-large"_qs);
    TemplateFiles large = kFiles;
    large.wording = QByteArray(2 * 1024 * 1024, ' ');
    CHECK(refusal([&] { readTemplatePackage(writeTemplatePackage(large), {}); }) == u"file-too-large"_qs);
    large.wording = "\xff\xfe{}";
    CHECK(refusal([&] { readTemplatePackage(writeTemplatePackage(large), {}); }) == u"not-utf8"_qs);
    large.wording = QByteArray("{\0}", 3);
    CHECK(refusal([&] { readTemplatePackage(writeTemplatePackage(large), {}); }) == u"not-utf8"_qs);
    QByteArray cut = writeTemplatePackage(kFiles);
    cut.chop(30);
    CHECK_FALSE(refusal([&] { readTemplatePackage(cut, {}); }).isEmpty());
}

TEST_CASE("A folder of the disk is read; what else lies there is not looked at")
{
    const QTemporaryDir folder;
    CHECK(refusal([&] { readTemplateFolder(folder.path()); }) == u"template-file-missing"_qs);
    put(folder.filePath(u"template.json"_qs), kFiles.layout);
    CHECK(refusal([&] { readTemplateFolder(folder.path()); }) == u"template-file-missing"_qs);
    put(folder.filePath(u"wording.json"_qs), "\xEF\xBB\xBF" + kFiles.wording);
    put(folder.filePath(u"other.exe"_qs), "x");
    CHECK(readTemplateFolder(folder.path()) == kFiles);
    put(folder.filePath(u"form.json"_qs), QByteArray(1024 * 1024 + 1, ' '));
    CHECK(refusal([&] { readTemplateFolder(folder.path()); }) == u"file-too-large"_qs);
}
