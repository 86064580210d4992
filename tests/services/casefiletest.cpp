#include "models/services/casefiles/safefilename.h"
#include "models/services/facts.h"
#include "models/report/portfolio/boundfile.h"
#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()));
}

QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << QDir(folder).relativeFilePath(files.next());
    found.sort();
    return found;
}

std::optional<QByteArray> told(const QString &program, const QStringList &arguments, const QString &in = {}, int *exit = nullptr)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN("skipped: " << program.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.setWorkingDirectory(in);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    if (exit)
        *exit = process.exitCode();
    return process.readAllStandardOutput();
}

/// An issued visit with a correction, a photo that was voided, and a voice note.
struct FinishedCase
{
    InspectorLaptop laptop;
    domain::VisitId visit;
    domain::Paper first, second;
    services::CaseFileService &files;

    FinishedCase() : files((laptop.setUp(), laptop.services().caseFiles()))
    {
        visit = laptop.finishedVisit();
        auto &visits = laptop.visits();
        const auto extra = must(visits.addPhoto(visit, u"SAF-03"_qs, jpeg(), u"CON.jpg"_qs));
        must(visits.removePhoto(extra, u"拍糊了"_qs));
        auto &papers = laptop.services().papers();
        first = must(papers.issue(visit));
        laptop.clock.advanceDays(2);
        second = must(papers.correct(first.id, u"单位有误"_qs, u"噪声单位应为dB(A)"_qs));
    }
    QString at(const char *name) const { return laptop.folder() + u'/' + QString::fromUtf8(name); }
    services::CaseFileWish wish() const { return {visit, domain::KeepingTime::Years30, u"纸质送达回证另存。"_qs}; }
};

}

TEST_CASE("names of files are taken by Windows and exFAT, whatever is typed")
{
    using services::safeFileName;
    CHECK(safeFileName(u"a/b\\c:d*e?f\"g<h>i|j"_qs) == u"a_b_c_d_e_f_g_h_i_j"_qs);
    CHECK(safeFileName(u"con"_qs, u"jpg"_qs) == u"_con.jpg"_qs);
    CHECK(safeFileName(u"LPT1.txt"_qs) == u"_LPT1.txt"_qs);
    CHECK(safeFileName(u"结尾有点. . "_qs) == u"结尾有点"_qs);
    CHECK(safeFileName({}, u"pdf"_qs) == u"_.pdf"_qs);
    CHECK(safeFileName(u"一\n二\u202e三"_qs) == u"一 二_三"_qs);
    const QString longest = safeFileName(QString(500, QChar(u'长')), u"pdf"_qs);
    CHECK(longest.size() <= 60);
    CHECK(longest.endsWith(u".pdf"_qs));
    CHECK(longest.toUtf8().size() <= 200);
    CHECK_FALSE(safeFileName(QString(u"𠮷"_qs).repeated(50)).chopped(0).back().isHighSurrogate());
    services::FileNames names;
    CHECK(names.unique(u"Photo"_qs, u"jpg"_qs) == u"Photo.jpg"_qs);
    CHECK(names.unique(u"PHOTO"_qs, u"jpg"_qs) == u"PHOTO (2).jpg"_qs);
    CHECK(names.unique(QString(500, QChar(u'长')), u"jpg"_qs) != names.unique(QString(500, QChar(u'长')), u"jpg"_qs));
}

SCENARIO("A finished visit is filed as a folder that can prove itself")
{
    FinishedCase filed;
    const QString folder = filed.at("案卷");
    const auto receipt = must(filed.files.saveFolder(filed.wish(), folder));
    const auto root = QJsonDocument::fromJson(readAll(folder + u"/manifest.json"_qs)).object();
    const QStringList found = filesBelow(folder);

    THEN("papers stand in the order of procedure, a correction after what it corrects, evidence beside them")
    {
        CHECK(receipt.papers == 3);
        CHECK(receipt.voided == 1);
        CHECK(receipt.isComplete());
        CHECK(found.filter(u"papers/"_qs).size() == 3);
        CHECK(found.filter(u"papers/01 体检清单作答记录"_qs).size() == 1);
        const QString one = found.filter(u"papers/02 "_qs).value(0), two = found.filter(u"papers/03 "_qs).value(0);
        CHECK(one.contains(filed.first.number));
        CHECK(two.contains(u"第2版"_qs));
        CHECK(readAll(folder + u'/' + one) == must(filed.laptop.services().papers().pdf(filed.first.id)));
        CHECK(readAll(folder + u'/' + two) == must(filed.laptop.services().papers().pdf(filed.second.id)));
        CHECK(found.filter(u"evidence/"_qs).size() == 4); // a photo and three signatures
        for (const char *sheet : {"01 封面.pdf", "02 目录.pdf", "备考表.pdf", "manifest.json", "manifest.sha256"})
            CHECK(found.contains(QString::fromUtf8(sheet)));
        CHECK_FALSE(found.join(u' ').contains(u"CON"_qs));
    }
    THEN("the manifest says what every file is, who made it, and what was voided")
    {
        CHECK(root[u"exported"_qs].toObject()[u"by"_qs].toObject()[u"name"_qs] == u"张伟"_qs);
        CHECK(root[u"exported"_qs].toObject()[u"templates"_qs].toArray().size() == 4);
        CHECK(root[u"keeping"_qs] == u"30-years"_qs);
        const auto voided = root[u"voided"_qs].toArray();
        REQUIRE(voided.size() == 1);
        CHECK(voided[0].toObject()[u"reason"_qs] == u"拍糊了"_qs);
        CHECK(voided[0].toObject()[u"originalName"_qs] == u"CON.jpg"_qs);
        for (const QJsonValue &value : root[u"files"_qs].toArray()) {
            const auto file = value.toObject();
            CHECK(file[u"sha256"_qs].toString().size() == 64);
            if (file[u"type"_qs] == u"photo"_qs) {
                CHECK(file[u"place"_qs] == u"冲压车间东侧"_qs);
                CHECK(file[u"addedBy"_qs] == u"张伟"_qs);
            }
            if (file[u"type"_qs] == u"paper"_qs) {
                CHECK_FALSE(file[u"shown"_qs].toObject()[u"versions"_qs].toObject().isEmpty());
                CHECK_FALSE(file[u"template"_qs].toObject()[u"sha256"_qs].toString().isEmpty());
            }
        }
    }
    THEN("sha256sum finds every file as the manifest says")
    {
        int exit = -1;
        if (told(u"sha256sum"_qs, {u"-c"_qs, u"--strict"_qs, u"--quiet"_qs, u"manifest.sha256"_qs}, folder, &exit))
            CHECK(exit == 0);
    }
    THEN("it is found unchanged, and each change is named")
    {
        const auto verdict = must(filed.files.verify(folder));
        CHECK(verdict.isUnchanged());
        CHECK(verdict.files == found.size() - 1);
        const QString photo = found.filter(u"evidence/001"_qs).value(0), paper = found.filter(u"papers/02"_qs).value(0);
        write(folder + u'/' + photo, readAll(folder + u'/' + photo) + 'x');
        REQUIRE(QFile::remove(folder + u'/' + paper));
        write(folder + u"/papers/04 另加.pdf"_qs, "x");
        const auto worse = must(filed.files.verify(folder));
        CHECK(worse.changed == QStringList{photo});
        CHECK(worse.missing == QStringList{paper});
        CHECK(worse.extra == QStringList{u"papers/04 另加.pdf"_qs});
    }
    THEN("nothing is written into a folder that holds something, and no half folder stays behind")
    {
        const auto again = filed.files.saveFolder(filed.wish(), folder);
        CHECK(refusal(again) == base::ErrorCode::Refused);
        CHECK(problemCodes(again.error().problems()) == QStringList{u"case-folder-not-empty"_qs});
        CHECK(filesBelow(folder) == found);
        std::stop_source stop;
        base::Work work;
        work.stop = stop.get_token();
        int steps = 0;
        work.progress = [&](qint64, qint64) {
            if (++steps == 3)
                stop.request_stop();
        };
        CHECK(refusal(filed.files.saveFolder(filed.wish(), filed.at("另一卷"), work)) == base::ErrorCode::Cancelled);
        CHECK_FALSE(QFileInfo::exists(filed.at("另一卷")));
        CHECK(QDir(filed.laptop.folder()).entryList({u".xunzhen-case-*"_qs}, QDir::AllEntries | QDir::Hidden).isEmpty());
        QDir().mkpath(filed.at("空的"));
        CHECK(filed.files.saveFolder(filed.wish(), filed.at("空的")).hasValue());
    }
    THEN("a folder that is no case file, or whose manifest leads out of it, is refused")
    {
        CHECK(refusal(filed.files.verify(filed.laptop.folder())) == base::ErrorCode::Refused);
        write(folder + u"/manifest.sha256"_qs, QByteArray(64, 'a') + "  ../profile/xunzhen.db\n");
        CHECK(refusal(filed.files.verify(folder)) == base::ErrorCode::Refused);
    }
#ifndef Q_OS_WIN
    THEN("a disk that takes no more leaves nothing behind")
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{4096, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto outcome = filed.files.saveFolder(filed.wish(), filed.at("满"));
        const auto pdf = filed.files.savePortfolio(filed.wish(), filed.at("满.pdf"));
        setrlimit(RLIMIT_FSIZE, &before);
        CHECK(base::isEnvironmental(refusal(outcome)));
        CHECK(base::isEnvironmental(refusal(pdf)));
        CHECK_FALSE(QFileInfo::exists(filed.at("满")));
        CHECK_FALSE(QFileInfo::exists(filed.at("满.pdf")));
        CHECK(QDir(filed.laptop.folder()).entryList({u".xunzhen-case-*"_qs}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }
#endif
}

#ifndef Q_OS_WIN
TEST_CASE("A folder that is a link is no part of a case file, wherever it leads")
{
    FinishedCase filed;
    const QString folder = filed.at("案卷"), aside = filed.at("别处");
    must(filed.files.saveFolder(filed.wish(), folder));
    REQUIRE(QFile::link(folder, folder + u"/round"_qs)); // leads back to where it stands
    REQUIRE(QDir().rename(folder + u"/evidence"_qs, aside));
    REQUIRE(QFile::link(aside, folder + u"/evidence"_qs));
    const auto verdict = must(filed.files.verify(folder));
    CHECK(verdict.changed.size() == 4);
    CHECK(verdict.missing.isEmpty());
    CHECK(verdict.extra == QStringList{u"evidence"_qs, u"round"_qs});
}
#endif

SCENARIO("A finished visit is filed as one PDF")
{
    FinishedCase filed;
    GIVEN("the portfolio")
    {
        const QString path = filed.at("案卷.pdf");
        const auto receipt = must(filed.files.savePortfolio(filed.wish(), path));
        CHECK(receipt.papers == 3);
        if (!qEnvironmentVariable("XUNZHEN_SHOTS").isEmpty())
            QFile::copy(path, qEnvironmentVariable("XUNZHEN_SHOTS") + u"/case-portfolio.pdf"_qs);
        THEN("it is sound, and a paper taken out of it is the issued one, its signature valid")
        {
            int exit = -1;
            if (!told(u"qpdf"_qs, {u"--check"_qs, path}, {}, &exit))
                return;
            CHECK(exit == 0);
            const QByteArray paper = *told(u"qpdf"_qs, {u"--show-attachment=00002"_qs, path});
            CHECK(paper == must(filed.laptop.services().papers().pdf(filed.first.id)));
            CHECK(must(filed.laptop.services().papers().verify(paper)).state == services::PaperVerdict::State::Unchanged);
            write(filed.at("taken.pdf"), paper);
            if (const auto verdict = told(u"pdfsig"_qs, {u"-nocert"_qs, filed.at("taken.pdf")}))
                CHECK(verdict->contains("Signature is Valid"));
        }
        THEN("equal records give equal bytes")
        {
            filed.laptop.clock.standsStill = true; // when it was made stands in it
            const QString once = filed.at("一.pdf"), again = filed.at("二.pdf");
            must(filed.files.savePortfolio(filed.wish(), once));
            must(filed.files.savePortfolio(filed.wish(), again));
            const QByteArray bytes = readAll(once);
            CHECK((bytes == readAll(again)));
            CHECK(bytes.contains("/Collection"));
            CHECK(bytes.contains("/AFRelationship /Data"));
        }
    }
    GIVEN("the papers bound together")
    {
        const QString path = filed.at("装订.pdf");
        const auto receipt = must(filed.files.saveBound(filed.wish(), path));
        if (!qEnvironmentVariable("XUNZHEN_SHOTS").isEmpty())
            QFile::copy(path, qEnvironmentVariable("XUNZHEN_SHOTS") + u"/case-bound.pdf"_qs);
        THEN("it has the pages that the list says")
        {
            int exit = -1;
            if (told(u"qpdf"_qs, {u"--check"_qs, path}, {}, &exit))
                CHECK(exit == 0);
            CHECK(report::pageCount({path, {}, {}}) >= receipt.pages + 3);
            const auto text = told(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
            if (text)
                CHECK(QString::fromUtf8(*text).contains(QRegularExpression(u"2-\\d+"_qs)));
        }
    }
}

SCENARIO("A visit that is not finished is filed with what there is, and what is missing is named")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const domain::VisitId visit = laptop.openVisit();
    const QString folder = laptop.folder() + u"/案卷"_qs;
    const auto receipt = must(laptop.services().caseFiles().saveFolder({visit}, folder));
    CHECK(receipt.missingDrafts == QStringList{u"会诊报告"_qs});
    CHECK_FALSE(receipt.isComplete());
    const auto root = QJsonDocument::fromJson(readAll(folder + u"/manifest.json"_qs)).object();
    CHECK(root[u"notIssued"_qs].toArray() == QJsonArray{u"会诊报告"_qs});
    CHECK(refusal(laptop.services().caseFiles().saveFolder({domain::VisitId(laptop.ids.next())}, folder)) == base::ErrorCode::NotFound);
    CHECK(laptop.services().caseFiles().suggestedName(visit).startsWith(u"案卷 "_qs));
}
