#pragma once

#include <QString>

namespace xunzhen::store {

/// What the first hundred bytes of a file say, before SQLite is let near it (sqlite.org/fileformat2.html §1.3).
enum class FileKind {
    Missing,
    Store,    ///< an SQLite file with our application id
    Foreign,  ///< another program's file, SQLite or not
    Broken,   ///< ours once: empty, cut short, or with a torn beginning
};

/// Throws base::Error(Permission, Io) when the file is there and cannot be read.
FileKind fileKind(const QString &file);

}
