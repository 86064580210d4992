#include "models/domain/visit/opinionsummary.h"

#include <algorithm>
#include <map>

namespace xunzhen::domain {

namespace {

/// Without the field that stands behind it in brackets.
QString nameOnly(const QString &expert)
{
    const auto bracket = std::find_if(expert.begin(), expert.end(), [](QChar c) { return c == u'（' || c == u'('; });
    return expert.left(bracket - expert.begin()).trimmed();
}

}

OpinionSummary opinionSummary(const VisitRecord &record, const FindingId &finding)
{
    std::map<QString, const Opinion *> last;
    for (const Opinion &opinion : record.opinions) {
        if (opinion.finding != finding)
            continue;
        const Opinion *&known = last[nameOnly(opinion.expert)];
        if (!known || known->givenAt <= opinion.givenAt)
            known = &opinion;
    }
    OpinionSummary summary;
    for (const auto &[name, opinion] : last)
        ++(opinion->agrees ? summary.agree : summary.dissent);
    for (const QString &expert : record.visit.experts)
        if (!last.contains(nameOnly(expert)))
            summary.silent << expert;
    return summary;
}

}
