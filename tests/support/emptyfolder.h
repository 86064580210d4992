#pragma once

#include "tests/support/catch.h"

#include <QDir>

namespace xunzhen::testing {

/// As somebody who deletes all that lies in a shared folder, and leaves the folder.
inline void empty(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        REQUIRE((QFile::remove(folder + u'/' + name) || QDir(folder + u'/' + name).removeRecursively()));
}

}
