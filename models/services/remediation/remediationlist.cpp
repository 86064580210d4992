// 整改台账 as a workbook.
#include "models/services/outputfile.h"
#include "models/services/remediationcalls.h"
#include "models/services/remediationservice.h"
#include "models/services/workspace.h"

#include "models/exchange/remediation/remediationsheet.h"

namespace xunzhen::services {

namespace {

std::vector<exchange::RemediationLine> linesOf(const RemediationCalls &calls, const std::vector<RemediationRow> &rows)
{
    std::vector<domain::RemediationItem> items;
    for (const RemediationRow &row : rows)
        items.push_back(row.item);
    const auto standings = calls.standings(items);
    std::vector<exchange::RemediationLine> lines;
    for (const RemediationRow &row : rows)
        lines.push_back({row.item, standings.at(row.item.id), row.enterpriseName, row.findingTitle, row.place, row.paperNumber,
                         row.grade, row.daysLeft});
    return lines;
}

}

base::Done RemediationCalls::writeList(const std::vector<RemediationRow> &rows, const QString &path) const
{
    return base::attempt([&] {
        const QString bureau = SettingsService(m_workspace).settings().bureau;
        const auto lines = linesOf(*this, rows);
        writeOutput(path, [&](QIODevice &target) {
            exchange::writeRemediation(lines, {QStringLiteral("整改台账"), bureau, m_workspace.clock().today()}, target);
        });
    });
}

}
