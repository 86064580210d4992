// What this laptop wrote builds on a branch that it has lost and that is nowhere to be had.
#include "tests/support/catch.h"
#include "tests/support/outcomes.h"
#include "tests/sync/excludedtwin.h"

using namespace xunzhen;
using testing::ExcludedTwin;
using testing::hasNote;

namespace {

/// Zhao and the twin of Zhao's laptop both went on; Li has built on what the twin wrote, and the fork is known.
struct BuiltOnTwin : ExcludedTwin
{
    QString branch; ///< the twin's segment
    QByteArray bytes;

    BuiltOnTwin()
    {
        zhao.notesOnFirm(2, u"赵的话"_qs);
        zhao.syncs();
        const auto before = folder.files;
        twinWritesForLi();
        li.renamesFirm(2, u"李的名"_qs);
        for (int round = 0; round < 2; ++round)
            li.syncs();
        for (const auto &[path, content] : folder.files)
            if (path.startsWith(zhaosFiles()) && !before.contains(path)) {
                branch = path;
                bytes = content;
            }
        REQUIRE(hasNote(li.syncs(), u"fork"_qs));
        REQUIRE_FALSE(branch.isEmpty());
    }
    /// As a disk does that forgets.
    void lose()
    {
        folder.files.erase(branch);
        sync::SegmentArchive(li.context().archiveFolder).remove(branch);
        store::Transaction transaction(li.database());
        const QByteArray name = branch.toUtf8();
        store::RawStatement(li.database().handle(), "DELETE FROM segment WHERE file_name = ?1").bindText(1, name).run();
        transaction.commit();
    }
};

}

TEST_CASE("A laptop whose own records build on a branch that is gone says so until it is here again")
{
    BuiltOnTwin office;
    office.lose();
    office.wang.syncs();
    office.wang.enrolment().revoke(sync::DeviceIdentity::load(office.qian.keys)->device(), u"丢失"_qs);
    for (int round = 0; round < 2; ++round) {
        const auto report = office.li.syncs();
        REQUIRE(hasNote(report, u"branch-missing"_qs));
        const auto note = std::ranges::find(report.notes, u"branch-missing"_qs, &sync::SyncNote::code);
        CHECK(note->arguments == QStringList{u"赵"_qs});
        CHECK(office.li.firmName(2) == u"李的名"_qs);
        CHECK(office.li.firmNote(1) == u"孪生的话"_qs); // as before
    }
    office.folder.files[office.branch] = office.bytes;
    office.li.syncs();
    const auto report = office.li.syncs();
    CHECK_FALSE(hasNote(report, u"branch-missing"_qs));
    CHECK(office.li.firmName(2) == u"李的名"_qs);
    CHECK(office.li.firmNote(1) == u"孪生的话"_qs);
}
