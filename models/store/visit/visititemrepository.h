#pragma once

#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// The questions pinned to a visit, their texts kept once by their hash. Throws base::Error.
class VisitItemRepository
{
public:
    explicit VisitItemRepository(Database &database) : m_database(database) {}

    /// In the order they are asked (domain::keepListsTogether), without retired ones. A text that has not arrived yet leaves
    /// item.question empty.
    std::vector<domain::PinnedItem> ofVisit(const domain::VisitId &visit) const;
    /// The same without the words of the questions (code, place and hash alone): enough to count, and much faster.
    std::vector<domain::PinnedItem> outlineOfVisit(const domain::VisitId &visit) const;
    /// One question of the visit; nullopt when the visit does not ask it, or no longer.
    std::optional<domain::PinnedItem> find(const domain::VisitId &visit, const QString &itemCode) const;
    /// Makes these the visit's questions; others that were pinned are retired, never deleted.
    void pin(const domain::VisitId &visit, const std::vector<domain::PinnedItem> &items);
    /// Pins these beside the visit's other questions; a retired one comes back.
    void add(const domain::VisitId &visit, const std::vector<domain::PinnedItem> &items);
    /// The text with this hash, also of a retired item; nullopt when it is not here.
    std::optional<domain::CheckItem> text(const QByteArray &hash) const;

private:
    void keepText(const domain::PinnedItem &item);
    void keepItem(const domain::VisitId &visit, const domain::PinnedItem &item);
    Database &m_database;
};

/// The same on every laptop: one row per (visit, item code).
base::Uuid visitItemIdFor(const domain::VisitId &visit, const QString &itemCode);

}
