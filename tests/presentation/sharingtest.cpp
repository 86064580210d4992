#include "tests/presentation/sharingbureau.h"
#include "tests/support/helddispatcher.h"
#include "ui/presentation/enterprises/enterprisedraft.h"
#include "ui/presentation/shared/conflicts.h"
#include "ui/presentation/shared/oneatatime.h"
#include "ui/presentation/syncchip.h"
#include "ui/presentation/visit/pendingedits.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::ConflictCase;
using presentation::SharingPresenter;
using presentation::Tone;
using State = services::SyncStatus::State;

SCENARIO("Two laptops take part in a space and settle a conflict")
{
    Bureau bureau;
    bureau.wang.page.reload();
    CHECK(bureau.wang.page.status().state == State::NoFolder);
    bureau.enrol();

    GIVEN("both are enrolled")
    {
        THEN("the roll call names both and all is well")
        {
            bureau.wang.page.reload();
            CHECK(bureau.wang.page.status().state == State::Enrolled);
            CHECK(bureau.wang.page.rollCall().rowCount() == 2);
            CHECK(bureau.wang.page.sentence().tone == Tone::Compliant);
            CHECK(bureau.li.page.joinCode().isEmpty());
        }
        WHEN("both change the same phone number without seeing each other")
        {
            const auto edit = [&](Colleague &who, const QString &phone) {
                auto firm = must(who.laptop.services().enterprises().enterprise(bureau.wang.laptop.firm));
                firm.phone = phone;
                must(who.laptop.services().enterprises().save(firm));
            };
            edit(bureau.wang, u"022-1111"_qs);
            edit(bureau.li, u"022-2222"_qs);
            bureau.meet();
            bureau.wang.page.reload();
            REQUIRE(bureau.wang.page.conflicts().size() == 1);
            const ConflictCase &conflict = bureau.wang.page.conflicts().front();
            REQUIRE(conflict.sides().size() == 2);

            const auto phone = [&] {
                return must(bureau.wang.laptop.services().enterprises().enterprise(bureau.wang.laptop.firm)).phone;
            };
            const auto valueOf = [&](int side) {
                return QJsonDocument::fromJson(conflict.sides()[size_t(side)].value).object().value(u"phone"_qs).toString();
            };
            THEN("the differing field is told in words")
            {
                int differing = 0;
                for (const auto &line : conflict.sides()[0].lines)
                    differing += line.differs;
                CHECK(differing == 1);
                CHECK_FALSE(conflict.sides()[0].who.isEmpty());
            }
            THEN("one side can be taken, everywhere")
            {
                const QString wanted = valueOf(1);
                REQUIRE(bureau.wang.page.take(0, 1));
                CHECK(phone() == wanted);
                CHECK(bureau.wang.page.conflicts().empty());
                bureau.meet();
                CHECK(must(bureau.li.laptop.services().enterprises().enterprise(bureau.wang.laptop.firm)).phone == wanted);
            }
            THEN("a third value can be written")
            {
                REQUIRE(bureau.wang.page.write(0, {{u"phone"_qs, u"022-3333"_qs}}));
                CHECK(phone() == u"022-3333"_qs);
                CHECK(bureau.wang.page.conflicts().empty());
            }
        }
    }
}

SCENARIO("A share that does not answer never holds up the page")
{
    Bureau bureau;
    bureau.enrol();
    auto &services = bureau.wang.laptop.services();
    HeldDispatcher hanging;
    presentation::Background background{services, hanging};
    presentation::SyncRunner runner{services, background};
    SharingPresenter page{services, bureau.wang.background, runner};
    QSignalSpy changed(&page, &SharingPresenter::changed), failed(&page, &SharingPresenter::failed);

    GIVEN("the page is opened while the folder hangs")
    {
        page.reload();
        THEN("it shows at once what this laptop knows, and claims nothing about the others")
        {
            CHECK(changed.count() == 1);
            CHECK(page.status().state == State::Enrolled);
            CHECK(page.status().spaceName == u"津南"_qs);
            CHECK(page.isLooking());
            CHECK(page.rollCall().rowCount() == 0);
            CHECK(page.sentence().tone == Tone::Information);
        }
        WHEN("more is asked of it meanwhile")
        {
            page.reload();
            page.reload();
            page.runNow();
            page.runNow();
            page.approve(u"nobody"_qs);
            THEN("one worker is taken, not more, and everything still answers")
            {
                CHECK(hanging.held() == 1);
                CHECK(page.isRunning());
            }
            AND_WHEN("the folder answers at last")
            {
                hanging.releaseAll();
                THEN("the roll call is there and the exchange has run once")
                {
                    CHECK(page.rollCall().rowCount() == 2);
                    CHECK(page.sentence().tone == Tone::Compliant);
                    CHECK_FALSE(page.isRunning());
                    CHECK_FALSE(page.isLooking());
                    CHECK_FALSE(page.lastResult().isEmpty());
                    CHECK(failed.isEmpty());
                }
            }
        }
    }
    GIVEN("a roll call that was read before")
    {
        page.reload();
        hanging.releaseAll();
        REQUIRE(page.rollCall().rowCount() == 2);
        page.reload();
        THEN("it stays to be seen while the folder is asked again") { CHECK(page.rollCall().rowCount() == 2); }
    }
}

SCENARIO("Records go to the shared folder by themselves")
{
    Bureau bureau;
    bureau.enrol();
    auto &services = bureau.wang.laptop.services();
    HeldDispatcher folder;
    presentation::Background background{services, folder};
    presentation::SyncRunner runner{services, background, {.afterStart = 600'000, .afterEdit = 20, .folderGone = 20, .unanswered = 30}};
    QSignalSpy ran(&runner, &presentation::SyncRunner::ran), failed(&runner, &presentation::SyncRunner::failed);
    const auto until = [](const std::function<bool()> &claim) { return QTest::qWaitFor(claim, 5000); };
    const auto edit = [&](const QString &phone) {
        auto firm = must(services.enterprises().enterprise(bureau.wang.laptop.firm));
        firm.phone = phone;
        must(services.enterprises().save(firm));
    };

    GIVEN("an edit that has settled")
    {
        edit(u"022-1111"_qs);
        edit(u"022-11112"_qs);
        REQUIRE(until([&] { return runner.isRunning(); }));
        WHEN("the folder answers")
        {
            folder.releaseAll();
            THEN("it was handed in with one exchange, and the chip is at rest")
            {
                CHECK(ran.count() == 1);
                CHECK(services.sync().status().waitingOps == 0);
                CHECK_FALSE(runner.isRunning());
                CHECK_FALSE(runner.isSlow());
            }
        }
        WHEN("the folder does not answer")
        {
            REQUIRE(until([&] { return runner.isSlow(); }));
            edit(u"022-1112"_qs);
            edit(u"022-1113"_qs);
            runner.runNow();
            QTest::qWait(60);
            THEN("no further exchange piles up, the edits are durable, and the chip says why")
            {
                CHECK(folder.held() == 1);
                CHECK(must(services.enterprises().enterprise(bureau.wang.laptop.firm)).phone == u"022-1113"_qs);
                const auto line = presentation::SyncChip::line(services.sync().status(), services.clock().now(), {true, true, false});
                CHECK(line.tone == Tone::Risk);
            }
            AND_WHEN("records come in after all")
            {
                Q_EMIT runner.job()->progressed(1, 2);
                THEN("it is not called slow until it is silent again")
                {
                    CHECK(runner.isRunning());
                    CHECK_FALSE(runner.isSlow());
                    CHECK(until([&] { return runner.isSlow(); }));
                    folder.releaseAll();
                }
            }
            AND_WHEN("one stops waiting")
            {
                runner.cancel();
                CHECK(runner.isCancelled());
                folder.releaseAll();
                THEN("it rests again, without a failure, and the records still wait here")
                {
                    CHECK_FALSE(runner.isRunning());
                    CHECK(failed.isEmpty());
                    CHECK(services.sync().status().waitingOps > 0);
                }
            }
        }
    }
    GIVEN("something that was left for this start")
    {
        edit(u"022-3333"_qs);
        HeldDispatcher other;
        presentation::Background second{services, other};
        presentation::SyncRunner begun{services, second, {.afterStart = 10, .afterEdit = 600'000}};
        THEN("it is handed in without anybody asking")
        {
            REQUIRE(until([&] { return other.held() > 0; }));
            other.releaseAll();
            CHECK(services.sync().status().waitingOps == 0);
        }
    }
    GIVEN("settings that leave it to the user")
    {
        auto settings = services.settings().settings();
        settings.syncEveryMinutes = 0;
        must(services.settings().save(settings));
        edit(u"022-2222"_qs);
        QTest::qWait(80);
        THEN("nothing runs by itself, and closing does not try either")
        {
            CHECK(folder.held() == 0);
            CHECK_FALSE(runner.hasSomethingToHandIn());
        }
    }
    GIVEN("a folder that is gone and comes back")
    {
        const QString away = bureau.share.path() + u"-away"_qs;
        REQUIRE(QFile::rename(bureau.share.path(), away));
        runner.runNow();
        folder.releaseAll();
        REQUIRE(services.sync().status().state == State::FolderMissing);
        REQUIRE(failed.count() == 1);
        REQUIRE(until([&] { return folder.held() > 0; }));
        folder.releaseAll();
        CHECK(failed.count() == 1);
        REQUIRE(QFile::rename(away, bureau.share.path()));
        REQUIRE(until([&] { return folder.held() > 0; }));
        folder.releaseAll();
        THEN("it is found again without anybody asking")
        {
            CHECK(services.sync().status().state == State::Enrolled);
        }
    }
}

SCENARIO("The page says what waits and what came, in an inspector's words")
{
    Bureau bureau;
    bureau.enrol();
    auto &wang = bureau.wang;
    auto &li = bureau.li;
    li.page.reload();
    REQUIRE(li.page.going().rowCount() == 0);

    auto firm = must(li.laptop.services().enterprises().enterprise(wang.laptop.firm));
    firm.phone = u"022-9999"_qs;
    must(li.laptop.services().enterprises().save(firm));
    li.page.reload();
    REQUIRE(li.page.going().rowCount() == 1);
    CHECK(li.page.going().row(0)->title == firm.name);
    CHECK(li.page.going().row(0)->state.startsWith(u'1'));

    bureau.meet();
    li.page.reload();
    wang.page.reload();
    CHECK(li.page.going().rowCount() == 0);
    const auto arrivals = wang.laptop.services().sync().arrivals(30);
    const auto found = std::find_if(arrivals.begin(), arrivals.end(), [&](const auto &one) { return one.firm == firm.name; });
    REQUIRE(found != arrivals.end());
    CHECK(found->who == u"刘洋"_qs);
    CHECK(found->entities == QStringList{u"enterprise"_qs});
    int row = -1;
    for (int i = 0; i < wang.page.coming().rowCount(); ++i)
        if (wang.page.coming().row(i)->title == firm.name)
            row = i;
    REQUIRE(row >= 0);
    RecordingNavigator navigator;
    wang.page.openArrival(row, navigator);
    CHECK(navigator.last().enterprise == firm.id);

    wang.laptop.clock.advanceDays(31);
    CHECK(wang.laptop.services().sync().arrivals(30).empty());
}

TEST_CASE("The roll call can be sorted and taken into a spreadsheet")
{
    presentation::RollCall roll;
    const auto device = [](const QString &code, const QString &who, const QString &bureau, int day, qint64 missing) {
        services::RollCallRow row;
        row.device = code;
        row.who = who;
        row.bureau = bureau;
        row.lastSeen = QDateTime(QDate(2026, 11, day), QTime(8, 0));
        row.handedInUpTo = 12;
        row.missing = missing;
        return row;
    };
    const auto late = device(u"aaaa"_qs, u"=李敏"_qs, u"应急\"局"_qs, 1, 3);
    const auto good = device(u"bbbb"_qs, u"张伟"_qs, u"应急局"_qs, 20, 0);
    roll.setRows({good, late});
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&roll);
    sorted.setSortRole(presentation::RollCall::SortRole);
    sorted.sort(presentation::RollCall::Missing, Qt::DescendingOrder);
    CHECK(sorted.index(0, presentation::RollCall::Device).data().toString() == u"aaaa"_qs);
    sorted.sort(presentation::RollCall::LastSeen, Qt::DescendingOrder);
    CHECK(sorted.index(0, presentation::RollCall::Who).data().toString() == u"张伟"_qs);
    const QByteArray bytes = presentation::RollCall::csv(sorted);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString csv = QString::fromUtf8(bytes);
    CHECK(csv.count(u"\r\n"_qs) == 3);
    CHECK(csv.contains(u"\"'=李敏\""_qs)); // no formula
    CHECK(csv.contains(u"\"应急\"\"局\""_qs));
    CHECK(presentation::RollCall::tabbed(sorted).count(u'\t') == 3 * 5);
}

SCENARIO("A colleague's change that comes in while one types is not written over")
{
    Bureau bureau;
    bureau.enrol();
    auto &wang = bureau.wang;
    auto &li = bureau.li;
    const auto phone = [](Colleague &who, const domain::EnterpriseId &firm) { return must(who.laptop.services().enterprises().enterprise(firm)).phone; };

    GIVEN("Wang edits a firm while Li's new phone number arrives")
    {
        auto draft = presentation::EnterpriseDraft::of(wang.laptop.services(), wang.laptop.firm);
        domain::Enterprise typed = draft.start();
        auto firm = must(li.laptop.services().enterprises().enterprise(wang.laptop.firm));
        firm.phone = u"022-9999"_qs;
        must(li.laptop.services().enterprises().save(firm));
        bureau.meet();
        REQUIRE(phone(wang, wang.laptop.firm) == u"022-9999"_qs);

        WHEN("Wang has changed something else")
        {
            typed.legalPerson = u"赵六"_qs;
            must(draft.save(typed));
            THEN("both changes stand and nothing conflicts")
            {
                CHECK(phone(wang, wang.laptop.firm) == u"022-9999"_qs);
                CHECK(must(wang.laptop.services().enterprises().enterprise(wang.laptop.firm)).legalPerson == u"赵六"_qs);
                CHECK(wang.laptop.services().sync().conflicts().empty());
            }
        }
        WHEN("Wang has typed another phone number")
        {
            QSignalSpy told(&wang.laptop.facts, &services::Facts::conflictsChanged);
            typed.phone = u"022-1111"_qs;
            must(draft.save(typed));
            presentation::Conflicts conflicts(wang.laptop.services(), u"enterprise"_qs);
            conflicts.show(wang.laptop.firm.toBytes());
            THEN("it is told at once, with both numbers, and can be settled and opened again on the spot")
            {
                CHECK(told.count() >= 1);
                REQUIRE(conflicts.cases().size() == 1);
                const ConflictCase one = *conflicts.caseOf(u"contact"_qs);
                REQUIRE(one.sides().size() == 2);
                services::ConflictRow before;
                QObject::connect(&conflicts, &presentation::Conflicts::settled, &conflicts,
                                 [&before](const QString &, const services::ConflictRow &row) { before = row; });
                conflicts.take(one, 1);
                CHECK(conflicts.cases().empty());
                conflicts.reopen(before);
                REQUIRE(conflicts.cases().size() == 1);
                QSet<QString> who;
                for (const auto &side : conflicts.cases().front().sides())
                    who.insert(side.who);
                CHECK(who == QSet<QString>{u"张伟"_qs, u"刘洋"_qs});
                bureau.meet();
                CHECK(li.laptop.services().sync().conflictsOf(u"enterprise"_qs, wang.laptop.firm.toBytes()).size() == 1);
            }
        }
    }
    GIVEN("Wang types a note on an answer while Li's note on it arrives")
    {
        const domain::VisitId visit = wang.laptop.openVisit();
        must(wang.laptop.visits().setNote(visit, u"SAF-01"_qs, u"原先"_qs));
        bureau.meet();
        presentation::VisitSession session(wang.laptop.services());
        REQUIRE(session.open(visit));
        presentation::PendingEdits edits(session);
        const auto type = [&](const QString &text) {
            edits.put(u"SAF-01/note"_qs, [&, text] { return wang.laptop.visits().setNote(visit, u"SAF-01"_qs, text); });
        };
        type(u"王写"_qs);
        must(li.laptop.visits().setNote(visit, u"SAF-01"_qs, u"李写"_qs));
        must(li.laptop.services().sync().run());
        must(wang.laptop.services().sync().run());
        const QByteArray record = domain::answerIdFor(visit, u"SAF-01"_qs).toBytes();
        WHEN("Wang goes on typing and leaves the field")
        {
            type(u"王写完"_qs);
            REQUIRE(edits.flush());
            THEN("both notes stand beside each other")
            {
                const auto rows = wang.laptop.services().sync().conflictsOf(u"answer"_qs, record);
                REQUIRE(rows.size() == 1);
                CHECK(rows[0].group == u"note"_qs);
                CHECK(rows[0].values.size() == 2);
            }
            AND_WHEN("Wang comes back to the field and writes again")
            {
                session.refresh();
                type(u"王再写"_qs);
                REQUIRE(edits.flush());
                THEN("the colleague's note, now seen beside it, is not thrown away either")
                {
                    const auto rows = wang.laptop.services().sync().conflictsOf(u"answer"_qs, record);
                    REQUIRE(rows.size() == 1);
                    CHECK(rows[0].values[0].value.contains("王再写"));
                }
            }
        }
    }
    GIVEN("a report that Wang has issued, while Li, who has not heard of it, goes on in the visit")
    {
        const domain::VisitId visit = wang.laptop.finishedVisit();
        bureau.meet();
        const domain::Paper paper = must(wang.laptop.services().papers().issue(visit));
        must(li.laptop.visits().setNote(visit, u"SAF-01"_qs, u"李后来写"_qs));
        bureau.meet();
        THEN("the record says that it was changed after issue, and what the paper shows")
        {
            const QByteArray record = domain::answerIdFor(visit, u"SAF-01"_qs).toBytes();
            const auto rows = wang.laptop.services().sync().conflictsOf(u"answer"_qs, record);
            REQUIRE(rows.size() == 1);
            CHECK(rows[0].paperNumber == paper.number);
            REQUIRE(rows[0].values.size() == 2);
            CHECK(rows[0].values[1].value.contains("李后来写"));
            CHECK_FALSE(rows[0].values[0].value.contains("李后来写"));
            CHECK(rows[0].values[1].who == u"刘洋"_qs);
            const ConflictCase one(rows[0]);
            CHECK(one.isAfterIssue());
            CHECK(one.standing(0).contains(paper.number));
        }
    }
}

TEST_CASE("What waits behind a hanging share is dropped when its page goes, and not before")
{
    HeldDispatcher worker;
    int done = 0;
    auto lane = std::make_unique<presentation::OneAtATime>(worker);
    for (int i = 0; i < 3; ++i)
        lane->dispatch([] {}, [&done] { ++done; });
    CHECK(worker.held() == 1);
    worker.releaseOne();
    CHECK(done == 1);
    CHECK(worker.held() == 1);
    lane.reset();
    worker.releaseAll();
    CHECK(done == 2);
}

TEST_CASE("Whatever is abnormal in the shared folder has a sentence and one thing to do about it")
{
    using presentation::SharingNeed;
    using presentation::SharingNeeds;
    services::SyncStatus status;
    status.state = State::FolderMissing;
    status.folder = u"/share"_qs;
    for (const char *code : {"gap", "damaged-file", "unknown-device", "wild-clock", "missing-blob", "update-needed",
                             "archive-damaged", "postponed", "fork", "foreign-file", "rolled-back", "state-differs", "rows-damaged",
                             "revoked-excluded", "lost-range", "key-missing", "snapshot-unconfirmed", "share-full", "no-marker",
                             "own-clock", "device-revoked", "number-clash", "author-mismatch", "foreign-record", "branch-missing"})
        status.notes.push_back({QLatin1String(code), {u"李敏"_qs, u"2027-01-01T00:00:00Z"_qs}});
    status.notes.push_back(status.notes.front());
    const auto needs = SharingNeeds::of(status);
    REQUIRE(needs.size() == 26);
    CHECK(needs.front().act == SharingNeed::Act::ChooseFolder);
    CHECK(needs.front().text.contains(u"/share"_qs));
    CHECK(needs[1].act == SharingNeed::Act::Sync);
    for (const SharingNeed &need : needs) {
        INFO(need.code.toStdString());
        CHECK_FALSE(need.text.contains(need.code));
        CHECK_FALSE(need.text.contains(u'%'));
        CHECK_FALSE(need.text.contains(u"T00:00"_qs));
        CHECK_FALSE(need.action.isEmpty());
        const bool isExplained = need.act == SharingNeed::Act::Explain || need.act == SharingNeed::Act::Rebuild || need.act == SharingNeed::Act::Refill;
        CHECK(isExplained == (need.meaning.count(u'.') >= 2));
    }
}

TEST_CASE("A folder that is gone can be chosen anew where it lies now")
{
    Bureau bureau;
    bureau.enrol();
    const QString moved = bureau.share.path() + u"-moved"_qs;
    REQUIRE(QFile::rename(bureau.share.path(), moved));
    bureau.li.page.runNow();
    REQUIRE(bureau.li.page.status().state == State::FolderMissing);
    REQUIRE(bureau.li.page.needs().front().act == presentation::SharingNeed::Act::ChooseFolder);
    bureau.li.page.places().join(moved);
    bureau.li.page.runNow();
    CHECK(bureau.li.page.status().state == State::Enrolled);
    CHECK(bureau.li.page.status().folder == moved);
    CHECK(bureau.li.page.needs().empty());
    REQUIRE(QFile::rename(moved, bureau.share.path()));
}
