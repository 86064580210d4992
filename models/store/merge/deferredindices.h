#pragma once

#include <QByteArrayList>

#include <vector>

namespace xunzhen::store {

class Database;

/// Takes the indices of tables away, to make them again from sorted entries once many rows are in: to find each row's place in
/// each of them costs more than the rows. In a transaction, which brings them back when it is rolled back. Throws base::Error.
class DeferredIndices
{
public:
    DeferredIndices(Database &database, const QByteArrayList &tables);

    /// Error(Clash) when one that is unique cannot be made.
    void make() const;

private:
    Database &m_database;
    std::vector<QByteArray> m_statements;
};

}
