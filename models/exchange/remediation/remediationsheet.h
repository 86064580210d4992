#pragma once

#include "models/domain/remediation/escalation.h"
#include "models/domain/visit/visit.h"
#include "models/exchange/table/officesheet.h"

#include <QIODevice>

namespace xunzhen::exchange {

/// One item of 整改台账.
struct RemediationLine
{
    domain::RemediationItem item;
    domain::Standing standing;
    QString firm, risk, place, paperNumber;
    domain::Grade grade = domain::Grade::General;
    std::optional<int> daysLeft; ///< to the day that counts; nothing when it is settled
};

/// 整改台账 as an office's sheet, in the order given. Throws Error(Io), Error(DiskFull).
void writeRemediation(const std::vector<RemediationLine> &lines, const SheetHeading &heading, QIODevice &target);

}
