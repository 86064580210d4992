#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/databasecheck.h"
#include "models/store/files/durablefile.h"
#include "models/store/local/settings.h"
#include "models/store/maintenance/backupfile.h"
#include "models/store/maintenance/maintenance.h"
#include "models/store/maintenance/stillclock.h"
#include "models/store/profile.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>

#include <vector>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

void openForReading(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

void forOwnerOnly(QFile &file)
{
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw Error(ErrorCode::Permission, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
}

void addFile(BackupWriter &writer, BackupKind kind, const QString &name, const QString &path, const base::Work &work)
{
    QFile file(path);
    openForReading(file);
    writer.add(kind, name, file, work);
}

struct Source
{
    BackupKind kind;
    QString name, path;
};

/// Where a registry's segments lie in the file; those of the main space begin with "s/".
const QString kRegistry = QStringLiteral("registry/");

/// What lies below the folder under a proper name; transfers that are under way have none.
void gather(std::vector<Source> &sources, BackupKind kind, const QString &folder, bool (*isName)(const QString &),
            const QString &prefix = {})
{
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next(), name = prefix + QDir(folder).relativeFilePath(path);
        if (isName(name))
            sources.push_back({kind, name, path});
    }
}

/// Looked up after the database was copied: what the copy names is there by then.
std::vector<Source> sourcesOf(const ProfileLayout &layout, const BlobStore &blobs)
{
    std::vector<Source> sources;
    gather(sources, BackupKind::Key, layout.keyFolder(), isKeyName);
    gather(sources, BackupKind::Segment, layout.archiveFolder(), isSegmentName);
    gather(sources, BackupKind::Segment, layout.archiveFolder(domain::SpaceSlot::Registry), isSegmentName, kRegistry);
    for (const QString &hash : blobs.all())
        sources.push_back({BackupKind::Blob, hash, blobs.path(hash)});
    return sources;
}

void fill(QFile &target, const QString &databaseCopy, Profile &profile, const base::Work &work)
{
    BackupWriter writer(target);
    const std::vector<Source> sources = sourcesOf(profile.layout(), profile.blobs());
    addFile(writer, BackupKind::Database, QStringLiteral("xunzhen.db"), databaseCopy, work);
    for (const Source &source : sources) {
        work.progress(writer.entryCount(), 2 * (qint64(sources.size()) + 1));
        addFile(writer, source.kind, source.name, source.path, work);
    }
    writer.finish();
}

/// Reads the whole file as a restore would, and throws what it wrote away.
BackupReport verified(QFile &file, const base::Work &work)
{
    BackupReport report;
    BackupReader reader(file);
    while (const auto entry = reader.next()) {
        reader.content(*entry, [](const QByteArray &) {}, work);
        report.blobCount += entry->kind == BackupKind::Blob;
    }
    report.byteCount = file.size();
    return report;
}

QString segmentPlace(const QString &name, const ProfileLayout &to)
{
    return name.startsWith(kRegistry) ? QDir(to.archiveFolder(domain::SpaceSlot::Registry)).filePath(name.mid(kRegistry.size()))
                                      : QDir(to.archiveFolder()).filePath(name);
}

QString placeOf(const BackupEntry &entry, const ProfileLayout &to)
{
    switch (entry.kind) {
    case BackupKind::Blob: return BlobStore(to.blobFolder()).path(entry.name);
    case BackupKind::Key: return QDir(to.keyFolder()).filePath(entry.name);
    case BackupKind::Segment: return segmentPlace(entry.name, to);
    default: return to.databaseFile();
    }
}

void unpackEntry(BackupReader &reader, const BackupEntry &entry, const ProfileLayout &to, const base::Work &work)
{
    writeDurably(placeOf(entry, to), [&](QFile &file) {
        if (entry.kind == BackupKind::Key)
            forOwnerOnly(file);
        reader.content(entry, [&file](const QByteArray &block) { writeAll(file, block); }, work);
    });
}

BackupReport unpack(QFile &file, const ProfileLayout &to, const base::Work &work)
{
    BackupReport report;
    BackupReader reader(file);
    while (const auto entry = reader.next()) {
        work.progress(file.pos(), file.size());
        unpackEntry(reader, *entry, to, work);
        report.blobCount += entry->kind == BackupKind::Blob;
    }
    report.file = file.fileName();
    report.byteCount = file.size();
    return report;
}

void markRestored(const ProfileLayout &layout)
{
    const StillClock clock;
    Database database(layout.databaseFile(), clock);
    const QStringList findings = integrityFindings(database);
    if (!findings.isEmpty())
        throw Error(ErrorCode::DamagedFile, findings.first());
    Transaction transaction(database);
    Settings(database).set(QString::fromLatin1(kRestoredKey), QStringLiteral("1"));
    transaction.commit();
}

bool isFree(const QString &folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty(QDir::AllEntries
           | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

void moveInto(const QString &unpacked, const QString &root)
{
    if (QFileInfo::exists(root) && !QDir().rmdir(root))
        throw Error(ErrorCode::Io, root);
    if (!QDir().rename(unpacked, root))
        throw Error(ErrorCode::Io, QStringLiteral("%1 -> %2").arg(unpacked, root));
}

}

BackupReport backUp(Profile &profile, const QString &to, const base::Work &work)
{
    if (QFileInfo::exists(to))
        throw Error(ErrorCode::Clash, to);
    makeFolder(QFileInfo(to).absolutePath());
    const QTemporaryDir room(to + QStringLiteral(".XXXXXX"));
    if (!room.isValid())
        throw Error(ErrorCode::Io, room.errorString());
    const QString copy = room.filePath(QStringLiteral("xunzhen.db"));
    copyDatabase(profile.database(), copy);
    BackupReport report;
    writeDurably(to, [&](QFile &file) {
        forOwnerOnly(file);
        fill(file, copy, profile, work);
        if (!file.seek(0))
            throw Error(ErrorCode::Io, file.errorString());
        report = verified(file, work);
    });
    report.file = to;
    return report;
}

BackupReport restore(const QString &from, const ProfileLayout &to, const base::Work &work)
{
    if (!isFree(to.root))
        throw Error(ErrorCode::Clash, to.root);
    QFile file(from);
    if (!file.exists())
        throw Error(ErrorCode::NotFound, from);
    openForReading(file);
    const QString root = QFileInfo(to.root).absoluteFilePath();
    makeFolder(QFileInfo(root).absolutePath());
    QTemporaryDir room(root + QStringLiteral(".XXXXXX"));
    if (!room.isValid())
        throw Error(ErrorCode::Io, room.errorString());
    const ProfileLayout unpacked{room.filePath(QStringLiteral("profile"))};
    const BackupReport report = unpack(file, unpacked, work);
    markRestored(unpacked);
    moveInto(unpacked.root, root);
    return report;
}

}
