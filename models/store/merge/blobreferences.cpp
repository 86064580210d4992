#include "models/store/merge/blobreferences.h"

#include "models/store/database.h"
#include "models/store/files/blobstore.h"
#include "models/store/statement.h"

#include <nlohmann/json.hpp>

#include <array>

namespace xunzhen::store {

namespace {

struct BlobColumn
{
    const char *entity;
    const char *column;
    const char *sql;
};

constexpr std::array kColumns{
    BlobColumn{"evidence", "hash", "SELECT DISTINCT hash FROM evidence WHERE hash IS NOT NULL"},
    BlobColumn{"signature", "image_hash", "SELECT DISTINCT image_hash FROM signature WHERE image_hash IS NOT NULL"},
    BlobColumn{"paper_signature", "image_hash",
               "SELECT DISTINCT image_hash FROM paper_signature WHERE image_hash IS NOT NULL"},
    BlobColumn{"paper", "pdf_hash", "SELECT DISTINCT pdf_hash FROM paper WHERE pdf_hash IS NOT NULL"},
};

QString hashIn(const QByteArray &value, const char *column)
{
    const auto json = nlohmann::json::parse(value.begin(), value.end(), nullptr, false);
    if (!json.is_object() || !json.contains(column) || !json[column].is_string())
        return {};
    return QString::fromStdString(json[column].get<std::string>());
}

}

QStringList referencedBlobs(Database &database)
{
    QStringList hashes;
    for (const BlobColumn &one : kColumns) {
        Statement rows = database.prepare(one.sql);
        while (rows.step())
            if (BlobStore::isHash(rows.text(0)))
                hashes << rows.text(0);
    }
    hashes.sort();
    hashes.removeDuplicates();
    return hashes;
}

QStringList blobsIn(const Operation &operation)
{
    QStringList hashes;
    for (const BlobColumn &one : kColumns) {
        if (operation.entity != QLatin1String(one.entity))
            continue;
        const QString hash = hashIn(operation.value, one.column);
        if (BlobStore::isHash(hash))
            hashes << hash;
    }
    return hashes;
}

}
