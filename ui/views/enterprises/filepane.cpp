#include "ui/views/enterprises/filepane.h"

#include "models/domain/enterprise/toldfeature.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/factgrid.h"
#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/statuspill.h"
#include "ui/views/casefile/casefileexport.h"
#include "ui/views/plan/plandialog.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using controls::RowListView;
using presentation::EnterpriseFilePresenter;
using presentation::TimelineWords;

FilePane::FilePane(const Context &context, EnterpriseFilePresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("enterpriseFile"));
    m_tabs = named(new QTabWidget(this), QStringLiteral("fileTabs"), tr("Parts of the file"));
    m_tabs->addTab(buildTimeline(), tr("Time line"));
    const auto list = [this](const char *name, const QString &spoken, presentation::RowList &rows) {
        auto *view = new RowListView(m_context.theme, QLatin1String(name), spoken, this);
        view->setModel(&rows);
        return view;
    };
    auto *open = list("fileOpenItems", tr("Open items"), presenter.openItems());
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("enterprise"), QStringLiteral("fileMark"), this);
    auto *papers = list("filePapers", tr("Papers"), presenter.papers());
    m_openTab = m_tabs->addTab(open, tr("Open items"));
    m_papersTab = m_tabs->addTab(papers, tr("Papers"));
    auto *features = list("fileFeatures", tr("Situation of the firm"), presenter.features());
    m_featuresTab = m_tabs->addTab(features, tr("Situation"));
    m_featureMarks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("enterprise_feature"),
                                                 QStringLiteral("fileFeatureMark"), this);
    m_featureMarks->watchRest(features);
    connect(features->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto *row = m_presenter.features().row(index.row());
        m_featureMarks->show(row ? domain::toldFeatureIdFor(m_presenter.id(), row->key).toBytes() : QByteArray());
    });
    m_tabs->addTab(buildContacts(), tr("Contacts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    connect(open, &RowListView::opened, &presenter, &EnterpriseFilePresenter::openItem);
    connect(papers, &RowListView::opened, &presenter, qOverload<int>(&EnterpriseFilePresenter::openPaper));
    connect(&presenter, &EnterpriseFilePresenter::changed, this, &FilePane::refresh);
    connect(m_timeline->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilePane::refreshCaseExport);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FilePane::refreshCaseExport);
    connect(m_caseExport, &QPushButton::clicked, this,
            [this] { Q_EMIT caseFileRequested(m_presenter.issuedVisitAt(m_timeline->currentRow())); });
    refresh();
}

QWidget *FilePane::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty("surface", QStringLiteral("bar"));
    m_name = new QLabel(head);
    m_name->setObjectName(QStringLiteral("fileName"));
    m_name->setProperty("face", QStringLiteral("title"));
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_positive = new controls::StatusPill(controls::Tone::Compliant, QStringLiteral("✓"), tr("Positive list"), head);
    m_line = new QLabel(head);
    m_line->setObjectName(QStringLiteral("fileLine"));
    m_line->setProperty("quiet", true);
    m_facts = new controls::FactGrid(2, head);
    m_facts->setObjectName(QStringLiteral("fileFacts"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_positive, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_line);
    layout->addWidget(m_facts);
    return head;
}

QWidget *FilePane::buildTimeline()
{
    auto *tab = new QWidget(this);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(12, 8, 12, 8);
    filters->setSpacing(8);
    auto *group = new QButtonGroup(this);
    using Filter = TimelineWords::Filter;
    for (const Filter filter : {Filter::All, Filter::Visits, Filter::Papers, Filter::Remediation, Filter::Edits}) {
        const QString word = TimelineWords::of(filter);
        auto *button = named(new QPushButton(word, tab), QStringLiteral("timelineFilter%1").arg(int(filter)), tr("Show: %1").arg(word));
        button->setCheckable(true);
        button->setChecked(filter == Filter::All);
        group->addButton(button, int(filter));
        filters->addWidget(button);
    }
    filters->addStretch(1);
    auto *list = new RowListView(m_context.theme, QStringLiteral("fileTimeline"), tr("Time line"), tab);
    list->setModel(&m_presenter.timeline());
    m_timeline = list;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(filters);
    layout->addWidget(list, 1);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { m_presenter.setFilter(Filter(id)); });
    connect(list, &RowListView::opened, &m_presenter, &EnterpriseFilePresenter::openTimelineRow);
    return tab;
}

QWidget *FilePane::buildContacts()
{
    auto *inside = new QWidget(this);
    m_contacts = new controls::FactGrid(1, inside);
    m_contacts->setObjectName(QStringLiteral("fileContacts"));
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(m_contacts);
    layout->addStretch(1);
    return inside;
}

QWidget *FilePane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *edit = named(new QPushButton(tr("Edit"), foot), QStringLiteral("fileEdit"), tr("Edit the enterprise"));
    auto *takeOut = named(new QPushButton(tr("Take out…"), foot), QStringLiteral("fileVoid"), tr("Take the enterprise out, with a reason"));
    auto *handOut = named(new QPushButton(tr("Hand out papers…"), foot), QStringLiteral("fileHandOut"), tr("Give the firm checklists, plain sheets or policy texts"));
    auto *start = named(new QPushButton(tr("Start visit (Ctrl+N)"), foot), QStringLiteral("fileStartVisit"), tr("Start a visit with this firm"));
    start->setProperty("kind", QStringLiteral("primary"));
    auto *rows = new QVBoxLayout(foot);
    auto *row = new QHBoxLayout;
    rows->setContentsMargins(20, 10, 20, 10);
    row->addWidget(edit);
    row->addWidget(takeOut);
    row->addWidget(handOut);
    m_caseExport = CaseFileExport::makeButton(foot);
    auto *same = named(new QPushButton(tr("Same firm as…"), foot), QStringLiteral("fileSameFirm"), tr("Say that another record is the same firm"));
    auto *upper = new QHBoxLayout; // a row of its own: large words need the width
    auto *plan = named(new QPushButton(tr("Plan a visit…"), foot), QStringLiteral("filePlan"), tr("Plan a visit to this firm"));
    upper->addWidget(plan);
    upper->addWidget(same);
    upper->addStretch(1);
    upper->addWidget(m_caseExport);
    rows->addLayout(upper);
    rows->addLayout(row);
    row->addStretch(1);
    row->addWidget(start);
    connect(edit, &QPushButton::clicked, this, &FilePane::editRequested);
    connect(takeOut, &QPushButton::clicked, this, &FilePane::voidRequested);
    connect(same, &QPushButton::clicked, this, &FilePane::sameFirmRequested);
    connect(plan, &QPushButton::clicked, this, &FilePane::planVisit);
    connect(handOut, &QPushButton::clicked, &m_presenter, &EnterpriseFilePresenter::handOut);
    connect(start, &QPushButton::clicked, &m_presenter, &EnterpriseFilePresenter::startVisit);
    return foot;
}

void FilePane::planVisit()
{
    if (!m_presenter.isShown())
        return;
    if (!m_plan)
        m_plan = new PlanDialog(m_context, this);
    m_plan->plan(m_presenter.id());
}

std::vector<std::pair<QString, QString>> FilePane::pairs(const std::vector<EnterpriseFilePresenter::Fact> &facts)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const auto &fact : facts)
        pairs.emplace_back(fact.label, fact.value);
    return pairs;
}

/// One mark a group, beside the first of its fields. What stands on another tab is marked at the head, where it is always seen.
void FilePane::markConflicts()
{
    m_marks->forgetFields();
    QStringList marked;
    const auto facts = m_presenter.facts();
    for (size_t i = 0; i < facts.size(); ++i) {
        if (marked.contains(facts[i].group))
            continue;
        marked << facts[i].group;
        m_marks->watch(m_facts->value(i), facts[i].group);
    }
    m_marks->watchRest(m_line);
    m_marks->show(m_presenter.id().toBytes());
}

void FilePane::refreshCaseExport()
{
    const bool timeline = m_tabs->currentIndex() == 0;
    m_caseExport->setEnabled(timeline && !m_presenter.issuedVisitAt(m_timeline->currentRow()).isNull());
    m_caseExport->setToolTip(m_caseExport->isEnabled() ? tr("All papers and evidence of the chosen visit as one PDF or as a folder")
                                                       : tr("Choose an issued visit on the time line first"));
}

void FilePane::refresh()
{
    refreshCaseExport();
    if (!m_presenter.isShown())
        return;
    m_name->setText(m_presenter.enterprise().name);
    m_line->setText(m_presenter.headline());
    m_positive->setVisible(m_presenter.enterprise().positiveList);
    m_facts->setFacts(pairs(m_presenter.facts()));
    m_contacts->setFacts(pairs(m_presenter.contacts()));
    markConflicts();
    const auto word = [](const QString &title, int count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(count) : title;
    };
    m_tabs->setTabText(m_openTab, word(tr("Open items"), m_presenter.openItems().rowCount()));
    m_tabs->setTabText(m_papersTab, word(tr("Papers"), m_presenter.papers().rowCount()));
    m_tabs->setTabText(m_featuresTab, word(tr("Situation"), m_presenter.features().rowCount()));
}

}
