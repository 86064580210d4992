#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"

#include "models/domain/checklist/packedits.h"
#include "ui/presentation/checklists/editor/packeditorpresenter.h"
#include "ui/presentation/checklists/publishedpacks.h"

#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::PackEditorPresenter;

namespace {

const QString kPack = u"emergency-small"_qs;

domain::CheckItem asking(const PackEditorPresenter &editor, const QString &question)
{
    domain::CheckItem item = *editor.item();
    item.question = question;
    return item;
}

QString stored(services::Services &services)
{
    const auto view = must(services.packDrafts().view(kPack));
    return domain::itemOf(view.pack, u"SAF-01"_qs)->question;
}

}

SCENARIO("Edits of a pack show at once and are written behind, in their order")
{
    Desk desk;
    desk.laptop.setUp();
    HeldDispatcher worker;
    presentation::Background background(desk.services(), worker);
    PackEditorPresenter editor(desk.services(), background);
    editor.reload();
    editor.selectItem(u"SAF-01"_qs);
    QSignalSpy states(&editor, &PackEditorPresenter::stateChanged);

    WHEN("two edits come while the worker is busy")
    {
        editor.changeItem(asking(editor, u"一？"_qs));
        editor.changeItem(asking(editor, u"二？"_qs));
        THEN("the newest shows, the store has neither, and both arrive in turn")
        {
            CHECK(editor.item()->question == u"二？"_qs);
            CHECK(editor.hasDraft());
            CHECK(stored(desk.services()) == u"传动部位是否设置防护罩？"_qs);
            worker.releaseOne();
            CHECK(stored(desk.services()) == u"一？"_qs);
            worker.releaseOne();
            CHECK(stored(desk.services()) == u"二？"_qs);
            CHECK(desk.services().packDrafts().edits(kPack).size() == 2);
            CHECK(editor.state().contains(u"saved"_qs));
            CHECK(states.count() >= 3);
        }
    }
    WHEN("somebody who may not edit sits there")
    {
        auto me = must(desk.services().people().inspector(desk.laptop.lead));
        me.role = domain::Role::Expert;
        must(desk.services().people().save(me));
        editor.changeItem(asking(editor, u"一？"_qs));
        worker.releaseAll();
        THEN("it is said at once, and nothing seems to change")
        {
            CHECK_FALSE(editor.obstacle().isEmpty());
            CHECK(editor.state() == editor.obstacle());
            CHECK(editor.item()->question == u"传动部位是否设置防护罩？"_qs);
            CHECK_FALSE(editor.hasDraft());
        }
    }
    WHEN("the right is gone when the worker comes to the edit")
    {
        QSignalSpy failed(&editor, &PackEditorPresenter::failed);
        editor.changeItem(asking(editor, u"一？"_qs));
        editor.changeItem(asking(editor, u"二？"_qs));
        auto me = must(desk.services().people().inspector(desk.laptop.lead));
        me.role = domain::Role::Expert;
        must(desk.services().people().save(me));
        worker.releaseAll();
        THEN("the refusal is told once, and the window shows what is stored")
        {
            CHECK(failed.count() == 1);
            CHECK(editor.item()->question == u"传动部位是否设置防护罩？"_qs);
            CHECK(editor.flush());
            CHECK(desk.services().packDrafts().drafts().empty());
        }
    }
    WHEN("the draft is thrown away while edits wait")
    {
        editor.changeItem(asking(editor, u"一？"_qs));
        editor.discard();
        worker.releaseAll();
        THEN("none of them comes back")
        {
            CHECK(desk.services().packDrafts().drafts().empty());
            CHECK(editor.item()->question == u"传动部位是否设置防护罩？"_qs);
        }
    }
}

SCENARIO("Items, sections and checklists are added with codes of their own")
{
    Desk desk;
    desk.laptop.setUp();
    PackEditorPresenter editor(desk.services(), desk.background);
    editor.reload();
    editor.selectItem(u"SAF-01"_qs);
    editor.addItem();
    REQUIRE(editor.item());
    CHECK(editor.item()->code == u"EMG-SAF-05"_qs);
    editor.addSection(u" 新节 "_qs);
    CHECK(editor.item()->code == u"EMG-SAF-06"_qs);
    CHECK(editor.list()->sections.back().title == u"新节"_qs);
    editor.addList(u"新清单"_qs);
    CHECK(editor.list()->title == u"新清单"_qs);
    CHECK(editor.pack().checklists.size() == 2);
    editor.search(u"SAF-02"_qs);
    CHECK(editor.outline().rowCount() == 3); // the item with its section and list
    CHECK(must(desk.services().packDrafts().changes(kPack)).size() == 4);
    for (int step = 0; step < 3; ++step)
        editor.undo();
    CHECK_FALSE(editor.hasDraft());
    CHECK(editor.pack() == must(desk.services().packs().pack(kPack)));
}

SCENARIO("A law cited for the first time joins the pack's laws")
{
    Desk desk;
    desk.laptop.setUp();
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"消防法(2021-04-29).md"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"# 中华人民共和国消防法\n\n2021年\n\n<!-- INFO END -->\n\n第一条 为了预防火灾。\n"_qs.toUtf8());
    file.close();
    must(desk.services().laws().importFolder(folder.path()));
    PackEditorPresenter editor(desk.services(), desk.background);
    editor.reload();
    editor.selectItem(u"SAF-01"_qs);
    const auto offered = editor.laws();
    REQUIRE(offered.size() == 2);
    CHECK(offered[1].shortTitle == u"消防法"_qs);
    domain::CheckItem item = *editor.item();
    item.basis.push_back({u"消防法"_qs, u"2021-04-29"_qs, u"1"_qs, 1, 0, u"预防火灾"_qs});
    CHECK(editor.standing(item.basis.back()).fault.isEmpty());
    CHECK(editor.standing(item.basis.back()).atHand);
    item.basis.back().words = u"别的"_qs;
    CHECK(editor.standing(item.basis.back()).fault == u"words-not-found"_qs);
    editor.changeItem(item);
    CHECK(editor.pack().laws.back().title == u"中华人民共和国消防法"_qs);
    CHECK(must(desk.services().packDrafts().view(kPack)).pack.laws.size() == 2);
    CHECK(editor.problems().size() == 1); // the words do not stand there
}
