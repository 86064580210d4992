#pragma once

#include "models/domain/ids.h"
#include "models/domain/visit/visit.h"

#include <optional>

namespace xunzhen::services {

/// The screen on which a record of a shared table stands. The first of these that is set leads there: a planned visit, a 文书
/// being written (with its visit, when it has one), an item of the remediation board, a visit with step and question, a firm.
struct RecordPlace
{
    domain::EnterpriseId enterprise = {};
    domain::VisitId visit = {};
    std::optional<domain::Step> step = {};
    QString itemCode = {};
    domain::RemediationId remediation = {};
    domain::PaperDraftId draft = {};
    domain::PlannedVisitId planned = {};

    bool isKnown() const
    {
        return !enterprise.isNull() || !visit.isNull() || !remediation.isNull() || !draft.isNull() || !planned.isNull();
    }
};

}
