#include "ui/views/remediation/resultrow.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/named.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace xunzhen::views {

using domain::RemediationState;

ResultRow::ResultRow(const QString &name, QWidget *parent) : QWidget(parent), m_results(new QButtonGroup(this))
{
    auto *row = new controls::FlowLayout(20, this); // each circle nearer to its own word
    row->setContentsMargins(0, 0, 0, 0);
    const std::pair<RemediationState, QString> results[] = {
        {RemediationState::Closed, tr("✓ Fixed, close out")}, {RemediationState::PartlyFixed, tr("! Partly fixed")},
        {RemediationState::Open, tr("! Not fixed")}, {RemediationState::Returned, tr("! Sent back")}};
    for (const auto &[state, word] : results) {
        auto *button = controls::named(new QRadioButton(word, this), name + QString::number(int(state)), word);
        m_results->addButton(button, int(state));
        row->addWidget(button);
    }
    connect(m_results, &QButtonGroup::idClicked, this, &ResultRow::picked);
}

std::optional<RemediationState> ResultRow::chosen() const
{
    const int id = m_results->checkedId();
    return id < 0 ? std::nullopt : std::optional(RemediationState(id));
}

void ResultRow::clear()
{
    m_results->setExclusive(false);
    for (auto *button : m_results->buttons())
        button->setChecked(false);
    m_results->setExclusive(true);
}

}
