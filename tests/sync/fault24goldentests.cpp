#include "tests/sync/faults.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace xunzhen;
using testing::Laptop;

namespace {

// One folder for every version that was released; "state" is what a reader of it must come to.
const QString kGolden = QStringLiteral(XUNZHEN_SOURCE_DIR "/tests/sync/golden/spaces");
const QString kState = QStringLiteral("state");

/// What the reader knows, one fact a line, the state hash first.
QByteArray stateOf(Laptop &reader)
{
    QByteArray text = reader.log().stateHash().toHex() + '\n';
    for (int firm = 1; firm <= 4; ++firm)
        text += (reader.firmName(firm) + u" / "_qs + reader.firmNote(firm)).toUtf8() + '\n';
    for (const auto &conflict : reader.log().conflicts())
        text += "conflict " + conflict.entity.toUtf8() + ' ' + conflict.group.toUtf8() + ' ' + QByteArray::number(conflict.heads.size()) + '\n';
    return text;
}

/// The laptop that was enrolled when the space was recorded and has read nothing since: its key comes from counted ids.
QByteArray replayed(testing::SimulatedFolder &folder)
{
    Laptop sun(u"孙"_qs, 4, folder);
    sun.enrolment().requestJoin(sun.member());
    const auto report = sun.syncs();
    REQUIRE(report.state == sync::EnrolmentState::Enrolled);
    REQUIRE(report.waitingOps == 0);
    return stateOf(sun);
}

void record(const QString &target)
{
    testing::ThreeLaptops all;
    Laptop sun(u"孙"_qs, 4, all.folder);
    all.wang.enrolment().approve(sun.enrolment().requestJoin(sun.member()));
    all.wang.addsFirm(1, u"津南机械"_qs);
    all.li.addsFirm(2, u"双港粮油"_qs);
    all.allSync();
    all.wang.renamesFirm(1, u"王改"_qs);
    all.li.renamesFirm(1, u"李改"_qs);
    all.zhao.notesOnFirm(2, u"赵注"_qs);
    all.allSync();
    all.li.addsFirm(3, u"后来"_qs);
    all.wang.renamesFirm(2, u"再改"_qs);
    all.wang.addsPhoto(50, all.wang.blobs().put("photo"));
    all.allSync();
    for (const auto &[path, bytes] : all.folder.files) {
        QDir().mkpath(QFileInfo(target + u'/' + path).path());
        QFile file(target + u'/' + path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QFile state(target + u'/' + kState);
    REQUIRE(state.open(QIODevice::WriteOnly));
    state.write(stateOf(all.zhao));
}

}

// By hand, once for every release: xunzhen-test-sync "[record]".
TEST_CASE("a space of this version is recorded", "[.][record]")
{
    record(kGolden + u'/' + QStringLiteral(XUNZHEN_VERSION));
}

TEST_CASE("Fault 24: a space recorded by any released version comes to the state that was recorded with it")
{
    const QStringList versions = QDir(kGolden).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE_FALSE(versions.isEmpty());
    for (const QString &version : versions) {
        CAPTURE(version);
        const QDir root(kGolden + u'/' + version);
        testing::SimulatedFolder folder;
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            folder.files[root.relativeFilePath(file.fileName())] = file.readAll();
        }
        const QByteArray wanted = folder.files.at(kState);
        folder.files.erase(kState);
        CHECK(QString::fromUtf8(replayed(folder)) == QString::fromUtf8(wanted));
    }
}
