#include "ui/presentation/statistics/figureentries.h"

#include "models/base/clock.h"
#include "models/services/statisticsservice.h"
#include "ui/presentation/statistics/entryrows.h"

namespace xunzhen::presentation {

namespace {
constexpr int kMostEntries = 500;
}

FigureEntries::FigureEntries(services::Services &services, Background &background, Navigator &navigator, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator)
{
}

void FigureEntries::read(const domain::StatisticsFilter &filter, domain::Figure figure, const std::optional<QString> &key,
                         const QString &words)
{
    m_background.ask<domain::StatisticsEntries>(
        m_reading, this,
        [filter, figure, key](services::Services &services, const base::Work &) {
            return services.statistics().entries(filter, figure, key, kMostEntries);
        },
        [this, words](const base::Outcome<domain::StatisticsEntries> &found) {
            show(found ? *found : domain::StatisticsEntries(), words);
        });
}

void FigureEntries::show(const domain::StatisticsEntries &found, const QString &words)
{
    m_found = found;
    m_words = words;
    std::vector<ListRow> rows;
    for (const domain::StatisticsEntry &one : m_found.entries)
        rows.push_back(entryRow(one, m_services.clock().today()));
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

QString FigureEntries::title() const
{
    const QString words = tr("%1 · details: %n", nullptr, m_found.total).arg(m_words);
    return m_found.total > kMostEntries ? words + QStringLiteral(" · ") + tr("the first %1 are listed").arg(kMostEntries) : words;
}

const domain::StatisticsEntry *FigureEntries::entry(int row) const
{
    return row >= 0 && row < int(m_found.entries.size()) ? &m_found.entries[size_t(row)] : nullptr;
}

void FigureEntries::open(int row)
{
    const auto *chosen = entry(row);
    if (!chosen)
        return;
    if (!chosen->packCode.isEmpty())
        m_navigator.go({.page = Places::checklists(), .itemCode = chosen->itemCode, .pack = chosen->packCode});
    else if (!chosen->remediation.isNull())
        m_navigator.openRemediation(chosen->remediation);
    else if (!chosen->paper.isNull() && !chosen->enterprise.isNull())
        m_navigator.go({.page = Places::enterprises(), .enterprise = chosen->enterprise, .paper = chosen->paper});
    else if (!chosen->paper.isNull())
        m_navigator.verifyPaper(chosen->paper);
    else if (!chosen->visit.isNull())
        m_navigator.openVisit(chosen->visit, {}, chosen->itemCode);
}

bool FigureEntries::hasEnterprise(int row) const { return entry(row) && !entry(row)->enterprise.isNull(); }

void FigureEntries::openEnterprise(int row)
{
    if (hasEnterprise(row))
        m_navigator.openEnterprise(entry(row)->enterprise);
}

}
