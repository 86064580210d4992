#pragma once

#include <QByteArray>

#include <vector>

namespace xunzhen::store {

class Database;

/// What laptops have told one another under this entity (OperationLog::tell), of all records.
std::vector<QByteArray> toldValues(Database &database, const QByteArray &entity);

}
