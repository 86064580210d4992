#include "models/store/checklist/packrepository.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/domain/checklist/packversion.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <algorithm>

namespace xunzhen::store {

namespace {

std::optional<PackDocument> firstPack(Statement &statement)
{
    if (!statement.step())
        return std::nullopt;
    return PackDocument{statement.text(0), statement.text(1), statement.blob(2), statement.blob(3), statement.moment(4)};
}

void sortHighestFirst(std::vector<PackDocument> &packs)
{
    std::stable_sort(packs.begin(), packs.end(), [](const PackDocument &a, const PackDocument &b) {
        return a.code == b.code ? domain::isNewerVersion(a.version, b.version) : a.code < b.code;
    });
}

}

std::vector<PackDocument> PackRepository::all() const
{
    Statement statement = m_database.prepare(R"(SELECT code, version, hash, installed_at FROM pack_document
        ORDER BY code, installed_at DESC, version DESC)");
    std::vector<PackDocument> packs;
    while (statement.step())
        packs.push_back({statement.text(0), statement.text(1), {}, statement.blob(2), statement.moment(3)});
    sortHighestFirst(packs);
    return packs;
}

std::vector<PackDocument> PackRepository::versions() const
{
    Statement statement = m_database.prepare("SELECT code, version FROM pack_document ORDER BY code, version DESC");
    std::vector<PackDocument> packs;
    while (statement.step())
        packs.push_back({statement.text(0), statement.text(1), {}, {}, {}});
    sortHighestFirst(packs);
    return packs;
}

std::optional<PackDocument> PackRepository::find(const QString &code, const QString &version) const
{
    Statement statement = m_database.prepare(R"(SELECT code, version, raw, hash, installed_at FROM pack_document
        WHERE code = :code AND version = :version)");
    return firstPack(statement.bind(":code", code).bind(":version", version));
}

std::optional<PackDocument> PackRepository::latest(const QString &code) const
{
    for (const PackDocument &pack : versions())
        if (pack.code == code)
            return find(code, pack.version);
    return std::nullopt;
}

void PackRepository::save(const QString &code, const QString &version, const QByteArray &raw, const QDateTime &at)
{
    const QByteArray hash = base::sha256(raw);
    if (const auto known = find(code, version)) {
        if (known->hash != hash)
            throw base::Error(base::ErrorCode::Clash, QStringLiteral("pack %1 %2").arg(code, version));
        return;
    }
    m_database.prepare(R"(INSERT INTO pack_document (code, version, raw, hash, installed_at)
        VALUES (:code, :version, :raw, :hash, :at))")
        .bind(":code", code).bind(":version", version).bind(":raw", raw).bind(":hash", hash).bind(":at", at).run();
}

void PackRepository::remove(const QString &code, const QString &version)
{
    m_database.prepare("DELETE FROM pack_document WHERE code = :code AND version = :version")
        .bind(":code", code).bind(":version", version).run();
}

}
