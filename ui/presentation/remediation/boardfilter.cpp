#include "ui/presentation/remediation/boardfilter.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace xunzhen::presentation {

bool BoardFilter::passes(const services::RemediationRow &row) const
{
    if (!firm.isNull() && row.item.enterprise != firm)
        return false;
    const int days = row.daysLeft.value_or(std::numeric_limits<int>::max());
    switch (due) {
    case Due::Any: return true;
    case Due::Overdue: return days < 0;
    case Due::Week: return days <= 7;
    case Due::Month: return days <= 31;
    }
    return true;
}

QString BoardFilter::toText() const
{
    return QStringLiteral("%1;%2;%3;%4").arg(int(view)).arg(int(due)).arg(closedToo ? 1 : 0)
        .arg(firm.isNull() ? QString() : firm.toString());
}

std::optional<BoardFilter> BoardFilter::fromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(';'));
    if (parts.size() != 4)
        return std::nullopt;
    const auto number = [&](int place, int most) { return std::clamp(parts[place].toInt(), 0, most); };
    return BoardFilter{View(number(0, int(View::Calendar))), Due(number(1, int(Due::Month))),
                       domain::EnterpriseId::tryParse(parts[3]).value_or(domain::EnterpriseId()), number(2, 1) == 1};
}

}
