#include "models/services/statistics/periodreport.h"

#include <algorithm>

namespace xunzhen::services {

using domain::Figure;
using domain::FigureTable;

namespace {

/// neverAsked for "never-asked": fields of forms have no hyphens.
QString joined(const QString &code)
{
    QString name;
    for (const QString &part : code.split(u'-'))
        name += name.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
    return name;
}

domain::FormRow rowOf(const FigureTable &table, const QString &label, const domain::FigureValues &values)
{
    domain::FormRow row{{QStringLiteral("label"), label}};
    const auto &columns = table.shape().columns;
    for (size_t i = 0; i < columns.size() && i < values.size(); ++i)
        row.insert(joined(columns[i].code), domain::figureText(values[i], columns[i].unit));
    return row;
}

QString rowsOf(const FigureTable &table)
{
    std::vector<domain::FormRow> rows;
    if (table.rows.empty())
        return {};
    for (size_t i = 0; i < std::min(kReportRows, table.rows.size()); ++i)
        rows.push_back(rowOf(table, table.rows[i].label.zh, table.rows[i].values));
    rows.push_back(rowOf(table, QStringLiteral("合计"), table.total));
    return domain::rowsText(rows);
}

QString domainWord(const QString &code)
{
    static const QMap<QString, QString> words{{QStringLiteral("environment"), QStringLiteral("环境保护")},
                                              {QStringLiteral("emergency"), QStringLiteral("应急管理")},
                                              {QStringLiteral("market"), QStringLiteral("市场监管")},
                                              {QStringLiteral("transport"), QStringLiteral("交通")},
                                              {QStringLiteral("planning"), QStringLiteral("规划资源")}};
    return code.isEmpty() ? QStringLiteral("各执法领域") : words.value(code, code);
}

QString headline(const domain::Statistics &statistics, Figure figure)
{
    const FigureTable &table = statistics.of(figure);
    return domain::figureText(table.headline(), table.headlineUnit());
}

/// What the figures say in one paragraph; whoever makes the report may write it anew.
QString summaryOf(const domain::Statistics &statistics)
{
    const auto &visits = statistics.of(Figure::Visits).total;
    const auto &findings = statistics.of(Figure::FindingsByGrade).total;
    const auto &items = statistics.of(Figure::Overdue).total;
    const auto count = [](const domain::FigureValues &values, size_t column) {
        return domain::figureText(values.at(column), domain::FigureUnit::Count);
    };
    return QStringLiteral("本期开展体检%1次（服务%2次、检查%3次），涉及企业%4家；发现风险点%5个；交付的整改项中有期限的%6项，逾期率%7；"
                          "签发文书%8件。")
        .arg(count(visits, 2), count(visits, 0), count(visits, 1), count(visits, 4), count(findings, 0), count(items, 0),
             headline(statistics, Figure::Overdue), headline(statistics, Figure::Papers));
}

}

QString reportField(Figure figure) { return joined(domain::figureCode(figure)); }

domain::FormValues periodReportValues(const domain::Statistics &statistics)
{
    const domain::StatisticsFilter &filter = statistics.filter;
    domain::FormValues values{{QStringLiteral("from"), filter.from.toString(Qt::ISODate)},
                              {QStringLiteral("to"), filter.to.toString(Qt::ISODate)},
                              {QStringLiteral("asOf"), statistics.asOf.toString(Qt::ISODate)},
                              {QStringLiteral("scope"), filter.bureau.isEmpty() ? QStringLiteral("各执法机关") : filter.bureau},
                              {QStringLiteral("domain"), domainWord(filter.domain)},
                              {QStringLiteral("summary"), summaryOf(statistics)}};
    for (const FigureTable &table : statistics.figures)
        values.insert(reportField(table.figure), rowsOf(table));
    return values;
}

}
