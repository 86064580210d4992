#pragma once

#include "models/store/oplog.h"

namespace xunzhen::store {

/// What laptops of a space tell one another under this name (OperationLog::tell), each as it was told. Throws base::Error.
std::vector<QByteArray> toldValues(Database &database, domain::SpaceSlot slot, const QString &entity);

}
