#include "ui/views/shell/mainwindow.h"

#include "ui/controls/calmwheel.h"
#include "ui/controls/toast.h"
#include "ui/presentation/firstrun.h"
#include "ui/views/help/helpbeside.h"
#include "ui/views/pagestack.h"
#include "ui/views/placed.h"
#include "ui/views/shell/commandkeys.h"
#include "ui/views/shell/leavingpane.h"
#include "ui/views/shell/outsidefiles.h"
#include "ui/views/shell/quicksearch.h"
#include "ui/views/shell/rail.h"
#include "ui/views/shell/setuppage.h"
#include "ui/views/shell/shellcommands.h"
#include "ui/views/shell/topbar.h"
#include "ui/views/shell/tour.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>

namespace xunzhen::views {

using presentation::Place;
using presentation::Places;

namespace {
constexpr int kEarlyMs = 1'500; ///< the first page is painted and answers by then
constexpr int kBetweenEarlyMs = 200;

/// What of a place still holds when the program ends in the midst of it: a visit knows itself at which question it stopped.
Place sure(const Place &place) { return place.page == Places::visit() ? Place{.page = place.page} : presentation::settled(place); }
}

MainWindow::MainWindow(const WindowParts &parts)
    : m_toast(new controls::Toast(this)), m_runner(parts.services, parts.background),
      m_context{parts.services, parts.background, m_runner, *this, parts.theme, *m_toast, parts.files, parts.confirmation},
      m_memory(parts.services.settings()), m_look(parts.services), m_counts(parts.services, parts.background)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Xunzhen"));
    build();
    buildCommands();
    listen();
    m_memory.restoreGeometry(*this);
    QGuiApplication::instance()->installEventFilter(new controls::CalmWheel(this));
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    m_rail = new Rail(m_context.theme, centre);
    m_stack = new PageStack(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_top = new TopBar(m_context, m_look, m_commands, centre);
    right->addWidget(m_top);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    m_help = new HelpBeside(m_context, m_commands, centre, row, [this] {
        const Page *now = currentPage();
        return now ? now->helpTopic() : QString();
    });
    setCentralWidget(centre);
    setMinimumSize(800, 500);
    m_files = new OutsideFiles(m_context, *this);
}

ShellActs MainWindow::acts()
{
    return {.search = [this](const QString &text) { m_top->search()->begin(text); },
            .back = [this] { goBack(); },
            .forward = [this] { goForward(); },
            .help = [this] { m_help->toggle(); },
            .tour = [this] { showAround(); },
            .canGoBack = [this] { return m_history.canGoBack(); },
            .canGoForward = [this] { return m_history.canGoForward(); },
            .look = m_look};
}

void MainWindow::buildCommands()
{
    m_commands.setPage([this]() -> presentation::CommandGroup {
        Page *now = currentPage();
        return now ? presentation::CommandGroup{now->title(), now->commands()} : presentation::CommandGroup();
    });
    m_commands.setGeneral([this]() -> presentation::CommandGroup {
        if (m_setup)
            return {};
        std::vector<RailWord> pages;
        for (const PageEntry &entry : m_entries)
            pages.push_back({entry.key, entry.title, entry.icon});
        return {tr("Everywhere"), shellCommands(m_context, acts(), pages)};
    });
    new CommandKeys(m_commands, *this);
}

void MainWindow::listen()
{
    const auto warn = [this](const QString &text) { m_toast->warn(text); };
    connect(m_rail, &Rail::chosen, this, [this](const QString &key) { go({.page = key}); });
    connect(&m_runner, &presentation::SyncRunner::failed, this, warn);
    connect(&m_look, &presentation::LookSettings::failed, this, warn);
    connect(&m_look, &presentation::LookSettings::switched, this,
            [this](const QString &name) { m_toast->say(tr("What is written from now on is written by %1.").arg(name)); });
    connect(&m_counts, &presentation::RailCounts::counted, m_rail, &Rail::setCount);
}

void MainWindow::addPage(const PageEntry &entry)
{
    m_entries.push_back(entry);
    if (entry.under.isEmpty())
        m_rail->add(entry.key, entry.title, entry.icon);
}

void MainWindow::addPage(Page *page, const QString &under)
{
    addPage({.key = page->key(), .title = page->title(), .icon = page->icon(), .make = [page](QWidget *) { return page; }, .under = under});
    make(m_entries.back());
}

void MainWindow::make(const PageEntry &entry)
{
    Page *page = entry.make(m_stack);
    const QString place = entry.under.isEmpty() ? entry.key : entry.under;
    m_pages.insert(entry.key, page);
    m_stack->addWidget(page);
    connect(page, &Page::countChanged, this, [this, place](int count) { m_rail->setCount(place, count); });
    m_memory.restore(*page);
}

Page *MainWindow::page(const QString &key)
{
    for (const PageEntry &entry : m_entries)
        if (entry.key == key && !m_pages.contains(key))
            make(entry);
    return m_pages.value(key);
}

/// The page, or one more part of it; false when all of it is there.
bool MainWindow::makeMore(const PageEntry &entry)
{
    if (Page *page = m_pages.value(entry.key))
        return page->buildMore();
    make(entry);
    return true;
}

/// One at a time, so that the window answers between them.
void MainWindow::makeEarlyPages()
{
    const auto makesOne = [this](const PageEntry &entry) { return entry.early && makeMore(entry); };
    if (std::ranges::any_of(m_entries, makesOne))
        QTimer::singleShot(kBetweenEarlyMs, this, &MainWindow::makeEarlyPages);
}

presentation::Place MainWindow::lastTime() const
{
    const Place place = m_memory.place();
    const bool isThere = std::any_of(m_entries.begin(), m_entries.end(), [&](const PageEntry &entry) { return entry.key == place.page; });
    return isThere ? place : Place{.page = m_entries.front().key};
}

void MainWindow::begin()
{
    QTimer::singleShot(kEarlyMs, this, &MainWindow::makeEarlyPages);
    if (presentation::FirstRun(m_context.services).isNeeded())
        beginSetup();
    else
        go(lastTime());
}

void MainWindow::beginSetup()
{
    m_setup = new SetupPage(m_context, this);
    setAcceptDrops(false);
    m_stack->addWidget(m_setup);
    m_stack->setCurrentWidget(m_setup);
    m_rail->hide();
    m_top->hide();
    connect(m_setup, &SetupPage::finished, this, [this] {
        m_rail->show();
        m_top->show();
        setAcceptDrops(true);
        go({.page = m_entries.front().key});
        m_setup->deleteLater();
        m_setup = nullptr;
        if (Tour::isNew(m_context.services))
            showAround();
    });
}

void MainWindow::showAround()
{
    auto *tour = new Tour(m_context, this);
    connect(tour, &Tour::over, this, [this] {
        if (Page *now = currentPage())
            now->setFocus(Qt::OtherFocusReason);
    });
    tour->begin();
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

presentation::Place MainWindow::present() const
{
    const auto *placed = dynamic_cast<const Placed *>(m_stack->currentWidget());
    return placed ? placed->place() : m_place;
}

void MainWindow::go(const Place &place)
{
    if (!page(place.page))
        return;
    m_history.visit(place, present());
    reach(place);
}

void MainWindow::goBack()
{
    if (const auto place = m_history.back(present()))
        reach(*place);
}

void MainWindow::goForward()
{
    if (const auto place = m_history.forward(present()))
        reach(*place);
}

void MainWindow::reach(const Place &place)
{
    Page *next = page(place.page);
    if (Page *now = currentPage(); now && now != next) {
        now->leave();
        m_memory.keep(*now);
    }
    m_place = place;
    m_stack->setCurrentWidget(next);
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry &one) { return one.key == place.page; });
    m_rail->select(entry->under.isEmpty() ? entry->key : entry->under);
    next->activate(place);
    m_counts.refresh(); // what is overdue grows by the day, without any change
    m_help->follow();
    m_memory.keepPlace(sure(place));
}

void MainWindow::openFiles(const QStringList &paths)
{
    if (!m_setup)
        m_files->open(paths);
}

/// Begins to hand in what waits; asked once only, so that a second try to close always closes.
bool MainWindow::isHandingIn()
{
    if (m_leaving || !isVisible() || !m_runner.hasSomethingToHandIn())
        return false;
    m_leaving = new LeavingPane(m_runner, this);
    connect(m_leaving, &LeavingPane::over, this, &QWidget::close, Qt::QueuedConnection);
    m_leaving->begin();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.keepGeometry(*this);
    if (Page *now = currentPage()) {
        now->leave();
        m_memory.keep(*now);
        m_memory.keepPlace(presentation::settled(present()));
    }
    event->setAccepted(!isHandingIn());
}

}
