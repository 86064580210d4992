#pragma once

#include "models/domain/checklist/applicability.h"
#include "models/domain/ids.h"

#include <QDateTime>

namespace xunzhen::domain {

using ToldFeatureId = base::Id<struct ToldFeatureTag>;

/// 企业情形 as it was told last: one per (enterprise, field); its id is derived, see toldFeatureIdFor().
struct ToldFeature
{
    EnterpriseId enterprise;
    QString field;         ///< code of a Feature
    Presence presence = Presence::Unknown;
    QDateTime toldAt;
    InspectorId toldBy;
    bool operator==(const ToldFeature &) const = default;
};

/// The same on every laptop, so that what two inspectors tell of one firm meets in one record.
ToldFeatureId toldFeatureIdFor(const EnterpriseId &enterprise, const QString &field);

}
