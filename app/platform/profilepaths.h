#pragma once

#include <QString>
#include <QStringList>

namespace xunzhen::platform {

/// The profile of the present user when none is named: the platform's application data folder.
QString defaultProfileFolder();
/// Where faces for the papers are looked for, see fontFolderCandidates; folders that exist, each once.
QStringList fontFolders(const QString &profileFolder);

}
