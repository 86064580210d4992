#pragma once

#include "models/store/migrator.h"

namespace xunzhen::store {

/// Reads one NNNN_name.sql; a line "-- minimum-reader: N" says who may still read the result (default: nobody older).
Migration readMigration(const QString &fileName, const QByteArray &sql);

}
