#pragma once

#include "models/domain/enterprise/enterprise.h"

namespace xunzhen::store {

class Statement;

/// Columns in the order that rowToEnterprise reads them.
#define XUNZHEN_ENTERPRISE_COLUMNS \
    "id, name, uscc, legal_person, address, town, longitude, latitude, contact, phone, trade_code, trade_name, scale, " \
    "employees, established, positive_list, note, voided"

domain::Enterprise rowToEnterprise(const Statement &row);

/// The record as JSON, for the import journal of this laptop.
QString enterpriseToJson(const domain::Enterprise &enterprise);
domain::Enterprise enterpriseFromJson(const QString &json);

}
