#include "ui/presentation/remediation/boardrows.h"

#include "ui/presentation/remediation/boardwords.h"

#include <algorithm>

namespace xunzhen::presentation {

using services::RemediationRow;

ListRow BoardRows::told(const RemediationRow &row, Words words) const
{
    return words(row, m_reading.standing(row.item.id), m_today, m_marked.contains(row.item.id));
}

std::vector<ListRow> BoardRows::byDay() const
{
    std::vector<ListRow> shown;
    for (const RemediationRow &row : m_rows)
        shown.push_back(told(row, BoardWords::row));
    return shown;
}

std::vector<ListRow> BoardRows::byFirm() const
{
    std::vector<std::pair<QString, std::vector<const RemediationRow *>>> firms;
    for (const RemediationRow &row : m_rows) {
        auto firm = std::ranges::find(firms, row.enterpriseName, [](const auto &one) { return one.first; });
        if (firm == firms.end())
            firm = firms.insert(firms.end(), {row.enterpriseName, {}});
        firm->second.push_back(&row);
    }
    std::vector<ListRow> shown;
    for (const auto &[name, rows] : firms) {
        const auto late = std::ranges::count_if(rows, [](const RemediationRow *row) { return isOverdue(*row); });
        shown.push_back(BoardWords::firmHeading(name, int(rows.size()), int(late)));
        for (const RemediationRow *row : rows)
            shown.push_back(told(*row, BoardWords::rowOfFirm));
    }
    return shown;
}

std::vector<ListRow> BoardRows::ofState(domain::RemediationState state) const
{
    std::vector<ListRow> shown;
    for (const RemediationRow &row : m_rows)
        if (row.item.state == state)
            shown.push_back(told(row, BoardWords::rowOfState));
    return shown;
}

}
