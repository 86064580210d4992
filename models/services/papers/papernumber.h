#pragma once

#include "models/domain/paper/numbering.h"
#include "models/domain/paper/paper.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

/// One kind of paper that bears numbers.
struct NumberedKind
{
    QString id;   ///< of its template
    QString word; ///< 会诊 in 津南应急会诊〔2026〕12号
};
inline const NumberedKind kReportNumbers{domain::kConsultationReport, QStringLiteral("会诊")};

/// The number that the next paper of this bureau and kind gets: 津南应急会诊〔2026〕12号.
///
/// Laptops that share a folder take numbers from blocks that were granted to them beforehand. An inspector issues the paper at
/// the firm's door, offline, so the number must be on the spot, and a shared folder has no compare-and-swap: no file in it can
/// hand out "the next one" to exactly one of two laptops. Numbering at the office instead would send inspectors away without a
/// valid paper; letting each take the highest it knows plus one gave two papers one number whenever two worked on one day. With
/// blocks no two laptops ever own one serial, and the bureau's series still has no gaps, only serials that are not used yet.
///
/// In turn: a laptop without a space counts on in its plain series. One with a space takes the first free serial of its blocks.
/// The keeper (numberkeeping.h) grants itself a further block at once. Any other without a block counts behind its own mark,
/// gapless by itself: 津南应急会诊〔2026〕临K7-1号. It never refuses and never takes a number that could be another's.
struct NextNumber
{
    enum class Source { Plain, Block, Granting, Own };
    QString text;
    domain::NumberSeries series;
    domain::NumberPlace place;
    Source source = Source::Plain;
};

/// Looks without taking. In a read or write. Throws Error(Refused) "bureau-short-missing" when the settings lack the name.
NextNumber peekNumber(Workspace &workspace, const NumberedKind &kind);
/// Takes it; to be called in the transaction that stores the paper. Throws Error(Clash) when it is no longer the next one. A
/// laptop without a block leaves a wish for one.
void takeNumber(Workspace &workspace, const NumberedKind &kind, const NextNumber &number);

}
