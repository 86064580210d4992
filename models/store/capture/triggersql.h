#pragma once

#include "models/store/capture/sharedtables.h"

#include <QByteArray>

namespace xunzhen::store {

/// The triggers, named capture_<table>_<…>, that hand every change of a shared table to xz_capture().
QByteArray triggerSql(const SharedTable &table);

}
