#include "ui/presentation/serving/servingwords.h"

#include "models/base/chinatime.h"
#include "models/domain/calendar/workingdays.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using domain::ServingOutcome;
using domain::ServingState;

QString ServingWords::of(ServingState state)
{
    switch (state) {
    case ServingState::Made: return tr("not handed over");
    case ServingState::Explained: return tr("explained");
    case ServingState::Absent: return tr("nobody took it");
    case ServingState::Receipt: return tr("receipt unfinished");
    case ServingState::Served: break;
    }
    return tr("served");
}

QString ServingWords::of(ServingOutcome outcome)
{
    switch (outcome) {
    case ServingOutcome::Received: return tr("Received");
    case ServingOutcome::Refused: return tr("Refused");
    case ServingOutcome::Absent: return tr("Nobody there");
    case ServingOutcome::Posted: return tr("Posted");
    case ServingOutcome::Announced: break;
    }
    return tr("Public notice");
}

QString ServingWords::next(const services::ServingRow &row)
{
    switch (row.state) {
    case ServingState::Made: return row.printedAt.isValid() ? tr("Explain it and hand it over") : tr("Print it and hand it over");
    case ServingState::Explained: return tr("Hand it over");
    case ServingState::Absent: return tr("Go again, post it, or announce it");
    case ServingState::Receipt: return tr("Finish and issue the receipt");
    case ServingState::Served: break;
    }
    return {};
}

QString ServingWords::due(const services::ServingRow &row, QDate today)
{
    if (row.state == ServingState::Served)
        return row.servedOn > today ? tr("counts as served from %1").arg(Words::day(row.servedOn, today))
                                    : tr("served on %1").arg(Words::day(row.servedOn, today));
    if (row.daysLeft < 0)
        return tr("late by %n working day(s)", nullptr, -row.daysLeft);
    QString words = tr("by %1 (%n working day(s) left)", nullptr, row.daysLeft).arg(Words::day(row.serveBy, today));
    if (!domain::areHolidaysKnown(row.serveBy.year()))
        words += u' ' + tr("– the holidays of %1 are not known yet").arg(row.serveBy.year());
    return words;
}

QString ServingWords::title(const services::ServingRow &row)
{
    const QString edition = row.revision > 1 ? QStringLiteral(" · ") + tr("edition %1").arg(row.revision) : QString();
    return Words::of(row.title) + u' ' + row.number + edition;
}

}
