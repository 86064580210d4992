#include "models/domain/visit/examinegaps.h"

#include "models/domain/visit/copying.h"
#include "models/domain/visit/filecheckparts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace xunzhen::domain {

namespace {

bool isCounted(const Gap &gap)
{
    return gap.blocks && gap.code != QLatin1String("unanswered") && gap.code != QLatin1String("no-questions");
}

void checkWords(const PinnedItem &pinned, const Answer &answer, GapList &gaps)
{
    if (answer.place.trimmed().isEmpty())
        gaps.block(QStringLiteral("place-missing"), pinned.item.code, {pinned.item.question});
    if (answer.note.trimmed().isEmpty())
        gaps.block(QStringLiteral("note-missing"), pinned.item.code, {pinned.item.question});
}

}

std::vector<Gap> examineGaps(const VisitRecord &record)
{
    std::vector<Gap> gaps;
    checkAnswers(record, gaps);
    std::erase_if(gaps, [](const Gap &gap) { return !isCounted(gap); });
    GapList list(Step::Examine, gaps);
    QHash<QString, int> places;
    for (const PinnedItem &pinned : record.items) {
        places.insert(pinned.item.code, pinned.ordinal);
        const Answer *answer = record.answerFor(pinned.item.code);
        if (answer && answer->verdict == Verdict::AtRisk)
            checkWords(pinned, *answer, list);
        if (answer && isCopied(record.visit, *answer))
            list.block(QStringLiteral("copied-unconfirmed"), pinned.item.code, {pinned.item.question});
    }
    std::ranges::stable_sort(gaps, {}, [&](const Gap &gap) { return places.value(gap.itemCode); });
    return gaps;
}

std::vector<Gap> gapsOf(const std::vector<Gap> &gaps, const QString &itemCode)
{
    std::vector<Gap> found;
    std::ranges::copy_if(gaps, std::back_inserter(found), [&](const Gap &gap) { return gap.itemCode == itemCode; });
    return found;
}

std::optional<int> nextGap(const VisitRecord &record, const std::vector<Gap> &gaps, int from)
{
    QSet<QString> lacking;
    for (const Gap &gap : gaps)
        lacking.insert(gap.itemCode);
    std::optional<int> wrapped;
    for (const PinnedItem &pinned : record.items) {
        if (!lacking.contains(pinned.item.code))
            continue;
        if (pinned.ordinal > from)
            return pinned.ordinal;
        if (!wrapped)
            wrapped = pinned.ordinal;
    }
    return wrapped;
}

}
