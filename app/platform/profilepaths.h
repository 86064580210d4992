#pragma once

#include <QString>
#include <QStringList>

namespace xunzhen::platform {

/// The profile of the present user when none is named: the platform's application data folder.
QString defaultProfileFolder();
/// Where faces for the papers are looked for: beside the program (fonts/), the profile's fonts/, then the system's folders.
QStringList fontFolders(const QString &profileFolder);

}
