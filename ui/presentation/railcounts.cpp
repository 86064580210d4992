#include "ui/presentation/railcounts.h"

#include "ui/presentation/navigator.h"

namespace xunzhen::presentation {

using services::Facts;
using services::WaitingCounts;

RailCounts::RailCounts(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_background(background), m_changes([this] { ask(); })
{
    const Facts &facts = services.facts();
    m_changes.follow(facts, &Facts::visitsChanged);
    m_changes.follow(facts, &Facts::remediationChanged);
    m_changes.follow(facts, &Facts::conflictsChanged);
    m_changes.follow(facts, &Facts::paperDraftsChanged);
}

void RailCounts::ask()
{
    m_background.ask<WaitingCounts>(
        m_question, this,
        [](services::Services &services, const base::Work &) -> base::Outcome<WaitingCounts> {
            return services.workbench().waiting();
        },
        [this](const base::Outcome<WaitingCounts> &counts) {
            if (!counts)
                return;
            Q_EMIT counted(Places::papers(), counts->papers);
            Q_EMIT counted(Places::workbench(), counts->overdue + counts->conflicts);
            Q_EMIT counted(Places::visit(), counts->drafts);
            Q_EMIT counted(Places::remediation(), counts->overdue);
        });
}

}
