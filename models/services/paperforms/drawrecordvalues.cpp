#include "models/services/paperforms/bureaupapers.h"

#include "models/base/chinatime.h"

namespace xunzhen::services {

namespace {

constexpr qsizetype kMostListed = 2000;

QString results(const domain::DrawResult &result)
{
    std::vector<domain::FormRow> rows;
    for (const domain::DrawnEntry &drawn : result.drawn)
        rows.push_back({{QStringLiteral("entry"), drawn.entry}, {QStringLiteral("key"), drawn.key}});
    return domain::rowsText(rows);
}

QString pairs(const domain::DrawResult &result)
{
    std::vector<domain::FormRow> rows;
    for (const domain::DrawnPair &pair : result.pairs)
        rows.push_back({{QStringLiteral("entry"), pair.entry}, {QStringLiteral("first"), pair.first}, {QStringLiteral("second"), pair.second}});
    return domain::rowsText(rows);
}

QString listed(const QStringList &list)
{
    std::vector<domain::FormRow> rows;
    if (list.size() <= kMostListed)
        for (const QString &entry : list)
            rows.push_back({{QStringLiteral("entry"), entry}});
    return domain::rowsText(rows);
}

}

domain::FormValues drawRecordValues(const domain::DrawRequest &request, const domain::DrawResult &result, const QDateTime &at)
{
    domain::FormValues values{{QStringLiteral("seed"), request.seed},
                              {QStringLiteral("at"), base::chinaTime(at).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
                              {QStringLiteral("poolCount"), QString::number(request.pool.size())},
                              {QStringLiteral("poolHash"), result.poolHash},
                              {QStringLiteral("count"), QString::number(request.count)},
                              {QStringLiteral("results"), results(result)},
                              {QStringLiteral("pool"), listed(request.pool)}};
    if (request.staff.isEmpty())
        return values;
    values.insert(QStringLiteral("staffCount"), QString::number(request.staff.size()));
    values.insert(QStringLiteral("staffHash"), result.staffHash);
    values.insert(QStringLiteral("staff"), listed(request.staff));
    values.insert(QStringLiteral("pairs"), pairs(result));
    return values;
}

}
