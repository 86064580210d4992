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

/// The book of what came in, on this laptop alone. Throws base::Error. `keep` inside a Transaction.
class Arrivals
{
public:
    explicit Arrivals(Database &database) : m_database(database) {}

    /// What the streams hold beyond these tips, except the own device's. Reads only.
    std::vector<Arrival> after(const std::vector<StreamTip> &before, const QByteArray &self, const QDateTime &at) const;
    /// Enters these and forgets what came before `keepFrom`.
    void keep(const std::vector<Arrival> &arrivals, const QDateTime &keepFrom);
    std::vector<Arrival> since(const QDateTime &from) const; ///< newest first

private:
    void add(const Arrival &arrival);

    Database &m_database;
};

}
