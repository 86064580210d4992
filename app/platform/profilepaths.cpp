#include "app/platform/profilepaths.h"

#include "app/platform/fontfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace xunzhen::platform {

namespace {

#if defined(Q_OS_WIN)
constexpr Desktop kDesktop = Desktop::Windows;
#elif defined(Q_OS_MACOS)
constexpr Desktop kDesktop = Desktop::Mac;
#else
constexpr Desktop kDesktop = Desktop::Linux;
#endif

}

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/xunzhen");
}

QStringList fontFolders(const QString &profileFolder)
{
    const FontRoots roots{profileFolder, QCoreApplication::applicationDirPath(), QDir::homePath(), qEnvironmentVariable("LOCALAPPDATA"),
                          QStandardPaths::standardLocations(QStandardPaths::FontsLocation)};
    const QStringList folders = fontFolderCandidates(kDesktop, roots);
    QStringList present;
    for (const QString &folder : folders)
        if (QDir(folder).exists() && !present.contains(QDir::cleanPath(folder)))
            present.append(QDir::cleanPath(folder));
    return present;
}

}
