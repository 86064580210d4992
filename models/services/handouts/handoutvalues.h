#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/enterprise/enterprise.h"
#include "models/report/handout.h"
#include "models/services/handoutservice.h"

namespace xunzhen::services {

/// Everything a handout is made from.
struct HandoutSources
{
    std::shared_ptr<const domain::Pack> pack;
    domain::Enterprise enterprise; ///< without an id = for nobody in particular
    QString giver;                 ///< the bureau of this profile; may be empty
    QDate date;
};

/// What the handout shows; retired questions are left out. Pure. Throws base::Error(NotFound, InvalidInput), see
/// HandoutService::render.
report::Handout handoutValues(const HandoutWish &wish, const HandoutSources &sources);

// The parts of the four papers.
report::HandoutList handoutList(const domain::Pack &pack, const domain::Checklist &checklist);
/// Throws Error(InvalidInput) for a field that no policy template may name.
report::HandoutPolicy handoutPolicy(const domain::PolicyTemplate &policy, const HandoutSources &sources);

}
