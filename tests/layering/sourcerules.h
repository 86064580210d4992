#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xunzhen::testing {

/// One line of source that breaks a rule of the house.
struct Violation
{
    QString rule; ///< "include", "widgets", "tr", "clock", "chance", "database", "pragma-once", "file-name", "no-layer"
    QString file; ///< from the project's root
    int line = 0;
    QString text;
};

/// Looks at one source file; `path` is from the project's root.
std::vector<Violation> violationsIn(const QString &path, const QString &source);
/// Looks at every .h and .cpp below app, ui and models of that root.
std::vector<Violation> violationsBelow(const QString &root);
/// Folders at the top of the project, without hidden ones and the build folder that version control ignores.
QStringList topFoldersOf(const QString &root);

}
