#include "app/platform/fontfolders.h"

namespace xunzhen::platform {

namespace {

QStringList linuxFolders(const QString &home)
{
    return {home + QStringLiteral("/.fonts"), home + QStringLiteral("/.local/share/fonts"), QStringLiteral("/usr/share/fonts"),
            QStringLiteral("/usr/local/share/fonts"), QStringLiteral("/opt/kingsoft/wps-office/office6/fonts"),
            QStringLiteral("/opt/apps/cn.wps.wps-office/files/kingsoft/wps-office/office6/fonts"),
            QStringLiteral("/opt/apps/cn.wps.wps-office-pro/files/kingsoft/wps-office/office6/fonts"),
            QStringLiteral("/run/host/fonts"), QStringLiteral("/run/host/user-fonts")}; // of the system around a Flatpak
}

QStringList macFolders(const QString &home)
{
    return {home + QStringLiteral("/Library/Fonts"), QStringLiteral("/Library/Fonts"), QStringLiteral("/System/Library/Fonts"),
            QStringLiteral("/System/Library/AssetsV2/com_apple_MobileAsset_Font7"),
            QStringLiteral("/System/Library/AssetsV2/com_apple_MobileAsset_Font6")};
}

QStringList systemFolders(Desktop desktop, const FontRoots &roots)
{
    switch (desktop) {
    case Desktop::Linux: return linuxFolders(roots.home);
    case Desktop::Mac: return macFolders(roots.home);
    case Desktop::Windows: return {roots.localData + QStringLiteral("/Microsoft/Windows/Fonts")};
    }
    return {};
}

}

QStringList fontFolderCandidates(Desktop desktop, const FontRoots &roots)
{
    const QStringList own{roots.profile + QStringLiteral("/fonts"), roots.program + QStringLiteral("/fonts"),
                          roots.program + QStringLiteral("/../fonts"), roots.program + QStringLiteral("/../share/xunzhen/fonts"),
                          roots.program + QStringLiteral("/../Resources/fonts")};
    return own + roots.standard + systemFolders(desktop, roots);
}

}
