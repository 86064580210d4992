#include "models/store/merge/blobreferences.h"

#include "models/store/database.h"
#include "models/store/files/blobstore.h"
#include "models/store/statement.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace xunzhen::store {

namespace {

struct BlobColumn
{
    const char *entity;
    const char *column;
    const char *sql; ///< hash, size, whether something else stands for it
    const char *ofVisit; ///< the same for one :visit
};

/// The order in which they travel.
constexpr std::array kColumns{
    BlobColumn{"evidence", "thumbnail_hash",
               "SELECT DISTINCT thumbnail_hash, 0, 0 FROM evidence WHERE thumbnail_hash IS NOT NULL",
               "SELECT thumbnail_hash, 0, 0 FROM evidence WHERE visit_id = :visit AND thumbnail_hash IS NOT NULL"},
    BlobColumn{"signature", "image_hash", "SELECT DISTINCT image_hash, 0, 0 FROM signature WHERE image_hash IS NOT NULL",
               "SELECT image_hash, 0, 0 FROM signature WHERE visit_id = :visit AND image_hash IS NOT NULL"},
    BlobColumn{"paper_signature", "image_hash",
               "SELECT DISTINCT image_hash, 0, 0 FROM paper_signature WHERE image_hash IS NOT NULL",
               "SELECT image_hash, 0, 0 FROM paper_signature WHERE image_hash IS NOT NULL "
               "AND draft_id IN (SELECT id FROM paper_draft WHERE visit_id = :visit)"},
    BlobColumn{"paper", "pdf_hash", "SELECT DISTINCT pdf_hash, 0, 0 FROM paper WHERE pdf_hash IS NOT NULL",
               "SELECT pdf_hash, 0, 0 FROM paper WHERE visit_id = :visit AND pdf_hash IS NOT NULL"},
    BlobColumn{"evidence", "hash",
               "SELECT hash, max(coalesce(byte_count, 0)), min(length(coalesce(thumbnail_hash, '')) = 64) FROM evidence "
               "WHERE hash IS NOT NULL GROUP BY hash",
               "SELECT hash, coalesce(byte_count, 0), length(coalesce(thumbnail_hash, '')) = 64 FROM evidence "
               "WHERE visit_id = :visit AND hash IS NOT NULL"},
};

using Found = std::map<QString, BlobReference>;

void read(Statement rows, Found &found)
{
    while (rows.step()) {
        const QString hash = rows.text(0);
        if (!BlobStore::isHash(hash))
            continue;
        const bool isOriginal = rows.number(2) != 0;
        BlobReference &known = found.try_emplace(hash, BlobReference{hash, 0, isOriginal}).first->second;
        known.byteCount = std::max(known.byteCount, rows.number(1));
        known.isOriginal = known.isOriginal && isOriginal;
    }
}

std::vector<BlobReference> sorted(Found found)
{
    std::vector<BlobReference> references;
    references.reserve(found.size());
    for (auto &[hash, reference] : found)
        references.push_back(std::move(reference));
    return references;
}

QString hashIn(const QByteArray &value, const char *column)
{
    const auto json = nlohmann::json::parse(value.begin(), value.end(), nullptr, false);
    if (!json.is_object() || !json.contains(column) || !json[column].is_string())
        return {};
    return QString::fromStdString(json[column].get<std::string>());
}

void addNamed(const BlobColumn &column, const Operation &operation, QStringList &hashes)
{
    if (operation.entity != QLatin1String(column.entity))
        return;
    const QString hash = hashIn(operation.value, column.column);
    if (BlobStore::isHash(hash))
        hashes << hash;
}

}

std::vector<BlobReference> blobReferences(Database &database)
{
    Found found;
    for (const BlobColumn &one : kColumns)
        read(database.prepare(one.sql), found);
    return sorted(std::move(found));
}

std::vector<BlobReference> blobsOfVisits(Database &database, const QList<domain::VisitId> &visits)
{
    Found found;
    for (const BlobColumn &one : kColumns)
        for (const domain::VisitId &visit : visits) {
            Statement rows = database.prepare(one.ofVisit);
            rows.bind(":visit", visit);
            read(std::move(rows), found);
        }
    return sorted(std::move(found));
}

QStringList referencedBlobs(Database &database)
{
    QStringList hashes;
    for (const BlobReference &one : blobReferences(database))
        hashes << one.hash;
    return hashes;
}

QStringList blobsIn(const std::vector<Operation> &operations)
{
    QStringList hashes;
    for (const BlobColumn &one : kColumns)
        for (const Operation &operation : operations)
            addNamed(one, operation, hashes);
    hashes.removeDuplicates();
    return hashes;
}

bool namesBlobs(const Operation &operation)
{
    QStringList hashes;
    for (const BlobColumn &one : kColumns)
        addNamed(one, operation, hashes);
    return !hashes.isEmpty();
}

}
