#include "ui/views/remediation/boardbar.h"

#include "ui/controls/named.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace xunzhen::views {

using controls::named;
using presentation::RemediationPresenter;

namespace {
constexpr int kFirmLetters = 24, kLeastFirmWidth = 140;
}

BoardBar::BoardBar(RemediationPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_views(new QButtonGroup(this))
{
    setProperty("surface", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 20, 6);
    row->setSpacing(8);
    buildViews(row);
    row->addStretch(1);
    row->addWidget(buildFilters());
    connectFilters();
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT viewWanted(View(id)); });
}

void BoardBar::buildViews(QHBoxLayout *row)
{
    const std::pair<View, QString> views[] = {{View::Due, tr("By day")}, {View::Firm, tr("By firm")},
                                              {View::State, tr("By state")}, {View::Calendar, tr("Calendar")}};
    for (const auto &[view, word] : views) {
        auto *button = named(new QPushButton(word, this), QStringLiteral("boardView%1").arg(int(view)), tr("View: %1").arg(word));
        button->setCheckable(true);
        m_views->addButton(button, int(view));
        row->addWidget(button);
    }
}

QWidget *BoardBar::buildFilters()
{
    m_filters = new QWidget(this);
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(0, 0, 0, 0);
    filters->setSpacing(8);
    m_firm = named(new QComboBox(m_filters), QStringLiteral("remediationFirm"), tr("Firm"));
    m_firm->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_firm->setMinimumContentsLength(kFirmLetters);
    m_firm->setMinimumWidth(kLeastFirmWidth);
    m_due = named(new QComboBox(m_filters), QStringLiteral("remediationDue"), tr("Due"));
    using Due = RemediationPresenter::Due;
    m_due->addItem(tr("Any date"), int(Due::Any));
    m_due->addItem(tr("Overdue"), int(Due::Overdue));
    m_due->addItem(tr("Within 7 days"), int(Due::Week));
    m_due->addItem(tr("Within 31 days"), int(Due::Month));
    m_closed = named(new QCheckBox(tr("Closed ones too"), m_filters), QStringLiteral("remediationClosed"), tr("Closed ones too"));
    filters->addWidget(m_firm);
    filters->addWidget(m_due);
    filters->addWidget(m_closed);
    return m_filters;
}

void BoardBar::connectFilters()
{
    connect(m_firm, &QComboBox::activated, this, [this] {
        m_presenter.setFirm(domain::EnterpriseId::tryParse(m_firm->currentData().toString()).value_or(domain::EnterpriseId()));
    });
    connect(m_due, &QComboBox::activated, this, [this] { m_presenter.setDue(RemediationPresenter::Due(m_due->currentData().toInt())); });
    connect(m_closed, &QCheckBox::toggled, &m_presenter, &RemediationPresenter::setClosedToo);
}

presentation::Commands BoardBar::viewCommands() const
{
    presentation::Commands commands;
    for (QAbstractButton *button : m_views->buttons()) {
        const int view = m_views->id(button);
        commands.push_back({.id = QStringLiteral("board.view-%1").arg(view), .words = button->accessibleName(),
                            .otherWords = QStringLiteral("整改 期限 企业 状态 日历 board calendar"),
                            .keys = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + view)), .run = [button] { button->click(); }});
    }
    return commands;
}

void BoardBar::refreshFirms()
{
    if (m_firm->count() == 0 || m_firms != m_presenter.firms()) {
        m_firms = m_presenter.firms();
        m_firm->clear();
        m_firm->addItem(tr("All firms"), QString());
        for (const auto &firm : m_firms)
            m_firm->addItem(firm.name, firm.id.toString());
    }
    const QString wanted = m_presenter.firm().isNull() ? QString() : m_presenter.firm().toString();
    m_firm->setCurrentIndex(std::max(0, m_firm->findData(wanted)));
}

void BoardBar::refresh()
{
    const View view = m_presenter.view();
    m_views->button(int(view))->setChecked(true);
    refreshFirms();
    m_due->setCurrentIndex(std::max(0, m_due->findData(int(m_presenter.due()))));
    const QSignalBlocker quiet(m_closed);
    m_closed->setChecked(m_presenter.isClosedToo());
    m_filters->setVisible(view != View::Calendar);
    m_closed->setVisible(view != View::State); // the column shows them anyway
}

}
