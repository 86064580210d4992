#include "ui/presentation/plan/planwords.h"

#include "ui/presentation/words.h"

#include <QRegularExpression>

namespace xunzhen::presentation {

QString PlanWords::source(const QString &source)
{
    return source == domain::kFollowUpSource ? tr("Follow-up visit") : source;
}

std::vector<std::pair<QString, QString>> PlanWords::sources()
{
    std::vector<std::pair<QString, QString>> sources;
    for (const QString &word : {tr("Annual plan"), tr("Asked for by the firm"), tr("Complaint or report"), tr("Campaign")})
        sources.emplace_back(word, word);
    sources.emplace_back(domain::kFollowUpSource, source(domain::kFollowUpSource));
    return sources;
}

QString PlanWords::shortFirm(const QString &name)
{
    static const QRegularExpression places(QStringLiteral("^(?:\\S{2,3}省)?(?:\\S{2,3}市)?(?:\\S{2,4}[区县])?(?=\\S{3})"));
    return QString(name).remove(places);
}

QString PlanWords::what(const services::PlannedRow &row)
{
    QStringList parts{tr("Planned: %1").arg(Words::of(row.planned.kind)), source(row.planned.source), row.planned.note.simplified()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString PlanWords::team(const services::PlannedRow &row)
{
    QStringList team{row.lead, row.second};
    team.removeAll(QString());
    return team.join(tr(", "));
}

QString PlanWords::state(const services::PlannedRow &row)
{
    if (!row.planned.visit.isNull())
        return tr("✓ Begun");
    if (row.daysLeft < 0)
        return tr("! %n day(s) late", nullptr, -row.daysLeft);
    if (row.daysLeft == 0)
        return tr("▸ Today");
    return row.daysLeft == 1 ? tr("· Tomorrow") : tr("· In %n day(s)", nullptr, row.daysLeft);
}

Tone PlanWords::tone(const services::PlannedRow &row)
{
    if (!row.planned.visit.isNull())
        return Tone::Compliant;
    return row.daysLeft < 0 ? Tone::Major : row.daysLeft == 0 ? Tone::Accent : Tone::Neutral;
}

}
