#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// Holds shared rows against the log they are derived from, a few at a time, and mends what differs: a bit that flipped on this
/// disk, or a row that something else than this program wrote. In a transaction of the caller.
class RowCheck
{
public:
    explicit RowCheck(Database &database) : m_database(database) {}

    struct Result
    {
        QByteArray next;                                         ///< where to go on; empty at the end
        std::vector<std::pair<QString, QByteArray>> mended;      ///< (entity, record)
    };
    /// `from`: empty, or what the last call gave.
    Result run(const QByteArray &from, int records);

private:
    Database &m_database;
};

}
