#include "ui/presentation/visit/filescorewords.h"

namespace xunzhen::presentation {

using Grade = domain::FileScore::Grade;

QString FileScoreWords::of(const domain::FileScore &score)
{
    if (!score.knockOut.isEmpty())
        return tr("Case-file review: fails, the team is not two qualified persons");
    const QString grade = score.grade == Grade::Excellent ? tr("excellent") : score.grade == Grade::Pass ? tr("passes") : tr("fails");
    return tr("Case-file review: %1 of 100, %2").arg(score.points).arg(grade);
}

QString FileScoreWords::rule()
{
    return tr("A hundred points less five for each gap that stands in the way and for each grave remark, less two for any other; of one "
              "kind at most three count. From 90 excellent, from 60 passes. Fewer than two inspectors, or one without qualification, "
              "fails an enforcement check by itself.");
}

}
