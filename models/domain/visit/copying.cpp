#include "models/domain/visit/copying.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

bool asksForProof(const CheckItem &item)
{
    static const QStringList kProofs{QStringLiteral("photo"), QStringLiteral("video"), QStringLiteral("measurement")};
    return item.measure
           || std::ranges::any_of(item.evidence, [](const QString &kind) { return kProofs.contains(kind); });
}

}

bool mayCopyVerdict(const PinnedItem &pinned, const Answer &earlier)
{
    const bool isHarmless = earlier.verdict == Verdict::Compliant || earlier.verdict == Verdict::NotApplicable;
    return isHarmless && earlier.itemHash == pinned.hash && earlier.answeredAt.isValid()
           && pinned.item.grade != Grade::Major && !asksForProof(pinned.item);
}

bool isCopied(const Visit &visit, const Answer &answer)
{
    return answer.verdict != Verdict::Unanswered && answer.answeredAt.isValid() && visit.openedAt.isValid()
           && answer.answeredAt < visit.openedAt;
}

Answer copied(const PinnedItem &pinned, const Answer &now, const Answer &earlier)
{
    Answer taken = now;
    if (earlier.itemHash != pinned.hash)
        return taken;
    if (now.verdict == Verdict::Unanswered && mayCopyVerdict(pinned, earlier)) {
        taken.verdict = earlier.verdict;
        taken.itemHash = pinned.hash;
        taken.answeredBy = earlier.answeredBy;
        taken.answeredAt = earlier.answeredAt;
    }
    if (now.place.isEmpty())
        taken.place = earlier.place;
    if (now.note.isEmpty())
        taken.note = earlier.note;
    return taken;
}

}
