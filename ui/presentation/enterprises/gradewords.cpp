#include "ui/presentation/enterprises/gradewords.h"

#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using domain::FirmGrade;

QString GradeWords::of(FirmGrade grade)
{
    switch (grade) {
    case FirmGrade::Unvisited: return tr("Not examined");
    case FirmGrade::Good: return tr("Good");
    case FirmGrade::Watch: return tr("To be watched");
    case FirmGrade::Risk: return tr("At risk");
    case FirmGrade::Major: return tr("Major hazard");
    }
    return {};
}

QString GradeWords::sign(FirmGrade grade) { return grade == FirmGrade::Unvisited ? QStringLiteral("○") : QStringLiteral("●"); }

QString GradeWords::dotted(FirmGrade grade) { return sign(grade) + u' ' + of(grade); }

Tone GradeWords::tone(FirmGrade grade)
{
    switch (grade) {
    case FirmGrade::Unvisited: return Tone::NotApplicable;
    case FirmGrade::Good: return Tone::Compliant;
    case FirmGrade::Watch: return Tone::Information;
    case FirmGrade::Risk: return Tone::Risk;
    case FirmGrade::Major: return Tone::Major;
    }
    return Tone::Neutral;
}

QStringList GradeWords::reasons(const domain::FirmStanding &standing, QDate today)
{
    QStringList lines;
    if (standing.worstOpen == domain::Grade::Major)
        lines << tr("a major hazard is not closed");
    if (domain::isOverdue(standing, today))
        lines << tr("overdue since %1").arg(Words::day(standing.firstDue, today));
    if (standing.open > 0)
        lines << tr("%n open item(s)", nullptr, standing.open);
    if (standing.score)
        lines << tr("last score %1").arg(*standing.score);
    lines << (standing.lastVisit.isValid() ? tr("visited %1").arg(Words::day(standing.lastVisit, today)) : tr("never visited"));
    return lines;
}

QString GradeWords::rule()
{
    return tr("How the grade is given: a major hazard not closed → major hazard; an item overdue or a last score below %1 → at risk; "
              "anything open or a last score below %2 → to be watched; otherwise good once a visit was issued.")
        .arg(domain::kPoorScore).arg(domain::kGoodScore);
}

QString GradeWords::explained(const domain::FirmStanding &standing, QDate today)
{
    return tr("%1: %2").arg(of(domain::firmGrade(standing, today)), reasons(standing, today).join(tr(", "))) + u'\n' + rule();
}

}
