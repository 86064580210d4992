#include "tests/support/catch.h"
#include "ui/presentation/commands/commandregistry.h"

using namespace xunzhen;
using presentation::Command;
using presentation::CommandGroup;
using presentation::CommandRegistry;
using presentation::Commands;

namespace {

/// A page with three commands in a window with two; remembers what ran.
struct Desktop
{
    Desktop()
    {
        registry.setPage([this] {
            return CommandGroup{u"体检"_qs, {command(u"visit.risk"_qs, u"下一处风险"_qs, Qt::Key_R), command(u"visit.note"_qs, u"写说明"_qs, Qt::Key_N),
                                             command(u"visit.sync"_qs, u"交付前同步"_qs, Qt::Key_F5, syncs)}};
        });
        registry.setGeneral([this] {
            auto search = command(u"find"_qs, u"搜索"_qs, Qt::Key_F3);
            search.otherWords = u"find 查找"_qs;
            return CommandGroup{u"到处"_qs, {search, command(u"sync"_qs, u"立即同步"_qs, Qt::Key_F5)}};
        });
    }

    Command command(const QString &id, const QString &words, Qt::Key key, bool enabled = true)
    {
        return {.id = id, .words = words, .keys = QKeySequence(key), .run = [this, id] { ran << id; }, .isEnabled = [enabled] { return enabled; }};
    }
    QStringList found(const QString &typed) const
    {
        QStringList ids;
        for (const Command &one : registry.find(typed))
            ids << one.id;
        return ids;
    }

    CommandRegistry registry;
    QStringList ran;
    bool syncs = false;
};

}

SCENARIO("Keys, search and help ask the same list of commands")
{
    Desktop desktop;

    THEN("a command is found by its words, their sound and what else it is called")
    {
        CHECK(desktop.found(u"风险"_qs) == QStringList{u"visit.risk"_qs});
        CHECK(desktop.found(u"xyc"_qs) == QStringList{u"visit.risk"_qs});
        CHECK(desktop.found(u"Find"_qs) == QStringList{u"find"_qs});
        CHECK(desktop.found(u"不存在的"_qs).isEmpty());
    }
    THEN("everything that can be done now is told when nothing is typed, the page's first")
    {
        CHECK(desktop.found({}) == QStringList{u"visit.risk"_qs, u"visit.note"_qs, u"find"_qs, u"sync"_qs});
    }
    THEN("the help also lists what cannot be done at the moment")
    {
        const auto groups = desktop.registry.groups();
        REQUIRE(groups.size() == 2);
        CHECK(groups.front().title == u"体检"_qs);
        CHECK(groups.front().commands.size() == 3);
    }
    THEN("second keys run it too, and are the page's as its first")
    {
        desktop.registry.setPage([&] {
            auto next = desktop.command(u"visit.next"_qs, u"下一题"_qs, Qt::Key_J);
            next.otherKeys = {Qt::CTRL | Qt::Key_Down, Qt::Key_F5};
            return CommandGroup{u"体检"_qs, {next}};
        });
        CHECK(desktop.registry.withKeys(Qt::CTRL | Qt::Key_Down)->id == u"visit.next"_qs);
        CHECK(desktop.registry.withKeys(QKeySequence(Qt::Key_F5))->id == u"visit.next"_qs);
        CHECK_FALSE(desktop.registry.isGeneral(QKeySequence(Qt::Key_F5)));
    }
    WHEN("the page cannot use a key now")
    {
        THEN("the window's command has it") { CHECK(desktop.registry.withKeys(QKeySequence(Qt::Key_F5))->id == u"sync"_qs); }
    }
    WHEN("it can")
    {
        desktop.syncs = true;
        THEN("the page's own comes first") { CHECK(desktop.registry.withKeys(QKeySequence(Qt::Key_F5))->id == u"visit.sync"_qs); }
    }
    THEN("only what can be done is run")
    {
        CHECK(desktop.registry.run(u"visit.note"_qs));
        CHECK_FALSE(desktop.registry.run(u"visit.sync"_qs));
        CHECK_FALSE(desktop.registry.run(u"nobody"_qs));
        CHECK(desktop.ran == QStringList{u"visit.note"_qs});
    }
}
