#pragma once

#include "models/store/synced/topics.h"

#include <QDateTime>

namespace xunzhen::store {

/// What came from one colleague about one thing with one exchange.
struct Arrival
{
    QDateTime at;
    QByteArray device; ///< 32 bytes
    Topic topic;       ///< its hybrid clocks are not kept
};

/// The book of what came in, on this laptop alone. Throws base::Error. `note` inside a Transaction.
class Arrivals
{
public:
    explicit Arrivals(Database &database) : m_database(database) {}

    /// Enters what the streams hold beyond these tips, except the own device's, and forgets what came before `keepFrom`.
    void note(const std::vector<StreamTip> &before, const QByteArray &self, const QDateTime &at, const QDateTime &keepFrom);
    std::vector<Arrival> since(const QDateTime &from) const; ///< newest first

private:
    void add(const Arrival &arrival);

    Database &m_database;
};

}
