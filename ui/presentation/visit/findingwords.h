#pragma once

#include "models/domain/visit/opinionsummary.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// How a finding is told in few words: what it lacks, how the experts stand to it.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    /// What is still to be written down, in the order of the card; empty = complete.
    static QStringList missing(const domain::Finding &finding);
    /// "2 agree · 1 dissents"; empty when nobody has spoken.
    static QString opinions(const domain::OpinionSummary &summary);
    /// The same with who has not spoken; empty without experts.
    static QString opinionsInFull(const domain::OpinionSummary &summary);
};

}
