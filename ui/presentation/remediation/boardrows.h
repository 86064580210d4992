#pragma once

#include "ui/presentation/remediation/boardreading.h"
#include "ui/presentation/rowlist.h"

#include <QSet>

namespace xunzhen::presentation {

/// The items that are shown as the lists of each view. Made for one filling; what it is given must outlive it.
class BoardRows
{
public:
    using Rows = std::vector<services::RemediationRow>;

    BoardRows(const Rows &rows, const BoardReading &reading, QDate today, const QSet<domain::RemediationId> &marked)
        : m_rows(rows), m_reading(reading), m_today(today), m_marked(marked) {}

    std::vector<ListRow> byDay() const;
    std::vector<ListRow> byFirm() const; ///< the firm with what is most overdue first
    std::vector<ListRow> ofState(domain::RemediationState state) const;

private:
    using Words = ListRow (*)(const services::RemediationRow &, const domain::Standing &, QDate, bool marked);
    ListRow told(const services::RemediationRow &row, Words words) const;

    const Rows &m_rows;
    const BoardReading &m_reading;
    QDate m_today;
    const QSet<domain::RemediationId> &m_marked;
};

}
