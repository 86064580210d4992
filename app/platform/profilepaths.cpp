#include "app/platform/profilepaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace xunzhen::platform {

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/xunzhen");
}

QStringList fontFolders(const QString &profileFolder)
{
    const QString program = QCoreApplication::applicationDirPath();
    QStringList folders{profileFolder + QStringLiteral("/fonts"), program + QStringLiteral("/fonts"),
                        program + QStringLiteral("/../fonts"), program + QStringLiteral("/../share/xunzhen/fonts")};
    folders += QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
#if defined(Q_OS_LINUX)
    folders += {QStringLiteral("/usr/share/fonts"), QStringLiteral("/usr/local/share/fonts")};
#endif
    QStringList present;
    for (const QString &folder : folders)
        if (QDir(folder).exists() && !present.contains(QDir::cleanPath(folder)))
            present.append(QDir::cleanPath(folder));
    return present;
}

}
