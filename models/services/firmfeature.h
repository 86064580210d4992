#pragma once

#include "models/domain/checklist/applicability.h"

#include <QDateTime>

namespace xunzhen::services {

/// 企业情形 of one firm with its words and what is known.
struct FirmFeature
{
    domain::Feature feature; ///< only the code when no pack here declares it
    domain::Presence presence = domain::Presence::Unknown; ///< as told
    bool due = true;         ///< its own condition holds: it is to be asked now
    QDateTime toldAt;        ///< invalid = never told
    QString toldBy;          ///< name; empty when not known here
};

}
