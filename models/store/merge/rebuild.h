#pragma once

namespace xunzhen::store {

class Database;

/// Derives every row of the shared tables, and the clashes, again from the heads. In a transaction.
void rebuildRows(Database &database);

}
