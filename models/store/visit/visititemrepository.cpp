#include "models/store/visit/visititemrepository.h"

#include "models/base/hashing.h"
#include "models/domain/checklist/pinneditem.h"
#include "models/domain/visit/askedlists.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <QSet>

namespace xunzhen::store {

using domain::PinnedItem;

namespace {

#define PLACE_COLUMNS "i.ordinal, i.pack_code, i.pack_version, i.checklist_code, i.checklist_title, i.section, " \
                      "i.item_code, i.item_hash"
#define COLUMNS PLACE_COLUMNS ", t.body"

base::Uuid firstSixteen(const QByteArray &hash)
{
    return base::Uuid::fromBytes(hash.left(16)).value_or(base::Uuid());
}

PinnedItem rowToItem(const Statement &row)
{
    PinnedItem item;
    item.ordinal = row.integer(0);
    item.packCode = row.text(1);
    item.packVersion = row.text(2);
    item.checklistCode = row.text(3);
    item.checklistTitle = row.text(4);
    item.section = row.text(5);
    item.hash = row.blob(7);
    if (!row.isNull(8))
        item.item = domain::itemFromJson(row.text(8).toUtf8());
    item.item.code = row.text(6);
    return item;
}

std::vector<PinnedItem> inOrder(Statement &statement)
{
    std::vector<PinnedItem> items;
    while (statement.step())
        items.push_back(rowToItem(statement));
    domain::keepListsTogether(items);
    return items;
}

}

base::Uuid visitItemIdFor(const domain::VisitId &visit, const QString &itemCode)
{
    return firstSixteen(base::sha256("visit-item\n" + visit.toBytes() + itemCode.toUtf8()));
}

std::optional<PinnedItem> VisitItemRepository::find(const domain::VisitId &visit, const QString &itemCode) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"(
        FROM visit_item i LEFT JOIN item_text t ON t.id = substr(i.item_hash, 1, 16)
        WHERE i.id = :id AND coalesce(i.retired, 0) = 0)");
    statement.bind(":id", visitItemIdFor(visit, itemCode));
    return statement.step() ? std::optional(rowToItem(statement)) : std::nullopt;
}

std::vector<PinnedItem> VisitItemRepository::ofVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"(
        FROM visit_item i LEFT JOIN item_text t ON t.id = substr(i.item_hash, 1, 16)
        WHERE i.visit_id = :visit AND coalesce(i.retired, 0) = 0 ORDER BY i.ordinal, i.id)");
    statement.bind(":visit", visit);
    return inOrder(statement);
}

std::vector<PinnedItem> VisitItemRepository::outlineOfVisit(const domain::VisitId &visit) const
{
    Statement statement = m_database.prepare("SELECT " PLACE_COLUMNS R"(, NULL
        FROM visit_item i WHERE i.visit_id = :visit AND coalesce(i.retired, 0) = 0 ORDER BY i.ordinal, i.id)");
    statement.bind(":visit", visit);
    return inOrder(statement);
}

void VisitItemRepository::pin(const domain::VisitId &visit, const std::vector<PinnedItem> &items)
{
    QSet<QString> wanted;
    for (const PinnedItem &item : items)
        wanted.insert(item.item.code);
    for (const PinnedItem &old : ofVisit(visit))
        if (!wanted.contains(old.item.code))
            m_database.prepare("UPDATE visit_item SET retired = 1 WHERE id = :id")
                .bind(":id", visitItemIdFor(visit, old.item.code)).run();
    add(visit, items);
}

void VisitItemRepository::add(const domain::VisitId &visit, const std::vector<PinnedItem> &items)
{
    for (const PinnedItem &item : items) {
        keepText(item);
        keepItem(visit, item);
    }
}

/// Texts are named by their content: what is there needs no second writing and logs no operation.
void VisitItemRepository::keepText(const PinnedItem &item)
{
    m_database.prepare("INSERT INTO item_text (id, hash, body) VALUES (:id, :hash, :body) ON CONFLICT (id) DO NOTHING")
        .bind(":id", firstSixteen(item.hash)).bind(":hash", item.hash)
        .bind(":body", QString::fromUtf8(domain::itemJson(item.item))).run();
}

void VisitItemRepository::keepItem(const domain::VisitId &visit, const PinnedItem &item)
{
    m_database.prepare(R"(INSERT INTO visit_item (id, visit_id, ordinal, pack_code, pack_version, checklist_code,
            checklist_title, section, item_code, item_hash, retired)
        VALUES (:id, :visit, :ordinal, :pack, :version, :checklist, :title, :section, :code, :hash, 0)
        ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, pack_code = excluded.pack_code,
            pack_version = excluded.pack_version, checklist_code = excluded.checklist_code,
            checklist_title = excluded.checklist_title, section = excluded.section, item_hash = excluded.item_hash,
            retired = 0)")
        .bind(":id", visitItemIdFor(visit, item.item.code)).bind(":visit", visit).bind(":ordinal", item.ordinal)
        .bind(":pack", item.packCode).bind(":version", item.packVersion).bind(":checklist", item.checklistCode)
        .bind(":title", item.checklistTitle).bind(":section", item.section).bind(":code", item.item.code)
        .bind(":hash", item.hash).run();
}

std::optional<domain::CheckItem> VisitItemRepository::text(const QByteArray &hash) const
{
    Statement statement = m_database.prepare("SELECT body FROM item_text WHERE id = :id AND hash = :hash");
    statement.bind(":id", firstSixteen(hash)).bind(":hash", hash);
    if (!statement.step())
        return std::nullopt;
    return domain::itemFromJson(statement.text(0).toUtf8());
}

}
