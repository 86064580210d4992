#include "ui/views/enterprises/timelinetab.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/casefile/casefileexport.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using controls::named;
using controls::RowListView;
using presentation::EnterpriseFilePresenter;
using presentation::TimelineWords;

TimelineTab::TimelineTab(const controls::Theme &theme, EnterpriseFilePresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_list(new RowListView(theme, QStringLiteral("fileTimeline"), tr("Time line"), this))
{
    m_list->setModel(&m_presenter.timeline());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildFilters());
    layout->addWidget(m_list, 1);
    connectParts();
    refreshCaseExport();
}

QWidget *TimelineTab::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *flow = new controls::FlowLayout(8, bar);
    flow->setContentsMargins(12, 8, 12, 8);
    auto *group = new QButtonGroup(this);
    for (const TimelineWords::Filter filter : TimelineWords::kFilters) {
        const QString word = TimelineWords::of(filter);
        auto *button = named(new QPushButton(word, bar), QStringLiteral("timelineFilter%1").arg(int(filter)), tr("Show: %1").arg(word));
        button->setCheckable(true);
        button->setChecked(filter == TimelineWords::Filter::All);
        group->addButton(button, int(filter));
        flow->addWidget(button);
    }
    m_bureau = named(new QComboBox(bar), QStringLiteral("timelineBureau"), tr("Bureau"));
    flow->addWidget(m_bureau);
    m_caseExport = CaseFileExport::makeButton(bar);
    flow->addWidget(m_caseExport);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { m_presenter.setFilter(TimelineWords::Filter(id)); });
    return bar;
}

void TimelineTab::connectParts()
{
    connect(m_bureau, &QComboBox::activated, this, [this] { m_presenter.setBureau(m_bureau->currentData().toString()); });
    connect(m_list, &RowListView::opened, &m_presenter, &EnterpriseFilePresenter::openTimelineRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelineTab::refreshCaseExport);
    connect(m_caseExport, &QPushButton::clicked, this,
            [this] { Q_EMIT caseFileRequested(m_presenter.issuedVisitAt(m_list->currentRow())); });
    connect(&m_presenter, &EnterpriseFilePresenter::changed, this, [this] {
        refreshBureaus();
        refreshCaseExport();
    });
}

void TimelineTab::refreshCaseExport()
{
    m_caseExport->setEnabled(!m_presenter.issuedVisitAt(m_list->currentRow()).isNull());
    m_caseExport->setToolTip(m_caseExport->isEnabled() ? tr("All papers and evidence of the chosen visit as one PDF or as a folder")
                                                       : tr("Choose an issued visit on the time line first"));
}

void TimelineTab::refreshBureaus()
{
    const QStringList bureaus = m_presenter.bureaus();
    m_bureau->clear();
    m_bureau->addItem(tr("All bureaus"), QString());
    for (const QString &bureau : bureaus)
        m_bureau->addItem(bureau, bureau);
    m_bureau->setCurrentIndex(std::max(0, m_bureau->findData(m_presenter.bureau())));
    m_bureau->setVisible(bureaus.size() > 1);
}

}
