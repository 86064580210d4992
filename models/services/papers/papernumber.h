#pragma once

#include "models/domain/paper/paper.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// One kind of paper that bears numbers.
struct NumberedKind
{
    QString id;   ///< of its template, also in the store
    QString word; ///< 会诊 in 津南应急会诊〔2026〕12号
};
inline const NumberedKind kReportNumbers{domain::kConsultationReport, QStringLiteral("会诊")};

/// The number that the next paper of this bureau and kind gets: 津南应急会诊〔2026〕12号.
///
/// The series belongs to bureau, kind and year. It is kept on this laptop and is never behind the papers known here: after
/// a sync the next number follows the highest one that any laptop of the bureau has used. A prefix for the device would
/// rule out that two laptops that have not met use one number, but no bureau writes one today, and the number is printed
/// on papers for ever; until the bureaus choose, two equal numbers can happen, and verify tells them apart by their bytes.
struct NextNumber
{
    QString text;
    QString series; ///< key of the series: the bureau's short name
    int year = 0, serial = 0;
};

/// Looks without taking. In a read or write. Throws Error(Refused) "bureau-short-missing" when the settings lack the name.
NextNumber peekNumber(Workspace &workspace, const NumberedKind &kind);
/// Takes it; to be called in the transaction that stores the paper. Throws Error(Clash) when it is no longer the next one.
void takeNumber(Workspace &workspace, const NumberedKind &kind, const NextNumber &number);

}
