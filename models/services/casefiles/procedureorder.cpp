#include "models/services/casefiles/procedureorder.h"

#include "models/report/formpaper.h"
#include "models/services/papers/paperpress.h"

#include <algorithm>
#include <map>

namespace xunzhen::services {

namespace {

constexpr int kReportOrder = 300; // it has no form of its own
constexpr int kUnknown = 100000;

/// An edition and its corrections come from one draft, those of a 会诊报告 from the visit and bear one number.
QString familyOf(const domain::Paper &paper)
{
    return paper.draft.isNull() ? paper.kind + QLatin1Char(' ') + paper.number : paper.draft.toString();
}

}

int procedureOrder(Workspace &workspace, const QString &kind)
{
    if (kind == domain::kConsultationReport)
        return kReportOrder;
    return workspace.press().formKinds().contains(kind) ? workspace.press().form(kind)->form().order : kUnknown;
}

std::vector<domain::Paper> inProcedureOrder(Workspace &workspace, std::vector<domain::Paper> papers)
{
    std::map<QString, QDateTime> begun;
    for (const domain::Paper &paper : papers) {
        const auto [known, isNew] = begun.try_emplace(familyOf(paper), paper.issuedAt);
        known->second = std::min(known->second, paper.issuedAt);
    }
    const auto key = [&](const domain::Paper &paper) {
        return std::tuple(procedureOrder(workspace, paper.kind), begun.at(familyOf(paper)), familyOf(paper), paper.revision);
    };
    std::ranges::stable_sort(papers, {}, key);
    return papers;
}

}
