#include "ui/presentation/railcounts.h"

#include "ui/presentation/navigator.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

constexpr int kSettleMs = 5'000;

int overdueOf(const services::Workbench &bench)
{
    return int(std::ranges::count_if(bench.due, [](const auto &row) { return row.daysLeft && *row.daysLeft < 0; }));
}

}

RailCounts::RailCounts(services::Services &services, Background &background, QObject *parent) : QObject(parent), m_background(background)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    const auto settle = [this] { m_settle.start(); };
    auto &facts = services.facts();
    connect(&facts, &services::Facts::visitsChanged, this, settle);
    connect(&facts, &services::Facts::remediationChanged, this, settle);
    connect(&facts, &services::Facts::conflictsChanged, this, settle);
    connect(&m_settle, &QTimer::timeout, this, &RailCounts::count);
}

void RailCounts::count()
{
    if (std::exchange(m_counting, true))
        return;
    m_background.run<Counts>(
        {}, this,
        [](services::Services &services, const base::Work &) {
            const services::Workbench bench = services.workbench().today();
            const auto drafts = services.paperForms().ofBureau();
            return Counts{{Places::workbench(), overdueOf(bench) + int(bench.conflicts.size())},
                          {Places::visit(), int(bench.drafts.size())},
                          {Places::remediation(), overdueOf(bench)},
                          {Places::sharing(), int(bench.conflicts.size())},
                          {Places::papers(), int(std::ranges::count_if(drafts, [](const auto &draft) { return !draft.issued; }))}};
        },
        [this](const base::Outcome<Counts> &counts) {
            m_counting = false;
            if (counts)
                Q_EMIT counted(*counts);
        });
}

}
