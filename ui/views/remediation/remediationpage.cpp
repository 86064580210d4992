#include "ui/views/remediation/remediationpage.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/plan/planplaces.h"
#include "ui/views/papers/printing.h"
#include "ui/views/pagestack.h"
#include "ui/views/plan/calendarpane.h"
#include "ui/views/remediation/boardbar.h"
#include "ui/views/remediation/boardcolumns.h"
#include "ui/views/remediation/reinspectpane.h"
#include "ui/views/remediation/rulebar.h"
#include "ui/views/remediation/togetherpane.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::RemediationPresenter;

namespace {
constexpr int kListWidth = 520;
constexpr int kColumnsWidth = 800, kColumnsShare = 55; ///< pixels at least, per cent of the page
constexpr int kLeastWidth = 360;
enum Whole { Board, Calendar };
enum Left { List, Empty, Columns };
enum Right { Nothing, One, Several };
}

RemediationPage::RemediationPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background, context.navigator),
      m_header(new controls::PageHeader(title(), this)),
      m_bar(new BoardBar(m_presenter, this)), m_printing(new Printing(m_context, this))
{
    setObjectName(QStringLiteral("remediationPage"));
    buildHeader();
    m_whole = new PageStack(this);
    m_splitter = new QSplitter(m_whole); // what is built in its place is not dressed a second time
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildRight());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kListWidth, 1});
    m_calendar = new CalendarPane(m_context, m_whole);
    m_whole->addWidget(m_splitter);
    m_whole->addWidget(m_calendar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    layout->addWidget(m_rule);
    layout->addWidget(m_whole, 1);
    connectParts();
    m_presenter.reload();
    setView(m_presenter.view());
}

void RemediationPage::buildHeader()
{
    auto *sheet = named(new QPushButton(tr("List as .xlsx…"), this), QStringLiteral("boardSheet"), tr("Write the list as a workbook"));
    auto *print = named(new QPushButton(tr("Print the list…"), this), QStringLiteral("boardPrint"), tr("Print the list"));
    auto *rule = named(new QPushButton(tr("When to remind…"), this), QStringLiteral("boardRule"), tr("When the firm is reminded and the leader is told"));
    m_rule = new RuleBar(m_presenter, this);
    connect(rule, &QPushButton::clicked, m_rule, &RuleBar::toggle);
    m_header->addAction(rule);
    m_header->addAction(sheet);
    m_header->addAction(print);
    connect(sheet, &QPushButton::clicked, this, &RemediationPage::writeList);
    connect(print, &QPushButton::clicked, this, &RemediationPage::printList);
}

QWidget *RemediationPage::buildLeft()
{
    auto *side = new QWidget(m_splitter);
    m_list = new controls::RowListView(m_context.theme, QStringLiteral("remediationList"), tr("Remediation items"), side);
    m_list->setModel(&m_presenter.rows());
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_left = new PageStack(side);
    m_left->addWidget(m_list);
    m_left->addWidget(new controls::EmptyState(tr("Nothing to remedy here"), tr("Items appear when a visit's plan is drawn up. Change the filters to see more."), m_left));
    auto *sideways = new QScrollArea(m_left); // in a narrow window the columns keep their width
    sideways->setWidgetResizable(true);
    sideways->setFocusPolicy(Qt::NoFocus);
    m_columns = new BoardColumns(m_context, m_presenter, sideways->viewport());
    m_columns->setProperty("scrolled", true);
    sideways->setWidget(m_columns);
    m_left->addWidget(sideways);
    side->setMinimumWidth(kLeastWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_left, 1);
    layout->addWidget(buildMarkBar(side));
    return side;
}

QWidget *RemediationPage::buildMarkBar(QWidget *parent)
{
    auto *bar = new QFrame(parent);
    bar->setProperty("surface", QStringLiteral("foot"));
    m_markWords = new QLabel(bar);
    m_markWords->setProperty("quiet", true);
    m_markWords->setWordWrap(true);
    m_mark = named(new QPushButton(tr("Mark"), bar), QStringLiteral("boardMark"), tr("Mark for one re-inspection of several"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 10, 12, 10); // as the foot beside it
    row->addWidget(m_markWords, 1);
    row->addWidget(m_mark);
    connect(m_mark, &QPushButton::clicked, this, &RemediationPage::toggleMark);
    return m_markBar = bar;
}

QWidget *RemediationPage::buildRight()
{
    m_right = new PageStack(m_splitter);
    m_right->addWidget(new controls::EmptyState(tr("Choose an item"), tr("Its photos, standard and earlier re-inspections appear here, and you record what you see."), m_right));
    m_pane = new ReinspectPane(m_context, m_presenter, m_right);
    m_right->addWidget(m_pane);
    m_together = new TogetherPane(m_context, m_presenter, m_right);
    m_right->addWidget(m_together);
    return m_right;
}

void RemediationPage::connectParts()
{
    auto *presenter = &m_presenter;
    connect(m_bar, &BoardBar::viewWanted, this, [this](View view) {
        setView(view);
        focusView();
    });
    connect(m_list, &controls::RowListView::chosen, this, [this](int row) {
        if (const auto *shown = m_presenter.rows().row(row); shown && !shown->heading)
            m_presenter.select(domain::RemediationId::tryParse(shown->key).value_or(domain::RemediationId()));
    });
    connect(m_columns, &BoardColumns::opened, presenter, &RemediationPresenter::select);
    connect(presenter, &RemediationPresenter::changed, this, &RemediationPage::refresh);
    connect(presenter, &RemediationPresenter::selectionChanged, this, &RemediationPage::showSelected);
    connect(presenter, &RemediationPresenter::marksChanged, this, &RemediationPage::refreshMarks);
    connect(presenter, &RemediationPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(presenter, &RemediationPresenter::written, this,
            [this](const QString &path) { m_context.notices.say(tr("The list was written to %1").arg(path)); });
}

bool RemediationPage::isPlanPlace(const presentation::Place &place)
{
    using presentation::PlanPlaces;
    const auto planned = PlanPlaces::plannedIn(place);
    if (planned.isNull() && place.begin != PlanPlaces::calendarWord())
        return false;
    setView(View::Calendar);
    if (!planned.isNull())
        m_calendar->presenter().show(planned);
    else
        m_calendar->presenter().setDay(QDate::fromString(place.text, Qt::ISODate));
    return true;
}

void RemediationPage::activate(const presentation::Place &place)
{
    const bool plan = isPlanPlace(place);
    if (!place.remediation.isNull())
        m_presenter.open(place.remediation);
    else if (!place.enterprise.isNull() && !plan)
        m_presenter.showFirm(place.enterprise);
    else
        m_presenter.reload();
    m_presenter.resume();
    m_calendar->setSeen(m_presenter.view() == View::Calendar);
    focusView();
}

void RemediationPage::leave()
{
    m_presenter.pause();
    m_calendar->setSeen(false);
}

void RemediationPage::restore(const QString &remembered)
{
    m_presenter.restore(remembered);
    setView(m_presenter.view());
}

void RemediationPage::setView(View view)
{
    if (const bool inColumns = view == View::State; view != View::Calendar && inColumns != m_inColumns) {
        m_inColumns = inColumns;
        const int left = inColumns ? std::max(kColumnsWidth, width() * kColumnsShare / 100) : kListWidth;
        m_splitter->setSizes({left, std::max(1, width() - left)});
    }
    m_presenter.setView(view);
    refresh();
    m_calendar->setSeen(isVisible() && view == View::Calendar);
}

void RemediationPage::focusView()
{
    switch (m_presenter.view()) {
    case View::Calendar: m_calendar->focusCalendar(); break;
    case View::State: m_columns->focusFirst(); break;
    default: m_list->setFocus();
    }
}

void RemediationPage::toggleMark() { m_presenter.toggleMark(m_presenter.selectedId()); }

bool RemediationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleMark();
        return true;
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->modifiers().testFlag(Qt::ControlModifier)) {
        const int row = m_list->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()).row();
        if (const auto *shown = m_presenter.rows().row(row); shown && !shown->heading)
            m_presenter.toggleMark(domain::RemediationId::tryParse(shown->key).value_or(domain::RemediationId()));
        return true;
    }
    return Page::eventFilter(watched, event);
}

void RemediationPage::writeList()
{
    const QString path = m_context.files.save(this, tr("Write the list"), tr("Remediation list.xlsx"), tr("Workbook (*.xlsx)"));
    if (!path.isEmpty())
        m_presenter.writeList(path);
}

void RemediationPage::printList()
{
    m_presenter.makePrintout([this](const QByteArray &pdf) {
        Printing::Paper paper;
        paper.title = tr("Remediation list");
        paper.content.pdf = pdf;
        m_printing->print(paper);
    });
}

presentation::Commands RemediationPage::commands()
{
    presentation::Commands commands = m_bar->viewCommands();
    commands.push_back({.id = QStringLiteral("board.plan"), .words = tr("Plan a visit"), .otherWords = QStringLiteral("计划 安排 plan schedule"),
                        .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), .icon = QStringLiteral("calendar"),
                        .run = [this] { m_calendar->planVisit(); }});
    commands.push_back({.id = QStringLiteral("board.mark"), .words = tr("Mark for one re-inspection of several"), .keys = {},
                        .run = [this] { toggleMark(); }, .isEnabled = [this] { return m_presenter.selected() != nullptr; }});
    commands.push_back({.id = QStringLiteral("board.sheet"), .words = tr("Write the list as a workbook"),
                        .otherWords = QStringLiteral("导出 台账 xlsx export"), .icon = QStringLiteral("export"), .run = [this] { writeList(); }});
    commands.push_back({.id = QStringLiteral("board.print"), .words = tr("Print the list"), .otherWords = QStringLiteral("打印 print"),
                        .keys = QKeySequence(QKeySequence::Print), .icon = QStringLiteral("print"), .run = [this] { printList(); }});
    return commands;
}

void RemediationPage::refresh()
{
    const View view = m_presenter.view();
    m_bar->refresh();
    m_header->setLine(m_presenter.summary());
    m_whole->setCurrentIndex(view == View::Calendar ? Calendar : Board);
    m_list->setCurrentRow(m_presenter.selectedRow()); // before it is shown: with the focus and no row it would take the first
    m_left->setCurrentIndex(view == View::State ? Columns : m_presenter.rows().rowCount() > 0 ? List : Empty);
    m_columns->refresh();
    refreshMarks();
}

void RemediationPage::refreshMarks()
{
    const int marked = int(m_presenter.marked().size());
    m_markWords->setText(marked > 0 ? tr("%n marked for one re-inspection", nullptr, marked)
                                    : tr("Space marks several items for one re-inspection"));
    m_markBar->setVisible(m_presenter.view() != View::State && m_presenter.rows().rowCount() > 0);
    if (marked > 1)
        m_together->refresh();
    showSelected();
}

void RemediationPage::showSelected()
{
    const bool several = m_presenter.marked().size() > 1;
    m_right->setCurrentIndex(several ? Several : m_presenter.selected() ? One : Nothing);
    m_right->setVisible(m_presenter.view() != View::State || several || m_presenter.selected());
    m_mark->setEnabled(m_presenter.selected() != nullptr);
    m_mark->setText(m_presenter.isMarked(m_presenter.selectedId()) ? tr("Unmark") : tr("Mark"));
}

}
