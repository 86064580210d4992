#include "models/services/casefiles/procedureorder.h"

#include <algorithm>
#include <map>

namespace xunzhen::services {

namespace {

constexpr int kUnknown = 100000;

/// An edition and its corrections bear one number.
QString familyOf(const domain::Paper &paper)
{
    return paper.number.isEmpty() ? paper.id.toString() : paper.kind + QLatin1Char(' ') + paper.number;
}

}

ProcedureKind procedureKind(PaperPress &, const QString &kind)
{
    if (kind == QLatin1String("consultation-report"))
        return {500, QStringLiteral("会诊报告")};
    return {kUnknown, kind};
}

std::vector<domain::Paper> inProcedureOrder(PaperPress &press, std::vector<domain::Paper> papers)
{
    std::map<QString, QDateTime> begun;
    for (const domain::Paper &paper : papers) {
        const auto [known, isNew] = begun.try_emplace(familyOf(paper), paper.issuedAt);
        known->second = std::min(known->second, paper.issuedAt);
    }
    const auto key = [&](const domain::Paper &paper) {
        return std::tuple(procedureKind(press, paper.kind).order, begun.at(familyOf(paper)), familyOf(paper), paper.revision);
    };
    std::ranges::stable_sort(papers, {}, key);
    return papers;
}

}
