#include "models/domain/visit/visitguard.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

using Notes = std::vector<GuardNote>;

/// Without two qualified persons an enforcement check has no effect in law (行政处罚法 art. 42); help may be given all the
/// same when somebody answers for it with a reason.
bool strict(VisitKind kind) { return kind == VisitKind::Check; }

void noteQualification(Notes &notes, VisitKind kind, const Inspector &inspector, QDate today)
{
    const Qualification qualification = qualificationOn(inspector, today);
    if (qualification != Qualification::Qualified)
        notes.push_back({qualificationCode(qualification), strict(kind),
                         {inspector.name, inspector.credentialUntil.toString(Qt::ISODate)}});
}

void noteEnterprise(Notes &notes, const Enterprise &enterprise)
{
    if (!enterprise.voided.isEmpty())
        notes.push_back({QStringLiteral("enterprise-voided"), true, {enterprise.name, enterprise.voided}});
    if (enterprise.positiveList)
        notes.push_back({QStringLiteral("positive-list"), false, {enterprise.name}});
}

void noteFrequency(Notes &notes, const QString &bureau, const std::vector<PastVisit> &past, QDate today,
                   const FrequencyRule &rule)
{
    const auto checks = std::count_if(past.begin(), past.end(), [&](const PastVisit &visit) {
        return visit.kind == VisitKind::Check && visit.state != VisitState::Voided && visit.bureau == bureau
               && visit.on.year() == today.year();
    });
    if (checks >= rule.checksPerYear)
        notes.push_back({QStringLiteral("frequency-reached"), false,
                         {QString::number(checks), QString::number(rule.checksPerYear), QString::number(today.year())}});
}

void notePastVisit(Notes &notes, const QString &bureau, const PastVisit &visit, QDate today, const FrequencyRule &rule)
{
    const QStringList which{visit.bureau, visit.on.toString(Qt::ISODate), visitKindCode(visit.kind)};
    const qint64 ago = visit.on.daysTo(today);
    if (visit.state == VisitState::Open)
        notes.push_back({visit.bureau == bureau ? QStringLiteral("visit-open") : QStringLiteral("visit-open-elsewhere"),
                         false, which});
    else if (visit.state == VisitState::Issued && ago >= 0 && ago <= rule.quietDays)
        notes.push_back({QStringLiteral("visited-recently"), false, which});
}

}

std::vector<GuardNote> teamNotes(VisitKind kind, const std::optional<Inspector> &lead, const std::optional<Inspector> &second, QDate day)
{
    Notes notes;
    if (!lead)
        notes.push_back({QStringLiteral("lead-inspector-missing"), true, {}});
    if (!second)
        notes.push_back({QStringLiteral("second-inspector-missing"), strict(kind), {}});
    if (lead)
        noteQualification(notes, kind, *lead, day);
    if (lead && second && lead->id == second->id)
        notes.push_back({QStringLiteral("same-inspector"), true, {lead->name}});
    else if (second)
        noteQualification(notes, kind, *second, day);
    return notes;
}

std::vector<GuardNote> visitGuard(const Enterprise &enterprise, VisitKind kind, const QString &bureau,
                                  const std::optional<Inspector> &lead, const std::optional<Inspector> &second,
                                  const std::vector<PastVisit> &past, QDate today, const FrequencyRule &rule)
{
    Notes notes = teamNotes(kind, lead, second, today);
    noteEnterprise(notes, enterprise);
    if (kind == VisitKind::Check)
        noteFrequency(notes, bureau, past, today, rule);
    for (const PastVisit &visit : past)
        notePastVisit(notes, bureau, visit, today, rule);
    return notes;
}

bool stops(const std::vector<GuardNote> &notes)
{
    return std::any_of(notes.begin(), notes.end(), [](const GuardNote &note) { return note.stops; });
}

bool needsReason(const std::vector<GuardNote> &notes)
{
    return std::any_of(notes.begin(), notes.end(), [](const GuardNote &note) { return !note.stops; });
}

}
