#pragma once

#include "models/services/firmdossier.h"
#include "models/services/services.h"

#include <set>

namespace xunzhen::presentation {

/// Everything the file of a firm shows, read in one go off the window's thread.
struct FirmReading
{
    struct Feature
    {
        services::FirmFeature known;
        QString conflict; ///< mark of a conflict about it; empty = none
    };
    services::FirmDossier dossier;
    std::set<domain::PaperId> signedPapers;
    std::vector<Feature> features; ///< 企业情形 as told
    bool isComplete = false;       ///< false while only the record itself is known

    static base::Outcome<FirmReading> of(services::Services &services, const domain::EnterpriseId &id);
};

}
