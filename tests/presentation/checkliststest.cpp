#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"
#include "tests/support/lawfolder.h"
#include "ui/presentation/checklists/lawspresenter.h"
#include "ui/presentation/checklists/lawtextpresenter.h"
#include "ui/presentation/checklists/packspresenter.h"
#include "ui/presentation/workbench/workbenchpresenter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::LawsPresenter;
using presentation::LawTextPresenter;
using presentation::PacksPresenter;

namespace {

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

}

SCENARIO("Packs are installed, read and exported")
{
    Desk desk;
    const QTemporaryDir folder;
    PacksPresenter packs(desk.services());
    packs.reload();
    REQUIRE(packs.isEmpty());
    QSignalSpy refused(&packs, &PacksPresenter::refused);

    WHEN("a good pack is installed")
    {
        REQUIRE(packs.install(writeFile(folder.filePath(u"a.json"_qs), packJson(smallPack()))));
        THEN("its checklists, items and lists can be read, and it goes out as it came")
        {
            CHECK(packs.packs().rowCount() == 1);
            QString all;
            for (int row = 0; row < packs.contents().rowCount(); ++row)
                all += packs.page(row);
            for (const auto &section : smallPack().checklists.front().sections)
                for (const auto &item : section.items)
                    CHECK(all.contains(item.question.toHtmlEscaped()));
            CHECK(packs.page(-1).contains(smallPack().title));
            const QString out = folder.filePath(u"b.json"_qs);
            REQUIRE(packs.exportTo(out));
            QFile file(out);
            REQUIRE(file.open(QIODevice::ReadOnly));
            CHECK(desk.services().packs().check(file.readAll()).empty());
        }
    }
    WHEN("a pack with two mistakes is chosen")
    {
        domain::Pack bad = smallPack();
        bad.checklists.front().sections.front().items[0].question.clear();
        bad.checklists.front().sections.front().items[1].leniency = {u"NOWHERE"_qs};
        CHECK_FALSE(packs.install(writeFile(folder.filePath(u"a.json"_qs), packJson(bad))));
        THEN("every problem is told with its place and nothing is installed")
        {
            REQUIRE(refused.size() == 1);
            CHECK(refused[0][1].toStringList().size() >= 2);
            CHECK(refused[0][1].toStringList().join(u'\n').contains(u"/checklists/0"_qs));
            CHECK(packs.isEmpty());
        }
    }
}

namespace {

/// Two versions of one law, one not yet in force of another.
struct LawShelf
{
    explicit LawShelf(Desk &desk) : laws(desk.services(), desk.background), text(desk.services(), desk.background)
    {
        folder.add(u"示范法"_qs, u"2018-01-01"_qs, {u"第一条 为了示范。"_qs, u"第二条 应当设置安全标志。"_qs, u"第三条 自公布之日起施行。"_qs});
        folder.add(u"示范法"_qs, u"2024-01-01"_qs,
                   {u"第一条 为了示范。"_qs, u"第二条 应当设置醒目的安全标志。"_qs, u"第二条之一 标志应当完好。"_qs, u"第三条 自2024年3月1日起施行。"_qs});
        folder.add(u"未来法"_qs, u"2026-06-30"_qs, {u"第一条 安全标志另行规定。"_qs, u"第二条 自2030年1月1日起施行。"_qs});
        QObject::connect(&laws, &LawsPresenter::chosen, &text, &LawTextPresenter::open);
    }

    QStringList rows() const { return rowsOf(const_cast<LawsPresenter &>(laws).rows()); }
    static QStringList rowsOf(const presentation::RowList &list)
    {
        QStringList rows;
        for (int i = 0; i < list.rowCount(); ++i)
            rows << u"%1|%2|%3"_qs.arg(list.row(i)->title.trimmed(), list.row(i)->state, list.row(i)->secondLine);
        return rows;
    }
    QString pointedWords() const { return text.row() < 0 ? QString() : text.page()->rows[size_t(text.row())].left.text; }

    LawFolder folder;
    LawsPresenter laws;
    LawTextPresenter text;
};

}

SCENARIO("The law library is imported, listed by law, searched and read on")
{
    Desk desk;
    LawShelf shelf(desk);
    QSignalSpy imported(&shelf.laws, &LawsPresenter::imported);
    shelf.laws.importFolder(shelf.folder.path());
    REQUIRE(imported.size() == 1);
    CHECK(imported[0][0].toString() == u"Law texts read: 3 new, 0 changed, 0 unchanged."_qs);

    THEN("older versions stand beneath the one in force, each with its state")
    {
        const QStringList rows{u"未来法|· Not yet in force|version of 2026-06-30"_qs, u"示范法|✓ In force|version of 2024-01-01"_qs,
                               u"示范法|! Replaced|version of 2018-01-01"_qs};
        QStringList shown = shelf.rows();
        CHECK(shown.contains(rows[0]));
        const auto first = shown.indexOf(rows[1]);
        REQUIRE(first >= 0);
        CHECK(shown.value(first + 1) == rows[2]);
        CHECK(shelf.laws.rows().row(int(first) + 1)->indent > 0);
        CHECK(shelf.laws.summary() == u"2 law(s), 3 version(s), 9 article(s)"_qs);
    }
    WHEN("a citation is opened")
    {
        REQUIRE(shelf.text.open({.law = u"示范法"_qs, .version = u"2018-01-01"_qs, .article = u"2"_qs, .words = {}}));
        THEN("it is the article of that very version, with what is known of it; neighbours are one step away")
        {
            CHECK(shelf.pointedWords() == u"应当设置安全标志。"_qs);
            CHECK(shelf.text.explained().contains(u"Replaced by the version of 2024-01-01"_qs));
            shelf.text.next();
            CHECK(shelf.pointedWords() == u"自公布之日起施行。"_qs);
            shelf.text.next();
            CHECK(shelf.pointedWords() == u"自公布之日起施行。"_qs);
            shelf.text.previous();
            shelf.text.previous();
            CHECK(shelf.pointedWords() == u"为了示范。"_qs);
        }
    }
    WHEN("a citation is opened that the library lacks")
    {
        QSignalSpy failed(&shelf.text, &LawTextPresenter::failed);
        CHECK_FALSE(shelf.text.open({.law = u"示范法"_qs, .version = u"1999-01-01"_qs, .article = u"2"_qs, .words = {}}));
        THEN("that is said and nothing else is shown in its place")
        {
            CHECK(failed.size() == 1);
            CHECK_FALSE(shelf.text.isOpen());
        }
    }
    WHEN("one searches for words")
    {
        shelf.laws.search(u"安全标志"_qs);
        THEN("what is replaced comes last and says so, and the words are marked in the opened text")
        {
            REQUIRE(shelf.laws.rows().rowCount() == 2 + 1);
            CHECK(shelf.rows().last().contains(u"! Replaced"_qs));
            shelf.laws.open(2);
            CHECK(shelf.pointedWords() == u"应当设置安全标志。"_qs);
            CHECK(shelf.text.page()->rows[size_t(shelf.text.row())].left.marks == domain::TextSpans{{4, 4}});
        }
        THEN("the search can be kept to one version")
        {
            shelf.laws.limitTo(u"示范法"_qs, u"2024-01-01"_qs);
            CHECK(shelf.laws.rows().rowCount() == 1);
        }
    }
    WHEN("a citation is typed")
    {
        shelf.laws.search(u"示范法第二条之一"_qs);
        THEN("it is the article itself, one key away")
        {
            REQUIRE(shelf.laws.rows().rowCount() == 2);
            shelf.laws.open(1);
            CHECK(shelf.pointedWords() == u"标志应当完好。"_qs);
        }
    }
    WHEN("one searches for the name of a law")
    {
        shelf.laws.search(u"示范法"_qs);
        THEN("the law itself comes first")
        {
            CHECK(shelf.laws.rows().row(0)->heading);
            CHECK(shelf.rows().value(1) == u"示范法|✓ In force|version of 2024-01-01"_qs);
            CHECK(shelf.rows().value(2) == u"示范法|! Replaced|version of 2018-01-01"_qs);
        }
    }
    WHEN("two versions are compared")
    {
        shelf.text.open({.law = u"示范法"_qs, .version = u"2024-01-01"_qs, .article = {}, .words = {}});
        REQUIRE(shelf.text.canCompare());
        shelf.text.compareWithNeighbour();
        THEN("the articles that differ can be gone through")
        {
            REQUIRE(shelf.text.isComparing());
            CHECK(shelf.text.page()->leftHead == u"2018-01-01"_qs);
            CHECK(LawShelf::rowsOf(shelf.text.changes()) ==
                  QStringList{u"第二条|~ Changed|"_qs, u"第二条之一|+ New|"_qs, u"第三条|~ Changed|"_qs});
            shelf.text.nextChange(1);
            const auto &row = shelf.text.page()->rows[size_t(shelf.text.row())];
            CHECK(row.right.text.mid(row.right.marks.front().from, row.right.marks.front().length) == u"醒目的"_qs);
            shelf.text.nextChange(1);
            shelf.text.nextChange(-1);
            CHECK(&shelf.text.page()->rows[size_t(shelf.text.row())] == &row);
            shelf.text.stopComparing();
            CHECK_FALSE(shelf.text.isComparing());
        }
    }
}

SCENARIO("A pack says what is to be reviewed because a newer version of a law is in force")
{
    Desk desk;
    desk.laptop.setUp();
    LawFolder folder;
    folder.add(u"安全生产法"_qs, u"2025-06-30"_qs, {u"第一条 为了安全生产。"_qs, u"第二条 自2026年1月1日起施行。"_qs});
    PacksPresenter packs(desk.services());
    packs.reload();
    CHECK_FALSE(packs.page(-1).contains(u"To be reviewed"_qs));
    must(desk.services().laws().importFolder(folder.path()));

    THEN("at once its items, its checklist and its overview are marked")
    {
        const int row = packs.rowOf(u"SAF-02"_qs);
        REQUIRE(row >= 0);
        CHECK(packs.contents().row(row)->state == u"! To be reviewed"_qs);
        CHECK(packs.contents().row(1)->state == u"! 4 to be reviewed"_qs);
        CHECK(packs.page(-1).contains(u"replaced by that of 2025-06-30"_qs));
        CHECK(packs.page(row).contains(u"Replaced by the version of 2025-06-30"_qs));
        CHECK(packs.page(row).contains(u"href=\"law:"_qs));
    }
    THEN("the workbench has one row that opens the pack")
    {
        presentation::WorkbenchPresenter bench(desk.services(), desk.background, desk.navigator);
        bench.reload();
        const auto &rows = bench.rows(presentation::WorkbenchPresenter::ToDo);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].what.startsWith(u"4 check item(s)"_qs));
        bench.act(presentation::WorkbenchPresenter::ToDo, 0);
        CHECK(desk.navigator.last().pack == u"emergency-small"_qs);
        REQUIRE(packs.selectPack(desk.navigator.last().pack));
    }
}

SCENARIO("An import of law texts that is stopped says what it has kept; remarks are told apart from problems")
{
    Desk desk;
    HeldDispatcher held;
    presentation::Background background(desk.services(), held);
    LawFolder folder;
    folder.add(u"示范法"_qs, u"2018-01-01"_qs, {u"第一条 为了示范。"_qs, u"第一条 再来一次。"_qs});
    folder.write(u"坏(2018-01-01).md"_qs, "没有标题\n\n<!-- INFO END -->\n");
    LawsPresenter laws(desk.services(), background);
    QSignalSpy imported(&laws, &LawsPresenter::imported);
    std::shared_ptr<presentation::Job> job;
    QObject::connect(&laws, &LawsPresenter::started, &laws, [&](const auto &started) { job = started; });

    WHEN("it is stopped")
    {
        laws.importFolder(folder.path());
        job->cancel();
        held.releaseAll();
        THEN("that is no failure")
        {
            REQUIRE(imported.size() == 1);
            CHECK(imported[0][0].toString().startsWith(u"Stopped."_qs));
        }
    }
    WHEN("it goes through")
    {
        laws.importFolder(folder.path());
        held.releaseAll();
        THEN("each thing is told by file and line")
        {
            REQUIRE(imported.size() == 1);
            REQUIRE(imported[0][1].toStringList().size() == 1);
            CHECK(imported[0][1].toStringList()[0].startsWith(u"坏(2018-01-01).md, line "_qs));
            REQUIRE(imported[0][2].toStringList().size() == 1);
            CHECK(imported[0][2].toStringList()[0].startsWith(u"示范法(2018-01-01).md, line "_qs));
        }
    }
}
