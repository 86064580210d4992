#pragma once

#include "models/base/work.h"
#include "models/store/maintenance/zstdstream.h"

#include <QCryptographicHash>
#include <QFile>
#include <QIODevice>
#include <QString>

#include <functional>
#include <optional>

namespace xunzhen::store {

/// A backup (.xzbackup): the eight bytes "XZBACKUP", then one zstd frame that holds
///     uint32 format = 2
///     entries: uint8 kind (1 database, 2 blob, 3 key, 4 segment), uint16 length of name, name in UTF-8, uint64 length, bytes, SHA-256 of bytes
///     uint8 0, uint32 number of entries
/// All numbers are little-endian. The database comes first and once, its name is "xunzhen.db"; a blob's name is its hash,
/// a key's the name of its file in keys/, a segment's its path in archive/. Format 1 had neither keys nor segments and is still
/// read. Readers refuse other formats and kinds. Throws base::Error.
enum class BackupKind : quint8 { End = 0, Database = 1, Blob = 2, Key = 3, Segment = 4 };

/// Whether an entry may have the name: nothing in a backup leads out of the profile.
bool isKeyName(const QString &name);
bool isSegmentName(const QString &name);

class BackupWriter
{
public:
    explicit BackupWriter(QIODevice &target);
    void add(BackupKind kind, const QString &name, QFile &content, const base::Work &work);
    void finish();
    int entryCount() const { return int(m_count); }

private:
    ZstdWriter m_stream;
    quint32 m_count = 0;
};

struct BackupEntry
{
    BackupKind kind = BackupKind::End;
    QString name;
    quint64 size = 0;
};

class BackupReader
{
public:
    /// Error(DamagedFile) when it is no backup, Error(Unsupported) when it is of a newer format.
    explicit BackupReader(QIODevice &source);
    /// The next entry, whose content must be read before the next call; nullopt after the last one, all being in order.
    std::optional<BackupEntry> next();
    /// Hands the content over in pieces; Error(DamagedFile) at its end when it is not what was written.
    void content(const BackupEntry &entry, const std::function<void(const QByteArray &)> &take, const base::Work &work);

private:
    ZstdReader m_stream;
    quint32 m_count = 0;
};

}
