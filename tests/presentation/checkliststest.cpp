#include "tests/presentation/desk.h"
#include "ui/presentation/checklists/lawspresenter.h"
#include "ui/presentation/checklists/packspresenter.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::LawsPresenter;
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

SCENARIO("The law library is imported, searched and read on")
{
    Desk desk;
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"示范管理规定(2026-01-01).md"_qs),
              "# 示范管理规定\n\n2026年1月1日公布\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条　为了示范。\n\n"
              "第二条　应当设置安全标志。\n\n第二条之一　标志应当醒目。\n\n第三条　自公布之日起施行。\n");
    LawsPresenter laws(desk.services(), desk.background);
    laws.reload();
    REQUIRE(laws.isEmpty());
    QSignalSpy imported(&laws, &LawsPresenter::imported);
    laws.importFolder(folder.path());
    REQUIRE(imported.size() == 1);
    REQUIRE(laws.rows().rowCount() == 1);

    WHEN("one reads on from the first article")
    {
        laws.open(0);
        CHECK(laws.page().contains(u"为了示范"_qs));
        laws.next();
        laws.next();
        THEN("inserted articles come in their place, both ways")
        {
            CHECK(laws.page().contains(u"标志应当醒目"_qs));
            laws.next();
            CHECK(laws.page().contains(u"起施行"_qs));
            laws.next();
            CHECK(laws.page().contains(u"起施行"_qs));
            laws.previous();
            CHECK(laws.page().contains(u"标志应当醒目"_qs));
            laws.previous();
            CHECK(laws.page().contains(u"应当设置安全标志"_qs));
        }
    }
    WHEN("one searches for words")
    {
        laws.search(u"安全标志"_qs);
        THEN("the article is found and opened")
        {
            REQUIRE(laws.rows().rowCount() == 1);
            laws.open(0);
            CHECK(laws.page().contains(u"应当设置安全标志"_qs));
        }
    }
}
