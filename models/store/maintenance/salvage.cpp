#include "models/base/error.h"
#include "models/store/capture/capturestate.h"
#include "models/store/capture/localcapture.h"
#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/databasecheck.h"
#include "models/store/fileheader.h"
#include "models/store/law/lawrepository.h"
#include "models/store/local/settings.h"
#include "models/store/maintenance/damagedcopy.h"
#include "models/store/maintenance/maintenance.h"
#include "models/store/maintenance/stillclock.h"
#include "models/store/maintenance/tablesalvage.h"
#include "models/store/migrator.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

/// One rescue from a damaged database into a new one, table after table.
class Rescue
{
public:
    Rescue(Database &damaged, Database &target, const base::Work &work)
        : m_damaged(damaged), m_target(target), m_work(work)
    {
    }

    SalvageReport run();

private:
    QStringList tables() const;
    void copyTable(const QString &table);
    void fillLogGaps(TableSalvage &log);
    void copyKnownRows(const SharedTable &table, TableSalvage &rows);
    void makeFromLog(const SharedTable &table);
    qint64 lostOf(const QString &table);
    qint64 number(const QByteArray &sql);
    void dropOrphans();

    Database &m_damaged;
    Database &m_target;
    const base::Work &m_work;
    SalvageReport m_report;
};

/// The log first: it says which shared rows to look for.
QStringList Rescue::tables() const
{
    QStringList names{QStringLiteral("stream"), QStringLiteral("op"), QStringLiteral("head")};
    Statement statement = m_target.prepare(R"(SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY name)");
    while (statement.step())
        if (!names.contains(statement.text(0)))
            names << statement.text(0);
    return names;
}

qint64 Rescue::number(const QByteArray &sql)
{
    Statement statement = m_target.prepare(sql.constData());
    return statement.step() ? statement.number(0) : 0;
}

void Rescue::fillLogGaps(TableSalvage &log)
{
    Statement gaps = m_target.prepare(R"(SELECT stream, seq + 1, next - 1 FROM
        (SELECT stream, seq, lead(seq) OVER (PARTITION BY stream ORDER BY seq) AS next FROM op) WHERE next > seq + 1)");
    std::vector<std::array<qint64, 3>> found;
    while (gaps.step())
        found.push_back({gaps.number(0), gaps.number(1), gaps.number(2)});
    for (const auto &[stream, first, last] : found)
        for (qint64 seq = first; seq <= last; ++seq)
            log.copyWhere("stream = " + QByteArray::number(stream) + " AND seq = " + QByteArray::number(seq));
}

void Rescue::copyKnownRows(const SharedTable &table, TableSalvage &rows)
{
    Statement known = m_target.prepare(("SELECT DISTINCT record FROM op WHERE entity = '" + table.name.toUtf8()
                                        + "' AND record NOT IN (SELECT id FROM " + table.name.toUtf8() + ')').constData());
    QList<QByteArray> records;
    while (known.step())
        records << known.blob(0);
    for (const QByteArray &record : records)
        rows.copyWhere("id = x'" + record.toHex() + '\'');
}

/// Rows of which only the operations survived.
void Rescue::makeFromLog(const SharedTable &table)
{
    Statement missing = m_target.prepare(("SELECT DISTINCT record FROM head WHERE entity = '" + table.name.toUtf8()
                                          + "' AND record NOT IN (SELECT id FROM " + table.name.toUtf8() + ')').constData());
    QList<QByteArray> records;
    while (missing.step())
        records << missing.blob(0);
    for (const QByteArray &record : records)
        m_target.captureState().local().rows().refresh(table.name.toUtf8(), record);
}

qint64 Rescue::lostOf(const QString &table)
{
    if (table == QLatin1String("op"))
        return number("SELECT coalesce(sum(gone), 0) FROM (SELECT max(seq) - count(*) AS gone FROM op GROUP BY stream)");
    if (!sharedTable(table))
        return 0;
    return number("SELECT count(DISTINCT record) FROM op WHERE entity = '" + table.toUtf8()
                  + "' AND record NOT IN (SELECT id FROM " + table.toUtf8() + ')');
}

void Rescue::copyTable(const QString &table)
{
    TableSalvage rows(m_damaged, m_target, table, m_work);
    rows.copyFromBothEnds();
    const SharedTable *const shared = sharedTable(table);
    if (!rows.isComplete() && table == QLatin1String("op"))
        fillLogGaps(rows);
    if (shared && !rows.isComplete())
        copyKnownRows(*shared, rows);
    if (shared)
        makeFromLog(*shared);
    m_report.tables[table] = {rows.rowCount(), lostOf(table) + rows.refused(), rows.isComplete()};
}

void Rescue::dropOrphans()
{
    m_target.execute("DELETE FROM import_line WHERE batch NOT IN (SELECT id FROM import_batch)");
    m_report.tables[QStringLiteral("import_line")].lost += m_target.changes();
    m_target.execute("DELETE FROM law_article WHERE law NOT IN (SELECT id FROM law_text)");
    m_report.tables[QStringLiteral("law_article")].lost += m_target.changes();
}

SalvageReport Rescue::run()
{
    const CapturePause pause(m_target.captureState());
    m_target.execute("PRAGMA foreign_keys = OFF");
    Transaction transaction(m_target);
    const QStringList names = tables();
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_work.checkpoint();
        m_work.progress(i, names.size());
        copyTable(names.at(i));
    }
    dropOrphans();
    LawRepository(m_target).reindex();
    Settings(m_target).set(QString::fromLatin1(kRestoredKey), QStringLiteral("1"));
    transaction.commit();
    m_target.execute("PRAGMA foreign_keys = ON");
    return m_report;
}

void requireReadableSchema(Database &damaged)
{
    Statement statement = damaged.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table'");
    if (!statement.step() || statement.number(0) == 0)
        throw Error(ErrorCode::StoreDamaged, QStringLiteral("the list of tables is lost: %1").arg(damaged.file()));
}

SalvageReport rescue(const QString &damagedFile, const QString &newFile, const base::Work &work)
{
    const StillClock clock;
    Database damaged(damagedFile, clock, Access::ReadOnly);
    damaged.execute("PRAGMA cell_size_check = OFF");
    requireReadableSchema(damaged);
    const auto target = Migrator(clock).open(newFile);
    const SalvageReport report = Rescue(damaged, *target.database, work).run();
    const QStringList findings = integrityFindings(*target.database);
    if (!findings.isEmpty())
        throw Error(ErrorCode::Internal, findings.first());
    return report;
}

}

qint64 SalvageReport::saved() const
{
    qint64 sum = 0;
    for (const auto &[name, table] : tables)
        sum += table.saved;
    return sum;
}

qint64 SalvageReport::lost() const
{
    qint64 sum = 0;
    for (const auto &[name, table] : tables)
        sum += table.lost;
    return sum;
}

bool SalvageReport::isComplete() const
{
    return std::all_of(tables.begin(), tables.end(), [](const auto &entry) { return entry.second.isComplete; });
}

SalvageReport salvage(const QString &damaged, const QString &newFile, const base::Work &work)
{
    if (QFileInfo::exists(newFile))
        throw Error(ErrorCode::Clash, newFile);
    switch (fileKind(damaged)) {
    case FileKind::Missing: throw Error(ErrorCode::NotFound, damaged);
    case FileKind::Foreign: throw Error(ErrorCode::InvalidInput, damaged);
    case FileKind::Store:
    case FileKind::Broken: break;
    }
    try {
        const DamagedCopy copy(damaged, newFile);
        return rescue(copy.file(), newFile, work);
    } catch (const Error &) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(newFile + QLatin1String(suffix));
        throw;
    }
}

}
