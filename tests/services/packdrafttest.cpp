#include "models/domain/checklist/packversion.h"
#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

const QString kPack = u"emergency-small"_qs;

domain::CheckItem &item(domain::Pack &pack, const QString &code)
{
    for (auto &list : pack.checklists)
        for (auto &section : list.sections)
            for (auto &one : section.items)
                if (one.code == code)
                    return one;
    throw std::out_of_range(code.toStdString());
}

services::PackDraftService::Edit asking(const QString &code, const QString &question)
{
    return [=](domain::Pack &pack) { item(pack, code).question = question; };
}

QString question(services::Services &services, const QString &version = {})
{
    auto pack = must(services.packs().pack(kPack, version));
    return item(pack, u"SAF-01"_qs).question;
}

domain::CheckItem draftedItem(services::PackDraftService &drafts, const QString &code)
{
    auto view = must(drafts.view(kPack));
    return item(view.pack, code);
}

void becomes(InspectorLaptop &laptop, domain::Role role)
{
    auto me = must(laptop.services().people().inspector(laptop.lead));
    me.role = role;
    must(laptop.services().people().save(me));
}

QStringList told(const std::vector<domain::PackChange> &changes)
{
    QStringList lines;
    for (const auto &change : changes)
        lines << domain::packChangeCode(change.kind) + u' ' + change.code;
    return lines;
}

}

SCENARIO("A clerk edits a checklist pack beside the one in use")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &drafts = laptop.services().packDrafts();
    QSignalSpy facts(&laptop.facts, &services::Facts::packDraftsChanged);

    GIVEN("two edits of one question and one of another")
    {
        must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, asking(u"SAF-01"_qs, u"护罩在不在？"_qs)));
        must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, asking(u"SAF-01"_qs, u"护罩都在吗？"_qs)));
        must(drafts.edit(kPack, u"SAF-02"_qs, u"retired"_qs, [](domain::Pack &pack) { item(pack, u"SAF-02"_qs).retired = QDate(2026, 12, 1); }));

        THEN("the version in use is as it was, the draft says what differs, and who did it")
        {
            CHECK(facts.count() == 3);
            CHECK(question(laptop.services()) == u"传动部位是否设置防护罩？"_qs);
            CHECK(told(must(drafts.changes(kPack))) == QStringList{u"changed SAF-01"_qs, u"retired SAF-02"_qs});
            REQUIRE(drafts.drafts().size() == 1);
            CHECK(drafts.drafts()[0].changes == 2);
            CHECK_FALSE(drafts.drafts()[0].outdated);
            const auto edits = drafts.edits(kPack);
            REQUIRE(edits.size() == 3);
            CHECK(edits[0].entry == u"SAF-02"_qs);
            CHECK(edits[0].what == u"retired"_qs);
            CHECK(edits[0].who == u"张伟"_qs);
        }
        THEN("it is still there after leaving the program")
        {
            laptop.restart();
            CHECK(must(laptop.services().packDrafts().view(kPack)).begun);
            CHECK(told(must(laptop.services().packDrafts().changes(kPack))).size() == 2);
        }
        THEN("each step can be taken back, to the last")
        {
            CHECK(must(drafts.undo(kPack)) == u"SAF-02"_qs);
            CHECK(told(must(drafts.changes(kPack))) == QStringList{u"changed SAF-01"_qs});
            must(drafts.undo(kPack));
            CHECK(draftedItem(drafts, u"SAF-01"_qs).question == u"护罩在不在？"_qs);
            must(drafts.undo(kPack));
            CHECK_FALSE(must(drafts.view(kPack)).begun);
            CHECK(drafts.drafts().empty());
            CHECK(refusal(drafts.undo(kPack)) == base::ErrorCode::NotFound);
        }
        THEN("all of it can be thrown away")
        {
            must(drafts.discard(kPack));
            CHECK(drafts.drafts().empty());
            CHECK(drafts.edits(kPack).empty());
        }
        THEN("an inspector may write but not publish")
        {
            const auto refused = drafts.publish(kPack, {drafts.proposedVersion(kPack), laptop.clock.today(), {}});
            CHECK(refusal(refused) == base::ErrorCode::NotAllowed);
            CHECK(problemCodes(refused.error().problems()) == QStringList{u"role-may-not-publish-packs"_qs});
        }
        WHEN("a clerk publishes it")
        {
            becomes(laptop, domain::Role::Clerk);
            const QString before = must(laptop.services().packs().pack(kPack)).version;
            const QString version = drafts.proposedVersion(kPack);
            const auto summary = must(drafts.publish(kPack, {version, laptop.clock.today(), u" 按新规修订 "_qs}));
            THEN("it is the version in use, the old one stays, and its history says who changed what and why")
            {
                CHECK(summary.items == 3);
                CHECK(question(laptop.services()) == u"护罩都在吗？"_qs);
                CHECK(question(laptop.services(), before) == u"传动部位是否设置防护罩？"_qs);
                CHECK(drafts.drafts().empty());
                CHECK(drafts.published().empty()); // what is installed here waits for nobody
                const auto history = must(laptop.services().packs().pack(kPack)).history;
                REQUIRE(history.size() == 1);
                CHECK(history[0].version == version);
                CHECK(history[0].by == u"张伟"_qs);
                CHECK(history[0].note == u"按新规修订"_qs);
                REQUIRE(history[0].changes.size() == 2);
                CHECK(history[0].changes[0] == domain::ReleaseChange{u"SAF-01"_qs, u"changed"_qs, {u"question"_qs}, u"张伟"_qs});
                CHECK(history[0].changes[1].kind == u"retired"_qs);
            }
            THEN("a visit opened now asks the new questions")
            {
                becomes(laptop, domain::Role::Inspector);
                const auto record = must(laptop.visits().record(laptop.openVisit()));
                CHECK(record.items.size() == 3);
                CHECK(record.itemFor(u"SAF-01"_qs)->item.question == u"护罩都在吗？"_qs);
                CHECK_FALSE(record.itemFor(u"SAF-02"_qs));
            }
            THEN("a version with the same name is refused")
            {
                must(drafts.edit(kPack, u"SAF-03"_qs, u"changed"_qs, asking(u"SAF-03"_qs, u"有泄爆吗？"_qs)));
                const auto again = drafts.publish(kPack, {version, laptop.clock.today(), {}});
                CHECK(problemCodes(again.error().problems()) == QStringList{u"version-not-newer"_qs});
                CHECK(drafts.proposedVersion(kPack) != version);
            }
        }
    }
    GIVEN("nothing was changed")
    {
        becomes(laptop, domain::Role::Clerk);
        THEN("an edit without effect leaves no draft, and there is nothing to publish")
        {
            must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, [](domain::Pack &) {}));
            CHECK(drafts.drafts().empty());
            const auto refused = drafts.publish(kPack, {u"2030.1.1"_qs, QDate(2030, 1, 1), {}});
            CHECK(problemCodes(refused.error().problems()) == QStringList{u"draft-missing"_qs});
        }
    }
    GIVEN("a draft with faults")
    {
        becomes(laptop, domain::Role::Clerk);
        must(drafts.edit(kPack, u"SAF-09"_qs, u"added"_qs, [](domain::Pack &pack) {
            domain::CheckItem fresh;
            fresh.code = u"SAF-09"_qs;
            pack.checklists[0].sections[0].items.push_back(fresh);
        }));
        THEN("they are told by entry and member, and publishing changes nothing")
        {
            const auto problems = must(drafts.problems(kPack));
            REQUIRE_FALSE(problems.empty());
            CHECK(problems[0].entry == u"SAF-09"_qs);
            CHECK(problems[0].member == u"检查问题"_qs);
            const auto refused = drafts.publish(kPack, {drafts.proposedVersion(kPack), laptop.clock.today(), {}});
            CHECK(refusal(refused) == base::ErrorCode::InvalidInput);
            CHECK(refused.error().problems()[0].place == u"SAF-09 检查问题"_qs);
            CHECK(must(drafts.view(kPack)).begun);
            CHECK(must(laptop.services().packs().pack(kPack)).history.empty());
        }
    }
    GIVEN("the law library has the cited version and the article does not say so")
    {
        becomes(laptop, domain::Role::Clerk);
        const QString folder = laptop.folder() + u"/laws"_qs;
        QDir().mkpath(folder);
        QFile file(folder + u"/安全生产法(2021-06-10).md"_qs);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(u"# 中华人民共和国安全生产法\n\n2021年\n\n<!-- INFO END -->\n\n第三十五条 警示标志。\n\n第三十六条 安全设备。\n\n第九十九条 罚款。\n"_qs.toUtf8());
        file.close();
        must(laptop.services().laws().importFolder(folder));
        must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, [](domain::Pack &pack) {
            item(pack, u"SAF-01"_qs).basis[0].words = u"没有的话"_qs;
        }));
        THEN("publishing is refused with the place")
        {
            const auto refused = drafts.publish(kPack, {drafts.proposedVersion(kPack), laptop.clock.today(), {}});
            REQUIRE(refused.error().problems().size() == 1);
            CHECK(refused.error().problems()[0].code == u"words-not-found"_qs);
            CHECK(refused.error().problems()[0].place == u"SAF-01 依据"_qs);
        }
    }
}

SCENARIO("A draft does not run over a version that came meanwhile")
{
    InspectorLaptop laptop;
    laptop.setUp();
    becomes(laptop, domain::Role::Clerk);
    auto &drafts = laptop.services().packDrafts();
    must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, asking(u"SAF-01"_qs, u"护罩都在吗？"_qs)));
    must(drafts.edit(kPack, u"SAF-02"_qs, u"changed"_qs, asking(u"SAF-02"_qs, u"标志都在吗？"_qs)));
    must(drafts.edit(kPack, u"SAF-07"_qs, u"added"_qs, [](domain::Pack &pack) {
        domain::CheckItem fresh = pack.checklists[0].sections[0].items[0];
        fresh.code = u"SAF-07"_qs;
        auto &items = pack.checklists[0].sections[0].items;
        items.insert(items.begin() + 1, fresh);
    }));
    auto newer = smallPack(u"2027.1.1"_qs);
    item(newer, u"SAF-01"_qs).question = u"护罩全吗？"_qs;
    item(newer, u"SAF-03"_qs).question = u"有泄爆装置吗？"_qs;
    must(laptop.services().packs().install(packJson(newer)));

    THEN("publishing is refused and says which version stands in the way")
    {
        CHECK(drafts.drafts()[0].outdated);
        CHECK(must(drafts.view(kPack)).outdated);
        const auto refused = drafts.publish(kPack, {u"2027.2.1"_qs, laptop.clock.today(), {}});
        CHECK(problemCodes(refused.error().problems()) == QStringList{u"draft-outdated"_qs});
    }
    WHEN("it is brought onto the newer version")
    {
        CHECK(must(drafts.rebase(kPack)) == QStringList{u"SAF-01"_qs}); // both sides changed it
        THEN("the draft's changes and the newer version's both stand, as one step that can be taken back")
        {
            CHECK(draftedItem(drafts, u"SAF-01"_qs).question == u"护罩都在吗？"_qs);
            CHECK(draftedItem(drafts, u"SAF-02"_qs).question == u"标志都在吗？"_qs);
            CHECK(draftedItem(drafts, u"SAF-03"_qs).question == u"有泄爆装置吗？"_qs);
            CHECK(must(drafts.view(kPack)).pack.checklists[0].sections[0].items[1].code == u"SAF-07"_qs);
            CHECK_FALSE(must(drafts.view(kPack)).outdated);
            CHECK(told(must(drafts.changes(kPack))) == QStringList{u"changed SAF-01"_qs, u"added SAF-07"_qs, u"changed SAF-02"_qs});
            must(drafts.publish(kPack, {drafts.proposedVersion(kPack), laptop.clock.today(), {}}));
        }
    }
}

SCENARIO("A version is asked from its first day on")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto later = smallPack(u"2027.1.1"_qs);
    later.validFrom = laptop.clock.today().addDays(10);
    item(later, u"SAF-01"_qs).question = u"新问？"_qs;
    CHECK_FALSE(must(laptop.services().packs().install(packJson(later))).current);
    CHECK(question(laptop.services()) == u"传动部位是否设置防护罩？"_qs);
    laptop.clock.advanceDays(10);
    CHECK(question(laptop.services()) == u"新问？"_qs);
}

TEST_CASE("The number proposed for a version is always newer than what is there")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &drafts = laptop.services().packDrafts();
    const QDate today = laptop.clock.today();
    CHECK(drafts.proposedVersion(u"none"_qs) == u"%1.%2.1"_qs.arg(today.year()).arg(today.month()));
    for (const QString &version : {u"2027.1.1"_qs, u"2027.1.1.1"_qs, u"2031.7"_qs}) {
        must(laptop.services().packs().install(packJson(smallPack(version))));
        CHECK(domain::isNewerVersion(drafts.proposedVersion(kPack), version));
    }
    becomes(laptop, domain::Role::Clerk);
    must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, asking(u"SAF-01"_qs, u"新？"_qs)));
    for (const QString &version : {u"latest"_qs, u"2032"_qs, u"2032.x.1"_qs, u""_qs})
        CHECK(problemCodes(drafts.publish(kPack, {version, today, {}}).error().problems()) == QStringList{u"version-unreadable"_qs});
}

SCENARIO("A pack is edited in a workbook")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &drafts = laptop.services().packDrafts();
    const QByteArray workbook = must(drafts.exportSheets(kPack));

    WHEN("it comes back as it went")
    {
        THEN("nothing would change, and nothing does")
        {
            CHECK(must(drafts.previewSheets(workbook)).changes.empty());
            CHECK(must(drafts.adoptSheets(workbook)).changes.empty());
            CHECK(drafts.drafts().empty());
        }
    }
    WHEN("the draft has gone on meanwhile")
    {
        must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, asking(u"SAF-01"_qs, u"护罩都在吗？"_qs)));
        THEN("the preview tells what the workbook would take back; adopting is one step that can be undone")
        {
            CHECK(told(must(drafts.previewSheets(workbook)).changes) == QStringList{u"changed SAF-01"_qs});
            must(drafts.adoptSheets(workbook));
            CHECK(must(drafts.changes(kPack)).empty());
            must(drafts.undo(kPack));
            CHECK(told(must(drafts.changes(kPack))) == QStringList{u"changed SAF-01"_qs});
        }
    }
    WHEN("what comes is no workbook")
    {
        THEN("it is refused and the draft is untouched")
        {
            CHECK(refusal(drafts.previewSheets("not a workbook")) == base::ErrorCode::DamagedFile);
            CHECK(refusal(drafts.adoptSheets("PK\x03\x04 rest")) == base::ErrorCode::DamagedFile);
            CHECK(drafts.drafts().empty());
        }
    }
}

SCENARIO("A published version reaches the colleagues through the shared folder")
{
    QTemporaryDir share;
    InspectorLaptop clerk{1}, colleague{2};
    clerk.setUp();
    becomes(clerk, domain::Role::Clerk);
    must(clerk.services().sync().found(share.path(), u"津南应急"_qs));
    must(clerk.services().sync().run());
    const auto id = must(colleague.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)));
    must(colleague.services().people().setMe(id));
    must(colleague.services().packs().install(packJson(smallPack())));
    must(clerk.services().sync().approve(must(colleague.services().sync().join(share.path()))));
    must(colleague.services().sync().run());

    auto &drafts = clerk.services().packDrafts();
    must(drafts.edit(kPack, u"SAF-01"_qs, u"changed"_qs, asking(u"SAF-01"_qs, u"护罩都在吗？"_qs)));
    must(drafts.publish(kPack, {drafts.proposedVersion(kPack), clerk.clock.today(), u"改问法"_qs}));

    WHEN("they meet")
    {
        QSignalSpy facts(&colleague.facts, &services::Facts::packsChanged);
        must(clerk.services().sync().run());
        must(colleague.services().sync().run());
        auto &theirs = colleague.services().packDrafts();
        THEN("it waits there with its author, shows what it changes, and is installed by one act")
        {
            CHECK(facts.count() >= 1);
            CHECK(question(colleague.services()) == u"传动部位是否设置防护罩？"_qs);
            REQUIRE(theirs.published().size() == 1);
            const auto waiting = theirs.published()[0];
            CHECK(waiting.by == u"张伟"_qs);
            CHECK(waiting.note == u"改问法"_qs);
            CHECK(waiting.allowed);
            CHECK(told(must(theirs.publishedChanges(waiting.id))) == QStringList{u"changed SAF-01"_qs});
            must(theirs.installPublished(waiting.id));
            CHECK(question(colleague.services()) == u"护罩都在吗？"_qs);
            CHECK(theirs.published().empty());
        }
    }
    WHEN("the colleague has published the same number with other words")
    {
        auto me = must(colleague.services().people().inspector(id));
        me.role = domain::Role::Clerk;
        must(colleague.services().people().save(me));
        auto &theirs = colleague.services().packDrafts();
        must(theirs.edit(kPack, u"SAF-03"_qs, u"changed"_qs, asking(u"SAF-03"_qs, u"有吗？"_qs)));
        must(theirs.publish(kPack, {theirs.proposedVersion(kPack), colleague.clock.today(), {}}));
        must(clerk.services().sync().run());
        must(colleague.services().sync().run());
        must(clerk.services().sync().run());
        THEN("both are told, neither is run over")
        {
            for (InspectorLaptop *one : {&clerk, &colleague}) {
                const auto waiting = one->services().packDrafts().published();
                REQUIRE(waiting.size() == 1);
                CHECK(waiting[0].clash);
                CHECK_FALSE(waiting[0].allowed);
            }
            CHECK(theirs.proposedVersion(kPack) != colleague.services().packs().list()[0].version);
        }
    }
    WHEN("the author has no such right any more")
    {
        becomes(clerk, domain::Role::Inspector);
        must(clerk.services().sync().run());
        must(colleague.services().sync().run());
        auto &theirs = colleague.services().packDrafts();
        THEN("it is shown and refused")
        {
            REQUIRE(theirs.published().size() == 1);
            CHECK_FALSE(theirs.published()[0].allowed);
            CHECK(refusal(theirs.installPublished(theirs.published()[0].id)) == base::ErrorCode::NotAllowed);
            CHECK(question(colleague.services()) == u"传动部位是否设置防护罩？"_qs);
        }
    }
}
