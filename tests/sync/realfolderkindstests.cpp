#include "tests/sync/realfoldermeeting.h"

#include "models/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/exfatstick.h"
#include "tests/support/sambashare.h"
#include "tests/support/syncthingpair.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace xunzhen;
using testing::filesBelow;
using testing::RealFolderMeeting;

namespace {

/// A folder that goes away in the middle of the n-th write.
class InterruptedShare : public sync::ShareFolder
{
public:
    InterruptedShare(sync::ShareFolder &share, QString root) : m_share(share), m_root(std::move(root)) {}

    int writesUntilThen = -1; ///< −1 = never
    std::function<void()> interruption = [] {};

    bool isThere() const override { return m_share.isThere(); }
    std::vector<sync::ShareEntry> list(const QString &folder) const override { return m_share.list(folder); }
    std::optional<QByteArray> read(const QString &path, qint64 limit) const override { return m_share.read(path, limit); }
    std::optional<qint64> size(const QString &path) const override { return m_share.size(path); }
    void makeFolder(const QString &folder) override { m_share.makeFolder(folder); }
    void settle(const QString &temporary, const QString &path) override { m_share.settle(temporary, path); }
    void remove(const QString &path) override { m_share.remove(path); }
    void writeTemporary(const QString &path, const QByteArray &bytes) override
    {
        if (writesUntilThen < 0 || writesUntilThen-- > 0)
            return m_share.writeTemporary(path, bytes);
        QFile half(m_root + u'/' + path);
        if (!half.open(QIODevice::WriteOnly) || half.write(bytes.left(bytes.size() / 2)) < 0 || !half.flush())
            throw base::Error(base::ErrorCode::Io, path);
        interruption();
        half.write(bytes.mid(bytes.size() / 2));
        half.close();
        m_share.settle(path, path + u'x');
    }

private:
    sync::ShareFolder &m_share;
    QString m_root;
};

/// Names that sync programs and people give to copies of one file.
QStringList vendorNames(const QString &path)
{
    const QFileInfo file(path);
    const QString stem = file.path() + u'/' + file.completeBaseName(), ending = file.suffix();
    return {stem + u".sync-conflict-20261123-101112-ABCDEFG."_qs + ending,
            stem + u" (conflicted copy 2026-11-23 101112)."_qs + ending,
            stem + u" (王's conflicted copy 2026-11-23)."_qs + ending,
            stem + u"-LAPTOP7."_qs + ending,
            stem + u" (1)."_qs + ending,
            file.path() + u'/' + file.fileName().toUpper()};
}

void copyWithin(const QString &folder, const QStringList &endings, int &copies)
{
    for (const auto &[path, bytes] : filesBelow(folder)) {
        if (!endings.contains(QFileInfo(path).suffix()))
            continue;
        for (const QString &name : vendorNames(folder + u'/' + path))
            copies += QFile::copy(folder + u'/' + path, name) ? 1 : 0;
    }
}

}

SCENARIO("Three laptops meet in a local folder")
{
    QTemporaryDir folder;
    RealFolderMeeting three({folder.path(), folder.path(), folder.path()});
    three.work();
    three.checkNothingIsLost();
}

SCENARIO("Three laptops meet at a Samba server")
{
    testing::SambaShare samba;
    QStringList folders;
    for (int i = 0; i < 3 && samba.whyNot().isEmpty(); ++i)
        folders << samba.mount();
    if (!samba.whyNot().isEmpty())
        return testing::reportSkipped(u"three laptops at a Samba server"_qs, samba.whyNot());
    RealFolderMeeting three(folders);
    three.work();
    three.checkNothingIsLost();
}

SCENARIO("Three laptops meet in folders that Syncthing keeps equal")
{
    testing::SyncthingPair pair;
    if (!pair.whyNot().isEmpty())
        return testing::reportSkipped(u"three laptops and two Syncthing programs"_qs, pair.whyNot());
    const auto carry = [&] { REQUIRE(pair.carry()); };
    RealFolderMeeting three({pair.folder(0), pair.folder(1), pair.folder(1)}, carry);
    three.work();
    carry();
    three.checkNothingIsLost();
    auto here = filesBelow(pair.folder(0)), there = filesBelow(pair.folder(1));
    std::erase_if(here, [](const auto &file) { return file.first.startsWith(u".stfolder"); });
    std::erase_if(there, [](const auto &file) { return file.first.startsWith(u".stfolder"); });
    CHECK(here == there);
    for (const auto &[path, bytes] : here)
        CHECK_FALSE(path.contains(u"conflict"_qs));
}

SCENARIO("Three laptops meet through a stick, which is pulled while one of them writes")
{
    testing::ExfatStick stick;
    if (!stick.whyNot().isEmpty())
        return testing::reportSkipped(u"three laptops and an exFAT stick"_qs, stick.whyNot());
    RealFolderMeeting three({stick.folder(), stick.folder(), stick.folder()});
    three.work();

    GIVEN("a stick that is ejected and put in again between them")
    {
        const auto carried = filesBelow(stick.folder());
        stick.eject();
        REQUIRE(filesBelow(stick.folder()).empty());
        CHECK_THROWS_AS(three.li().syncs(), base::Error);
        REQUIRE(filesBelow(stick.folder()).empty());
        REQUIRE(stick.plugIn());
        THEN("nothing is missing")
        {
            REQUIRE(filesBelow(stick.folder()) == carried);
            three.everyoneSyncs();
            three.checkNothingIsLost();
        }
    }
    for (const int writes : {0, 1}) { // the segment, the head
        GIVEN("a stick that is pulled after " + std::to_string(writes) + " whole files")
        {
            InterruptedShare share(three.wang().share, stick.folder());
            sync::SyncContext context = testing::FolderLaptop::at(three.wang().laptop, share);
            share.writesUntilThen = writes;
            share.interruption = [&] { stick.pullOut(); };
            three.wang().laptop.addsFirm(80, u"写到一半"_qs);
            CHECK_THROWS_AS(sync::SyncEngine(context).run(), base::Error);
            REQUIRE(filesBelow(stick.folder()).empty());
            WHEN("it is put in again")
            {
                REQUIRE(stick.plugIn());
                three.everyoneSyncs();
                THEN("what Wang wrote reaches the others, and nothing else is lost")
                {
                    CHECK(three.li().laptop.firmName(80) == u"写到一半"_qs);
                    CHECK(three.zhao().laptop.firmName(80) == u"写到一半"_qs);
                    three.checkNothingIsLost();
                }
            }
        }
    }
}

SCENARIO("Three laptops meet in a folder full of copies that sync programs left")
{
    QTemporaryDir folder;
    RealFolderMeeting three({folder.path(), folder.path(), folder.path()});
    three.wang().laptop.addsFirm(81, u"只剩副本"_qs);
    three.wang().syncs();

    GIVEN("that each file has a copy of every kind before the others look")
    {
        int copies = 0;
        copyWithin(folder.path(), {u"seg"_qs, u"h"_qs}, copies);
        REQUIRE(copies >= 6 * 4);
        three.work();
        THEN("the copies change nothing")
        {
            CHECK(three.li().laptop.firmName(81) == u"只剩副本"_qs);
            three.checkNothingIsLost();
        }
    }
    GIVEN("that of a segment only a copy is left")
    {
        QString original;
        for (const auto &[path, bytes] : filesBelow(folder.path()))
            if (path.startsWith(u"s/"_qs))
                original = folder.filePath(path);
        REQUIRE_FALSE(original.isEmpty());
        const QStringList names = vendorNames(original);
        for (const QString &name : names)
            DYNAMIC_SECTION("named " << QFileInfo(name).fileName().toStdString())
            {
                REQUIRE(QFile::rename(original, name));
                const auto report = three.li().syncs();
                THEN("it is taken by what it contains")
                {
                    CHECK(report.receivedOps == 1);
                    CHECK(three.li().laptop.firmName(81) == u"只剩副本"_qs);
                    three.work();
                    three.checkNothingIsLost();
                }
            }
    }
}
