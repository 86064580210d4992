#include "models/domain/visit/filescore.h"

#include <QHash>

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr int kExcellent = 90;
constexpr int kPass = 60;
constexpr int kAlike = 3; ///< gaps of one kind that cost points

bool knocksOut(const Gap &gap)
{
    static const QStringList alone{QStringLiteral("lead-inspector-missing"), QStringLiteral("second-inspector-missing"),
                                   QStringLiteral("same-inspector"), QStringLiteral("lead-unqualified"),
                                   QStringLiteral("second-unqualified")};
    return gap.blocks && alone.contains(gap.code);
}

int costOf(const Gap &gap)
{
    static const QStringList grave{QStringLiteral("rights-not-told"), QStringLiteral("disclosure-missing"),
                                   QStringLiteral("clause-replaced"), QStringLiteral("clause-not-in-force")};
    return gap.blocks || grave.contains(gap.code) ? 5 : 2;
}

}

FileScore scoreOf(const std::vector<Gap> &gaps)
{
    FileScore score;
    QHash<QString, int> alike;
    for (const Gap &gap : gaps) {
        if (score.knockOut.isEmpty() && knocksOut(gap))
            score.knockOut = gap.code;
        if (++alike[gap.code] <= kAlike)
            score.points -= costOf(gap);
    }
    score.points = std::max(score.points, 0);
    if (!score.knockOut.isEmpty() || score.points < kPass)
        score.grade = FileScore::Grade::Fail;
    else if (score.points < kExcellent)
        score.grade = FileScore::Grade::Pass;
    return score;
}

}
