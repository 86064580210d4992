#pragma once

#include "models/base/work.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

namespace xunzhen::store {

/// Files kept by their content: <folder>/xx/<sha-256 in hexadecimal>. Writing the same bytes twice is harmless; a file
/// that is there is whole (temporary, fsync, rename). Any thread. Throws base::Error.
class BlobStore
{
public:
    explicit BlobStore(QString folder);

    /// Durable when it returns. Gives the hash, 64 lower-case hexadecimal characters. A damaged copy is replaced.
    QString put(const QByteArray &bytes);
    /// For bytes from elsewhere: Error(DamagedFile) when they are not what the name says.
    void putAs(const QString &hash, const QByteArray &bytes);
    /// Verified; Error(NotFound) or Error(DamagedFile).
    QByteArray get(const QString &hash) const;
    bool has(const QString &hash) const;
    QString path(const QString &hash) const;
    /// Hashes of everything kept, sorted. Foreign files are not listed.
    QStringList all() const;

    struct Verdict
    {
        QStringList missing, damaged;
    };
    /// Reads every one of the given blobs.
    Verdict verify(const QStringList &hashes, const base::Work &work = {}) const;

    static bool isHash(const QString &text);

private:
    QString m_folder;
};

}
