#include "ui/views/enterprises/filepane.h"

#include "models/domain/enterprise/toldfeature.h"
#include "ui/controls/columnscroll.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/emptywords.h"
#include "ui/controls/factgrid.h"
#include "ui/controls/named.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/enterprises/filefacts.h"
#include "ui/presentation/enterprises/gradewords.h"
#include "ui/views/enterprises/contactsview.h"
#include "ui/views/enterprises/evidenceview.h"
#include "ui/views/enterprises/morebutton.h"
#include "ui/views/enterprises/scorechart.h"
#include "ui/views/enterprises/timelinetab.h"
#include "ui/views/plan/plandialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using controls::RowListView;
using presentation::EnterpriseFilePresenter;
using presentation::FileFacts;
using presentation::GradeWords;

namespace {

constexpr int kLeastScores = 120;

/// They have what height is left, whatever wraps inside: asking every tab again for each width kept the window from being shown.
class RoomyTabs : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;
    bool hasHeightForWidth() const override { return false; }
};

}

FilePane::FilePane(const Context &context, EnterpriseFilePresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("enterpriseFile"));
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("enterprise"), QStringLiteral("fileMark"), this);
    m_featureMarks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("enterprise_feature"),
                                                 QStringLiteral("fileFeatureMark"), this);
    buildTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    connectParts();
    refresh();
}

RowListView *FilePane::addList(const char *name, const QString &spoken, presentation::RowList &rows)
{
    auto *view = new RowListView(m_context.theme, QLatin1String(name), spoken, this);
    view->setModel(&rows);
    return view;
}

void FilePane::buildTabs()
{
    m_tabs = named<QTabWidget>(new RoomyTabs(this), QStringLiteral("fileTabs"), tr("Parts of the file"));
    const auto counted = [this](QWidget *page, const QString &word, const QAbstractItemModel &model) {
        m_counted << std::tuple(m_tabs->addTab(page, word), word, &model);
    };
    auto *timeline = new TimelineTab(m_context.theme, m_presenter, this);
    m_tabs->addTab(timeline, tr("Time line"));
    connect(timeline, &TimelineTab::caseFileRequested, this, &FilePane::caseFileRequested);
    m_open = addList("fileOpenItems", tr("Open items"), m_presenter.openItems());
    counted(m_open, tr("Open items"), m_presenter.openItems());
    m_papers = addList("filePapers", tr("Papers"), m_presenter.papers());
    counted(m_papers, tr("Papers"), m_presenter.papers());
    auto *evidence = new EvidenceView(m_context.theme, m_presenter.evidence(), this);
    counted(evidence, tr("Evidence"), m_presenter.evidence());
    connect(evidence, &EvidenceView::opened, &m_presenter, &EnterpriseFilePresenter::openEvidence);
    m_contacts = new ContactsView(m_context, m_presenter, this);
    m_tabs->addTab(m_contacts, tr("Contacts"));
    counted(buildScores(), tr("Scores"), m_presenter.scores());
    m_features = addList("fileFeatures", tr("Situation of the firm"), m_presenter.features());
    counted(m_features, tr("Situation"), m_presenter.features());
    m_featureMarks->watchRest(m_features);
    new controls::EmptyWords(tr("No item of this firm is open."), *m_open);
    new controls::EmptyWords(tr("No paper has been issued to this firm yet."), *m_papers);
    new controls::EmptyWords(tr("What was told about this firm when a visit was registered stands here, such as whether it has confined spaces."),
                             *m_features);
}

void FilePane::connectParts()
{
    connect(m_features->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto *row = m_presenter.features().row(index.row());
        m_featureMarks->show(row ? domain::toldFeatureIdFor(m_presenter.id(), row->key).toBytes() : QByteArray());
    });
    connect(m_open, &RowListView::opened, &m_presenter, &EnterpriseFilePresenter::openItem);
    connect(m_papers, &RowListView::opened, &m_presenter, qOverload<int>(&EnterpriseFilePresenter::openPaper));
    connect(m_scores, &RowListView::opened, &m_presenter, &EnterpriseFilePresenter::openScore);
    connect(&m_presenter, &EnterpriseFilePresenter::changed, this, &FilePane::refresh);
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
    m_grade = new controls::StatusPill(head);
    m_grade->setObjectName(QStringLiteral("fileGrade"));
    m_positive = new controls::StatusPill(controls::Tone::Compliant, QStringLiteral("✓"), tr("Positive list"), head);
    m_line = new QLabel(head);
    m_line->setObjectName(QStringLiteral("fileLine"));
    m_line->setProperty("quiet", true);
    m_line->setWordWrap(true);
    m_facts = new controls::FactGrid(2, head);
    m_facts->setObjectName(QStringLiteral("fileFacts"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_grade, 0, Qt::AlignTop);
    top->addWidget(m_positive, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_line);
    layout->addWidget(m_facts);
    return head;
}

QWidget *FilePane::buildScores()
{
    auto *tab = new QWidget(this);
    m_chart = new ScoreChart(m_context.theme, tab);
    m_scores = addList("fileScores", tr("Scores by visit"), m_presenter.scores());
    auto *why = new QLabel(tr("A score is the share of what was compliant among what applies, weighted by hazard level. 100 is best."), tab);
    why->setProperty("quiet", true);
    why->setWordWrap(true);
    why->setContentsMargins(12, 12, 12, 0);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(why);
    layout->addWidget(m_chart);
    layout->addWidget(m_scores, 1);
    m_scores->setMinimumHeight(kLeastScores);
    tab->setProperty("scrolled", true);
    return new controls::ColumnScroll(tab, this);
}

QWidget *FilePane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *edit = named(new QPushButton(tr("Edit"), foot), QStringLiteral("fileEdit"), tr("Edit the enterprise"));
    auto *more = new MoreButton(QStringLiteral("fileMore"), foot);
    auto *start = named(new QPushButton(tr("Begin a visit (Ctrl+N)"), foot), QStringLiteral("fileStartVisit"), tr("Begin a visit with this firm"));
    start->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(edit);
    auto *plan = named(new QPushButton(tr("Plan a visit…"), foot), QStringLiteral("filePlan"), tr("Plan a visit to this firm"));
    row->addWidget(plan);
    row->addWidget(more);
    row->addStretch(1);
    row->addWidget(start);
    const auto *handOut = more->add(QStringLiteral("fileHandOut"), tr("Hand out papers…"), tr("Give the firm checklists, plain sheets or policy texts"));
    const auto *same = more->add(QStringLiteral("fileSameFirm"), tr("Same firm as…"), tr("Say that another record is the same firm"));
    const auto *takeOut = more->add(QStringLiteral("fileVoid"), tr("Take out…"), tr("Take the enterprise out, with a reason"));
    connect(edit, &QPushButton::clicked, this, &FilePane::editRequested);
    connect(plan, &QPushButton::clicked, this, &FilePane::planVisit);
    connect(handOut, &QAction::triggered, &m_presenter, &EnterpriseFilePresenter::handOut);
    connect(same, &QAction::triggered, this, &FilePane::sameFirmRequested);
    connect(takeOut, &QAction::triggered, this, &FilePane::voidRequested);
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

/// One mark a group, beside the first of its fields. What stands on another tab is marked at the head, where it is always seen.
void FilePane::markConflicts()
{
    m_marks->forgetFields();
    QStringList marked;
    const auto facts = FileFacts::of(m_presenter.enterprise());
    for (size_t i = 0; i < facts.size(); ++i) {
        if (marked.contains(facts[i].group))
            continue;
        marked << facts[i].group;
        m_marks->watch(m_facts->value(i), facts[i].group);
    }
    m_marks->watchRest(m_line);
    m_marks->show(m_presenter.id().toBytes());
}

/// The fields are made anew only for other facts: an open card of a conflict stands beside one of them.
void FilePane::refreshFacts()
{
    auto facts = FileFacts::pairs(FileFacts::of(m_presenter.enterprise()));
    if (facts == m_shownFacts && m_marked == m_presenter.id())
        return;
    m_shownFacts = std::move(facts);
    m_marked = m_presenter.id();
    m_facts->setFacts(m_shownFacts);
    markConflicts();
}

void FilePane::refreshTabs()
{
    for (const auto &[tab, word, model] : m_counted) {
        const int count = model->rowCount();
        m_tabs->setTabText(tab, count > 0 ? QStringLiteral("%1 (%2)").arg(word).arg(count) : word);
    }
}

void FilePane::refresh()
{
    if (!m_presenter.isShown())
        return;
    m_name->setText(m_presenter.enterprise().name);
    m_line->setText(m_presenter.headline());
    const domain::FirmGrade grade = m_presenter.grade();
    m_grade->setState(GradeWords::tone(grade), GradeWords::sign(grade), GradeWords::of(grade));
    m_grade->setToolTip(m_presenter.gradeExplained());
    m_grade->setVisible(m_presenter.isComplete());
    m_positive->setVisible(m_presenter.enterprise().positiveList);
    refreshFacts();
    m_contacts->refresh();
    m_chart->show(m_presenter.dossier().scores);
    m_chart->setVisible(!m_presenter.dossier().scores.empty());
    refreshTabs();
}

}
