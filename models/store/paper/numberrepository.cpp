#include "models/store/paper/numberrepository.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <set>

namespace xunzhen::store {

using domain::NumberBlock;
using domain::NumberSeries;
using domain::NumberVoid;
using domain::NumberWish;

namespace {

// A record's first operation names its writer; number_block has no other.
#define BLOCK "SELECT b.id, b.series, b.kind, b.year, b.first, b.last, b.device, b.mark, b.given_at, b.given_by, " \
              "(SELECT stream.device FROM op JOIN stream ON stream.id = op.stream " \
              "WHERE op.entity = 'number_block' AND op.record = b.id ORDER BY op.hlc, op.stream LIMIT 1) FROM number_block b"

// What makes two papers two: a draft's editions and a visit's reports are one paper.
#define SUBJECT "coalesce(nullif(hex(draft_id), ''), nullif(hex(visit_id), '') || kind, hex(id))"

GrantedBlock rowToBlock(const Statement &row)
{
    NumberBlock block;
    block.id = row.id<domain::NumberBlockId>(0);
    block.series = {row.text(1), row.text(2), row.integer(3)};
    block.first = row.integer(4);
    block.last = row.integer(5);
    block.device = row.blob(6);
    block.mark = row.text(7);
    block.givenAt = row.moment(8);
    block.givenBy = row.id<domain::InspectorId>(9);
    return {block, row.blob(10)};
}

std::vector<GrantedBlock> blockRows(Statement &rows)
{
    std::vector<GrantedBlock> blocks;
    while (rows.step())
        blocks.push_back(rowToBlock(rows));
    return blocks;
}

/// Greater than every text that begins with the stem, as SQLite compares.
QString beyond(const QString &stem) { return stem + QString::fromUcs4(U"\U0010FFFF", 1); }

void bindSeries(Statement &statement, const NumberSeries &series)
{
    statement.bind(":series", series.bureau).bind(":kind", series.kind).bind(":year", series.year);
}

}

std::vector<GrantedBlock> NumberRepository::blocks(const NumberSeries &series) const
{
    Statement rows = m_database.prepare(BLOCK " WHERE b.series = :series AND b.kind = :kind AND b.year = :year ORDER BY b.id");
    bindSeries(rows, series);
    return blockRows(rows);
}

std::vector<GrantedBlock> NumberRepository::blocks() const
{
    Statement rows = m_database.prepare(BLOCK " ORDER BY b.id");
    return blockRows(rows);
}

std::vector<NumberVoid> NumberRepository::voids(const NumberSeries &series) const
{
    Statement rows = m_database.prepare(R"(SELECT id, serial, reason, at, by_id FROM number_void
        WHERE series = :series AND kind = :kind AND year = :year ORDER BY at, id)");
    bindSeries(rows, series);
    std::vector<NumberVoid> voids;
    while (rows.step())
        voids.push_back({rows.id<domain::NumberVoidId>(0), series, rows.integer(1), rows.text(2), rows.moment(3),
                         rows.id<domain::InspectorId>(4)});
    return voids;
}

std::vector<NumberWish> NumberRepository::wishes() const
{
    Statement rows = m_database.prepare("SELECT id, series, kind, device, wished_at FROM number_wish ORDER BY id");
    std::vector<NumberWish> wishes;
    while (rows.step())
        wishes.push_back({rows.id<domain::NumberWishId>(0), rows.text(1), rows.text(2), rows.blob(3), rows.moment(4)});
    return wishes;
}

std::vector<domain::NumberedPaper> NumberRepository::papers(const NumberSeries &series) const
{
    const QString stem = domain::numberStem(series);
    Statement rows = m_database.prepare("SELECT id, number, " SUBJECT R"( FROM paper
        WHERE number >= :stem AND number < :beyond ORDER BY revision, issued_at, id)");
    rows.bind(":stem", stem).bind(":beyond", beyond(stem));
    std::vector<domain::NumberedPaper> papers;
    while (rows.step())
        if (const auto place = domain::numberPlace(series, rows.text(1)))
            papers.push_back({rows.id<domain::PaperId>(0), rows.text(2), *place});
    return papers;
}

std::vector<NumberSeries> NumberRepository::seriesInUse(const QString &bureau) const
{
    Statement rows = m_database.prepare("SELECT DISTINCT number FROM paper WHERE number >= :stem AND number < :beyond");
    rows.bind(":stem", bureau).bind(":beyond", beyond(bureau));
    std::set<NumberSeries> series;
    while (rows.step())
        if (const auto one = domain::seriesOf(bureau, rows.text(0)))
            series.insert(*one);
    return {series.begin(), series.end()};
}

QStringList NumberRepository::doubled() const
{
    Statement rows = m_database.prepare(R"(SELECT number FROM paper WHERE number IN
            (SELECT number FROM paper WHERE number != '' GROUP BY number HAVING count(*) > 1)
        GROUP BY number HAVING count(DISTINCT )" SUBJECT R"() > 1 ORDER BY number)");
    QStringList numbers;
    while (rows.step())
        numbers << rows.text(0);
    return numbers;
}

void NumberRepository::add(const NumberBlock &block)
{
    Statement statement = m_database.prepare(R"(INSERT INTO number_block (id, series, kind, year, first, last, device, mark,
            given_at, given_by)
        VALUES (:id, :series, :kind, :year, :first, :last, :device, :mark, :at, :by))");
    bindSeries(statement, block.series);
    statement.bind(":id", block.id).bind(":first", block.first).bind(":last", block.last).bind(":device", block.device)
        .bind(":mark", block.mark).bind(":at", block.givenAt).bind(":by", block.givenBy).run();
}

void NumberRepository::add(const NumberVoid &gone)
{
    Statement statement = m_database.prepare(R"(INSERT INTO number_void (id, series, kind, year, serial, reason, at, by_id)
        VALUES (:id, :series, :kind, :year, :serial, :reason, :at, :by))");
    bindSeries(statement, gone.series);
    statement.bind(":id", gone.id).bind(":serial", gone.serial).bind(":reason", gone.reason).bind(":at", gone.at)
        .bind(":by", gone.by).run();
}

void NumberRepository::add(const NumberWish &wish)
{
    m_database.prepare(R"(INSERT INTO number_wish (id, series, kind, device, wished_at)
        VALUES (:id, :series, :kind, :device, :at) ON CONFLICT (id) DO NOTHING)")
        .bind(":id", wish.id).bind(":series", wish.bureau).bind(":kind", wish.kind).bind(":device", wish.device)
        .bind(":at", wish.wishedAt).run();
}

}
