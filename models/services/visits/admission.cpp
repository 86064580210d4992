#include "models/services/visits/admission.h"

#include "models/services/visits/visitpacks.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

base::Problems asProblems(const std::vector<domain::GuardNote> &notes)
{
    base::Problems problems;
    for (const domain::GuardNote &note : notes)
        problems.push_back({note.code, {}, note.arguments});
    return problems;
}

base::Problems listProblems(const std::vector<PackCache::PackPtr> &packs, const std::vector<domain::ListChoice> &lists)
{
    base::Problems problems;
    for (const domain::ListChoice &choice : lists) {
        const auto pack = std::find_if(packs.begin(), packs.end(), [&](const auto &one) { return one->code == choice.pack; });
        if (!(*pack)->checklist(choice.checklist))
            problems.push_back({QStringLiteral("checklist-unknown"), QStringLiteral("checklists"), {choice.checklist}});
    }
    if (lists.empty())
        problems.push_back({QStringLiteral("checklist-missing"), QStringLiteral("checklists"), {}});
    return problems;
}

}

void passGuard(const std::vector<domain::GuardNote> &notes, const QString &reason)
{
    if (domain::stops(notes))
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("visit guard"), asProblems(notes));
    if (domain::needsReason(notes) && reason.trimmed().isEmpty()) {
        base::Problems problems = asProblems(notes);
        problems.push_back({QStringLiteral("guard-reason-missing"), QStringLiteral("guard-override"), {}});
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("visit guard"), problems);
    }
}

std::vector<domain::PinnedItem> questionsOf(const std::vector<PackCache::PackPtr> &packs, const std::vector<domain::ListChoice> &lists,
                                            const std::vector<domain::PinnedItem> &asked)
{
    base::Problems problems = listProblems(packs, lists);
    auto pinning = domain::append(asked, asRulesTakeThem(packs), lists);
    for (base::Problem &clash : clashProblems(packs, pinning.clashes))
        problems.push_back(std::move(clash));
    if (!problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("checklists"), problems);
    return std::move(pinning.items);
}

}
