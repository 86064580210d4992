#include "ui/views/remediation/remediationpage.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/remediation/reinspectpane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::RemediationPresenter;

namespace {
constexpr int kListWidth = 520;
constexpr int kFirmWidth = 260;
}

RemediationPage::RemediationPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background, context.navigator),
      m_header(new controls::PageHeader(title(), this))
{
    setObjectName(QStringLiteral("remediationPage"));
    buildFilters();
    m_list = new controls::RowListView(m_context.theme, QStringLiteral("remediationList"), tr("Remediation items"), this);
    m_list->setModel(&m_presenter.rows());
    m_left = new QStackedWidget(this);
    m_left->addWidget(m_list);
    m_left->addWidget(new controls::EmptyState(tr("Nothing to remedy here"), tr("Items appear when a visit's plan is drawn up. Change the filters to see more."), m_left));
    m_right = new QStackedWidget(this);
    m_right->addWidget(new controls::EmptyState(tr("Choose an item"), tr("Its photos, standard and earlier looks appear here, and you record what you see."), m_right));
    m_pane = new ReinspectPane(m_context, m_presenter, m_right);
    m_right->addWidget(m_pane);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_left);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kListWidth, 1});
    m_left->setMinimumWidth(360);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
    connect(m_list, &controls::RowListView::chosen, this, [this](int row) {
        if (const auto *shown = m_presenter.rows().row(row))
            m_presenter.select(domain::RemediationId::tryParse(shown->key).value_or(domain::RemediationId()));
    });
    connect(&m_presenter, &RemediationPresenter::changed, this, &RemediationPage::refresh);
    connect(&m_presenter, &RemediationPresenter::selectionChanged, this, &RemediationPage::showSelected);
    connect(&m_presenter, &RemediationPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    m_presenter.pause(); // until it comes to the front
}

void RemediationPage::buildFilters()
{
    m_firm = named(new QComboBox(this), QStringLiteral("remediationFirm"), tr("Firm"));
    m_firm->setFixedWidth(kFirmWidth);
    m_due = named(new QComboBox(this), QStringLiteral("remediationDue"), tr("Due"));
    using Due = RemediationPresenter::Due;
    m_due->addItem(tr("Any date"), int(Due::Any));
    m_due->addItem(tr("Overdue"), int(Due::Overdue));
    m_due->addItem(tr("Within 7 days"), int(Due::Week));
    m_due->addItem(tr("Within 31 days"), int(Due::Month));
    m_closed = named(new QCheckBox(tr("Closed ones too"), this), QStringLiteral("remediationClosed"), tr("Closed ones too"));
    m_header->addAction(m_firm);
    m_header->addAction(m_due);
    m_header->addAction(m_closed);
    connect(m_firm, &QComboBox::activated, this, [this] {
        m_presenter.setFirm(domain::EnterpriseId::tryParse(m_firm->currentData().toString()).value_or(domain::EnterpriseId()));
    });
    connect(m_due, &QComboBox::activated, this, [this] { m_presenter.setDue(Due(m_due->currentData().toInt())); });
    connect(m_closed, &QCheckBox::toggled, &m_presenter, &RemediationPresenter::setClosedToo);
}

void RemediationPage::activate(const presentation::Place &place)
{
    m_presenter.resume();
    if (!place.enterprise.isNull() || !place.remediation.isNull()) {
        m_due->setCurrentIndex(0);
        m_presenter.setDue(RemediationPresenter::Due::Any);
        m_presenter.setFirm(place.enterprise);
    }
    if (!place.remediation.isNull()) {
        m_presenter.select(place.remediation);
        if (!m_presenter.selected()) {
            m_closed->setChecked(true);
            m_presenter.select(place.remediation);
        }
    }
    m_list->setCurrentRow(m_presenter.selectedRow());
    m_list->setFocus();
}

void RemediationPage::refreshFirms()
{
    m_firm->clear();
    m_firm->addItem(tr("All firms"), QString());
    for (const auto &firm : m_presenter.firms())
        m_firm->addItem(firm.name, firm.id.toString());
    const QString wanted = m_presenter.firm().isNull() ? QString() : m_presenter.firm().toString();
    m_firm->setCurrentIndex(std::max(0, m_firm->findData(wanted)));
}

void RemediationPage::refresh()
{
    refreshFirms();
    m_header->setLine(m_presenter.summary());
    m_left->setCurrentIndex(m_presenter.rows().rowCount() > 0 ? 0 : 1);
    m_list->setCurrentRow(m_presenter.selectedRow());
}

void RemediationPage::showSelected() { m_right->setCurrentIndex(m_presenter.selected() ? 1 : 0); }

}
