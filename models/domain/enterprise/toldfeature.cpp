#include "models/domain/enterprise/toldfeature.h"

#include "models/domain/derivedid.h"

namespace xunzhen::domain {

ToldFeatureId toldFeatureIdFor(const EnterpriseId &enterprise, const QString &field)
{
    return ToldFeatureId(derivedId("xunzhen enterprise feature", {enterprise.toBytes(), field.toUtf8()}));
}

}
