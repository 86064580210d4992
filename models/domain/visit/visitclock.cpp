#include "models/domain/visit/visitclock.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr qint64 kPauseSeconds = 20 * 60;

std::vector<QDateTime> actsOf(const VisitRecord &record)
{
    std::vector<QDateTime> acts{record.visit.openedAt};
    for (const Answer &answer : record.answers)
        if (answer.verdict != Verdict::Unanswered)
            acts.push_back(answer.answeredAt);
    for (const Evidence &evidence : record.evidence)
        acts.push_back(evidence.addedAt);
    for (const Opinion &opinion : record.opinions)
        acts.push_back(opinion.givenAt);
    for (const Signature &signature : record.signatures)
        acts.push_back(signature.signedAt);
    std::erase_if(acts, [&](const QDateTime &act) { return !act.isValid() || act < record.visit.openedAt; });
    std::ranges::sort(acts);
    return acts;
}

}

TimeOnSite timeOnSite(const VisitRecord &record)
{
    const auto acts = actsOf(record);
    if (acts.size() < 2)
        return {};
    qint64 seconds = 0;
    for (size_t i = 1; i < acts.size(); ++i)
        if (const qint64 between = acts[i - 1].secsTo(acts[i]); between <= kPauseSeconds)
            seconds += between;
    return {acts.front(), acts.back(), int((seconds + 30) / 60)};
}

}
