#include "ui/presentation/words.h"

#include "models/base/chinatime.h"
#include "models/services/papertitle.h"

#include <QLocale>

#include <QFileInfo>

namespace xunzhen::presentation {

using namespace domain;

QString Words::of(Grade grade)
{
    switch (grade) {
    case Grade::Minor: return tr("Minor");
    case Grade::General: return tr("General");
    case Grade::Major: return tr("Major hazard");
    }
    return {};
}

QString Words::of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unanswered: return tr("Not examined");
    case Verdict::Compliant: return tr("Compliant");
    case Verdict::AtRisk: return tr("At risk");
    case Verdict::NotApplicable: return tr("Not applicable");
    }
    return {};
}

QString Words::of(VisitKind kind)
{
    return kind == VisitKind::Service ? tr("Service") : tr("Enforcement check");
}

QString Words::of(VisitState state)
{
    switch (state) {
    case VisitState::Open: return tr("In progress");
    case VisitState::Issued: return tr("Issued");
    case VisitState::Voided: return tr("Voided");
    }
    return {};
}

QString Words::of(Step step)
{
    switch (step) {
    case Step::Register: return tr("Register");
    case Step::Examine: return tr("Examine");
    case Step::Diagnose: return tr("Diagnose");
    case Step::Prescribe: return tr("Prescribe");
    case Step::HandOver: return tr("Hand over");
    case Step::FollowUp: return tr("Follow up");
    }
    return {};
}

QString Words::of(RemediationState state)
{
    switch (state) {
    case RemediationState::Open: return tr("To be fixed");
    case RemediationState::PartlyFixed: return tr("Partly fixed");
    case RemediationState::Closed: return tr("Closed out");
    case RemediationState::Returned: return tr("Sent back");
    case RemediationState::Voided: return tr("Voided");
    }
    return {};
}

QString Words::of(Signer signer)
{
    switch (signer) {
    case Signer::Lead: return tr("Lead inspector");
    case Signer::Second: return tr("Second inspector");
    case Signer::Expert: return tr("Expert");
    case Signer::Firm: return tr("Firm");
    }
    return {};
}

QString Words::of(LeniencyKind kind)
{
    switch (kind) {
    case LeniencyKind::NoPenalty: return tr("No penalty");
    case LeniencyKind::Mitigated: return tr("Lighter penalty");
    case LeniencyKind::NoCoercion: return tr("No coercion");
    }
    return {};
}

QString Words::of(domain::HandoutKind kind)
{
    switch (kind) {
    case domain::HandoutKind::Checklist: return tr("Checklist");
    case domain::HandoutKind::SelfCheck: return tr("Self-check sheet");
    case domain::HandoutKind::PlainSheet: return tr("Plain sheet");
    case domain::HandoutKind::Policy: return tr("Policy text");
    }
    return {};
}

QString Words::of(Presence presence)
{
    switch (presence) {
    case Presence::Present: return tr("Yes");
    case Presence::Absent: return tr("No");
    case Presence::Unknown: return tr("Not known");
    }
    return {};
}

QString Words::disposal(const QString &code)
{
    if (code == QLatin1String("service"))
        return tr("Guidance and service");
    if (code == QLatin1String("order"))
        return tr("Order to correct");
    if (code == QLatin1String("transfer"))
        return tr("Transfer to enforcement");
    return code.isEmpty() ? tr("Not decided") : code;
}

QString Words::domain(const QString &code)
{
    if (code == QLatin1String("environment"))
        return tr("Environment");
    if (code == QLatin1String("emergency"))
        return tr("Emergency management");
    if (code == QLatin1String("market"))
        return tr("Market supervision");
    if (code == QLatin1String("transport"))
        return tr("Transport");
    if (code == QLatin1String("planning"))
        return tr("Planning and resources");
    return code;
}

QString Words::of(const domain::FormWord &word)
{
    return QLocale().language() == QLocale::Chinese || word.en.isEmpty() ? word.zh : word.en;
}

QString Words::paperKind(const QString &code) { return of(services::paperTitle(code)); }

QString Words::paperTitle(const domain::Paper &paper)
{
    const QString title = QStringLiteral("%1 · %2").arg(paperKind(paper.kind), paper.number);
    return paper.revision > 1 ? title + QStringLiteral(" · ") + tr("edition %1").arg(paper.revision) : title;
}

QString Words::draftTitle(const QString &kind) { return tr("%1 · draft").arg(paperKind(kind)); }

QString Words::paperFileName(const domain::Paper &paper)
{
    QString name = paper.revision > 1 ? paper.number + u' ' + tr("edition %1").arg(paper.revision) : paper.number;
    for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|"))
        name.replace(forbidden, u'_');
    return name;
}

QString Words::sign(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unanswered: return QStringLiteral("·");
    case Verdict::Compliant: return QStringLiteral("✓");
    case Verdict::AtRisk: return QStringLiteral("!");
    case Verdict::NotApplicable: return QStringLiteral("–");
    }
    return {};
}

QString Words::sign(Grade grade) { return grade == Grade::Major ? QStringLiteral("▲") : QStringLiteral("!"); }

QString Words::day(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const bool sameYear = today.isValid() && today.year() == day.year();
    return QLocale().toString(day, sameYear ? tr("ddd d MMM") : tr("d MMM yyyy"));
}

QString Words::told(const QString &who, const QDateTime &at, QDate today)
{
    QStringList parts{who, at.isValid() ? day(base::chinaDay(at), today) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString Words::ofdSaved(const QString &path, bool isIssued)
{
    const QString file = QFileInfo(path).fileName();
    return isIssued ? tr("Exported: %1. It is a second edition with the same content; the original is the issued PDF.").arg(file)
                    : tr("Exported: %1. It shows the draft, which is not issued.").arg(file);
}

QString Words::copySaved(const QString &path)
{
    return tr("Exported: %1. It is for editing and says on every page that it is no official paper.").arg(QFileInfo(path).fileName());
}

QString Words::clock(const QDateTime &moment)
{
    return moment.isValid() ? base::chinaTime(moment).toString(QStringLiteral("HH:mm:ss")) : QString();
}

QString Words::moment(const QDateTime &moment)
{
    const QDateTime local = base::chinaTime(moment);
    return moment.isValid() ? tr("%1 %2").arg(day(local.date()), local.toString(QStringLiteral("HH:mm"))) : QString();
}

QString Words::daysLeft(std::optional<int> days)
{
    if (!days)
        return {};
    if (*days < 0)
        return tr("overdue by %n day(s)", nullptr, -*days);
    return *days == 0 ? tr("due today") : tr("%n day(s) left", nullptr, *days);
}

QString Words::counts(const Counts &counts)
{
    QStringList parts;
    const auto add = [&parts](Verdict verdict, int count) {
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(sign(verdict)).arg(count);
    };
    add(Verdict::Compliant, counts.compliant);
    add(Verdict::AtRisk, counts.atRisk);
    add(Verdict::NotApplicable, counts.notApplicable);
    add(Verdict::Unanswered, counts.unanswered);
    return parts.join(QStringLiteral("  "));
}

}
