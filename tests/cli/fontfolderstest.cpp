#include "app/platform/fontfolders.h"

#include "tests/support/catch.h"

using namespace xunzhen::platform;

TEST_CASE("Fonts are looked for beside the records first, then beside the program, then where each system keeps them")
{
    const FontRoots roots{QStringLiteral("/p"), QStringLiteral("/prog/bin"), QStringLiteral("/home/u"), QStringLiteral("C:/Users/u/AppData/Local"),
                          {QStringLiteral("/standard")}};
    for (const Desktop desktop : {Desktop::Linux, Desktop::Windows, Desktop::Mac}) {
        const QStringList folders = fontFolderCandidates(desktop, roots);
        CHECK(folders.first() == QStringLiteral("/p/fonts"));
        CHECK(folders.indexOf(QStringLiteral("/prog/bin/../share/xunzhen/fonts")) < folders.indexOf(QStringLiteral("/standard")));
        CHECK(folders.contains(QStringLiteral("/prog/bin/../fonts")));
    }
    CHECK(fontFolderCandidates(Desktop::Windows, roots).contains(QStringLiteral("C:/Users/u/AppData/Local/Microsoft/Windows/Fonts")));
    CHECK(fontFolderCandidates(Desktop::Mac, roots).contains(QStringLiteral("/home/u/Library/Fonts")));
    CHECK(fontFolderCandidates(Desktop::Mac, roots).contains(QStringLiteral("/System/Library/Fonts")));
    CHECK(fontFolderCandidates(Desktop::Linux, roots).contains(QStringLiteral("/usr/share/fonts")));
    CHECK(fontFolderCandidates(Desktop::Linux, roots).contains(QStringLiteral("/opt/kingsoft/wps-office/office6/fonts")));
}
