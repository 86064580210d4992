#pragma once

namespace xunzhen::store {

class Database;

/// While it lives, a commit does not wait for the disk: for what is no record, such as where somebody left off. A loss of power
/// may take the last such writes with it and never harms the store; the next commit of a record makes them durable too. Not
/// inside a transaction.
class LightWrites
{
public:
    explicit LightWrites(Database &database);
    ~LightWrites();
    LightWrites(const LightWrites &) = delete;
    LightWrites &operator=(const LightWrites &) = delete;

private:
    Database &m_database;
};

}
