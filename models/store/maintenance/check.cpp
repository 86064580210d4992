#include "models/store/database.h"
#include "models/store/databasecheck.h"
#include "models/store/fileheader.h"
#include "models/store/merge/blobreferences.h"
#include "models/store/maintenance/maintenance.h"
#include "models/store/maintenance/stillclock.h"
#include "models/store/migrator.h"
#include "models/store/profile.h"
#include "models/store/schemaversion.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using base::Problem;
using base::Problems;

namespace {

Problem problem(const char *code, const QString &place, const QStringList &arguments = {})
{
    return {QString::fromLatin1(code), place, arguments};
}

void checkVersion(Database &database, Problems &problems)
{
    const int version = schemaVersion(database);
    if (version > int(builtInMigrations().size()))
        problems.push_back(problem("store-newer", database.file(), {QString::number(version)}));
    if (version < 1)
        problems.push_back(problem("store-damaged", database.file(), {QStringLiteral("no schema version")}));
}

void checkIntegrity(Database &database, Problems &problems)
{
    const QStringList findings = integrityFindings(database);
    for (const QString &finding : findings)
        problems.push_back(problem("store-damaged", database.file(), {finding}));
}

void checkForeignKeys(Database &database, Problems &problems)
{
    Statement statement = database.prepare("PRAGMA foreign_key_check");
    while (statement.step())
        problems.push_back(problem("foreign-key", statement.text(0), {statement.text(1), statement.text(2)}));
}

/// Each stream's operations are numbered from 1 without gaps.
void checkLog(Database &database, Problems &problems)
{
    Statement streams = database.prepare(R"(SELECT lower(hex(s.device)), count(*), max(o.seq) FROM op o
        LEFT JOIN stream s ON s.id = o.stream GROUP BY o.stream HAVING count(*) <> max(o.seq) OR min(o.seq) <> 1)");
    while (streams.step())
        problems.push_back(problem("log-gap", streams.text(0), {streams.text(1), streams.text(2)}));
    Statement heads = database.prepare(R"(SELECT h.entity, lower(hex(h.record)) FROM head h
        WHERE NOT EXISTS (SELECT 1 FROM op o WHERE o.stream = h.stream AND o.seq = h.seq))");
    while (heads.step())
        problems.push_back(problem("log-head-missing", heads.text(0), {heads.text(1)}));
}

void checkBlobs(Database &database, const ProfileLayout &layout, const base::Work &work, Problems &problems)
{
    const BlobStore blobs(layout.blobFolder());
    QStringList wanted;
    for (const BlobReference &one : blobReferences(database))
        if (!one.isOriginal || blobs.has(one.hash)) // an original may stay in the shared folder until somebody asks for it
            wanted << one.hash;
    const auto verdict = blobs.verify(wanted, work);
    for (const QString &hash : verdict.missing)
        problems.push_back(problem("blob-missing", hash));
    for (const QString &hash : verdict.damaged)
        problems.push_back(problem("blob-damaged", hash));
}

void checkDatabase(const ProfileLayout &layout, const base::Work &work, Problems &problems)
{
    const StillClock clock;
    Database database(layout.databaseFile(), clock, Access::ReadOnly);
    checkVersion(database, problems);
    requireWhole(database);
    work.checkpoint();
    checkIntegrity(database, problems);
    work.checkpoint();
    checkForeignKeys(database, problems);
    checkLog(database, problems);
    checkBlobs(database, layout, work, problems);
}

}

Problems checkProfile(const ProfileLayout &layout, const base::Work &work)
{
    const QString file = layout.databaseFile();
    switch (fileKind(file)) {
    case FileKind::Missing: return {problem("store-missing", file)};
    case FileKind::Foreign: return {problem("not-a-database", file)};
    case FileKind::Broken: return {problem("store-damaged", file)};
    case FileKind::Store: break;
    }
    Problems problems;
    try {
        checkDatabase(layout, work, problems);
    } catch (const base::Error &error) {
        const bool isDamage = error.code() == base::ErrorCode::StoreDamaged || error.code() == base::ErrorCode::Internal;
        if (!isDamage) // SQLite's plain errors on a file of ours are damage as well
            throw;
        problems.push_back(problem("store-damaged", file, {error.detail()}));
    }
    return problems;
}

}
