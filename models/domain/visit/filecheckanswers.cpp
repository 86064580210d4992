#include "models/domain/visit/filecheckparts.h"

#include "models/domain/visit/progress.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

/// Proof is asked where something is at risk; a question that was met needs none.
void checkEvidence(const VisitRecord &record, const CheckItem &item, GapList &gaps)
{
    const auto asks = [&](const char *kind) { return item.evidence.contains(QLatin1String(kind)); };
    if (asks("photo") && !hasEvidence(record, item.code, QLatin1String("image/")))
        gaps.block(QStringLiteral("photo-missing"), item.code, {item.question});
    if (asks("video") && !hasEvidence(record, item.code, QLatin1String("video/")))
        gaps.remark(QStringLiteral("video-missing"), item.code, {item.question});
    if ((asks("document") || asks("record")) && !hasEvidence(record, item.code))
        gaps.remark(QStringLiteral("document-missing"), item.code, {item.question});
}

void checkMeasure(const CheckItem &item, const Answer &answer, GapList &gaps)
{
    if (!item.measure)
        return;
    const QStringList which{item.question, item.measure->name};
    if (!answer.measured)
        gaps.add(item.evidence.contains(QLatin1String("measurement")), QStringLiteral("measure-missing"), item.code, which);
    else if (answer.verdict == Verdict::Compliant && exceedsLimit(item, answer.measured).value_or(false))
        gaps.block(QStringLiteral("measure-contradicts"), item.code, which);
}

void checkAnswer(const VisitRecord &record, const PinnedItem &pinned, const Answer &answer, GapList &gaps)
{
    const CheckItem &item = pinned.item;
    if (answer.itemHash != pinned.hash)
        gaps.block(QStringLiteral("answer-outdated"), item.code, {item.question});
    if (record.visit.openedAt.isValid() && answer.answeredAt.isValid() && answer.answeredAt < record.visit.openedAt)
        gaps.remark(QStringLiteral("answered-before-visit"), item.code, {item.question});
    if (answer.verdict != Verdict::NotApplicable)
        checkMeasure(item, answer, gaps);
    if (answer.verdict == Verdict::AtRisk)
        checkEvidence(record, item, gaps);
}

}

bool hasEvidence(const VisitRecord &record, const QString &itemCode, QLatin1String mediaFamily)
{
    return std::any_of(record.evidence.begin(), record.evidence.end(), [&](const Evidence &evidence) {
        return evidence.itemCode == itemCode && evidence.voided.isEmpty() && evidence.mediaType.startsWith(mediaFamily);
    });
}

void checkAnswers(const VisitRecord &record, std::vector<Gap> &all)
{
    GapList gaps(Step::Examine, all);
    if (record.items.empty())
        gaps.block(QStringLiteral("no-questions"));
    for (const PinnedItem &pinned : record.items) {
        const Answer *answer = record.answerFor(pinned.item.code);
        if (answer && answer->verdict != Verdict::Unanswered)
            checkAnswer(record, pinned, *answer, gaps);
        else
            gaps.block(QStringLiteral("unanswered"), pinned.item.code, {pinned.item.question});
    }
}

}
