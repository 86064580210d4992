#include "ui/presentation/enterprises/firmreading.h"

#include "models/domain/enterprise/toldfeature.h"
#include "models/services/firmregister.h"
#include "models/services/searchservice.h"
#include "ui/presentation/shared/conflictcase.h"

namespace xunzhen::presentation {

namespace {

FirmReading::Feature featureOf(services::Services &services, const domain::EnterpriseId &firm, const services::FirmFeature &known)
{
    const auto against = services.sync().conflictsOf(QStringLiteral("enterprise_feature"),
                                                     domain::toldFeatureIdFor(firm, known.feature.code).toBytes());
    return {known, against.empty() ? QString() : ConflictCase(against.front()).mark()};
}

}

base::Outcome<FirmReading> FirmReading::of(services::Services &services, const domain::EnterpriseId &id)
{
    auto dossier = services.firmRegister().dossier(id);
    if (!dossier)
        return dossier.error();
    FirmReading reading;
    reading.dossier = std::move(dossier).value();
    for (const domain::Paper &paper : reading.dossier.papers)
        if (services.papers().isSigned(paper))
            reading.signedPapers.insert(paper.id);
    const domain::EnterpriseId firm = reading.dossier.enterprise.id;
    for (const services::FirmFeature &known : services.enterprises().features(firm))
        reading.features.push_back(featureOf(services, firm, known));
    reading.isComplete = true;
    return reading;
}

}
