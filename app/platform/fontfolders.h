#pragma once

#include <QStringList>

namespace xunzhen::platform {

enum class Desktop { Linux, Windows, Mac };

/// What a search for fonts starts from.
struct FontRoots
{
    QString profile;   ///< folder of the profile
    QString program;   ///< folder of the running program
    QString home;      ///< of the user
    QString localData; ///< %LOCALAPPDATA%; Windows alone
    QStringList standard; ///< as Qt names them
};

/// Where the faces for the papers may lie, whether the folders exist or not: what a user put beside the records, then what came
/// with the program, then the system's folders, those of one user and of office programs included (WPS brings its own faces on
/// Kylin and UOS; Windows keeps fonts that one user installed apart; macOS those loaded when needed).
QStringList fontFolderCandidates(Desktop desktop, const FontRoots &roots);

}
