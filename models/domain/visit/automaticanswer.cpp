#include "models/domain/visit/automaticanswer.h"

namespace xunzhen::domain {

namespace {

bool hasMore(const Answer &answer) { return !answer.place.isEmpty() || answer.measured.has_value(); }

}

bool isUntouched(const Answer &answer)
{
    return answer.verdict == Verdict::Unanswered && answer.note.trimmed().isEmpty() && !hasMore(answer);
}

bool isAutomatic(const Answer &answer, const CheckItem &item, const FeatureBook &book)
{
    return item.when && answer.verdict == Verdict::NotApplicable && !hasMore(answer)
           && book.exclusions(*item.when).contains(answer.note);
}

}
