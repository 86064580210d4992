#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace xunzhen::domain {

/// 企业: a firm or self-employed trader. Keyed among people by its USCC, in the store by its id.
struct Enterprise
{
    EnterpriseId id;
    QString name;          ///< 企业名称, never empty in the store
    QString uscc;          ///< valid by GB 32100-2015, or empty when not known
    QString legalPerson;   ///< 法定代表人 or 负责人
    QString address;       ///< 住所 or 经营场所
    QString town;          ///< 街镇
    QString contact;       ///< who answers the phone
    QString phone;
    QString tradeCode;     ///< GB/T 4754, e.g. "C3311"; empty when not known
    QString tradeName;     ///< in words, as written
    QString scale;         ///< 大型 中型 小型 微型, as written
    int employees = 0;     ///< 0 = not known
    QDate established;
    bool positiveList = false; ///< 正面清单: visited less or not at all
    QString note;
    std::optional<double> longitude, latitude; ///< degrees WGS84
    QString voided;        ///< reason why the record was taken out; empty = in use
    bool operator==(const Enterprise &) const = default;
};

}
