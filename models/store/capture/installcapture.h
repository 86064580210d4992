#pragma once

namespace xunzhen::store {

class Database;

/// Makes the capture triggers from sharedTables(). Does nothing when those in the file were made from the same declaration;
/// otherwise drops and makes them anew and derives every shared row again from the operations, so that fields that an
/// older program only kept become visible. To be called after migrating. Throws base::Error.
void installCapture(Database &database);

/// In a transaction, before a step changes what the triggers name; installCapture() makes them again.
void removeCapture(Database &database);

}
