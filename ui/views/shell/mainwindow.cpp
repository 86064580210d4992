#include "ui/views/shell/mainwindow.h"

#include "ui/controls/calmwheel.h"
#include "ui/controls/toast.h"
#include "ui/presentation/firstrun.h"
#include "ui/views/shell/leavingpane.h"
#include "ui/views/shell/quicksearch.h"
#include "ui/views/shell/rail.h"
#include "ui/views/shell/setuppage.h"
#include "ui/views/shell/topbar.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace xunzhen::views {

namespace {
const auto kGeometryKey = QStringLiteral("window.geometry");
const auto kPageKey = QStringLiteral("window.page");

/// The one PDF that is dragged; empty when it is anything else.
QString draggedPdf(const QMimeData &data)
{
    const auto urls = data.urls();
    const QString path = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive) ? path : QString();
}
}

MainWindow::MainWindow(const WindowParts &parts)
    : m_toast(new controls::Toast(this)), m_runner(parts.services, parts.background),
      m_counts(parts.services, parts.background),
      m_context{parts.services, parts.background, m_runner, *this, parts.theme, *m_toast, parts.files, parts.confirmation}
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Xunzhen"));
    build();
    restoreWindow();
    QGuiApplication::instance()->installEventFilter(new controls::CalmWheel(this));
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    m_rail = new Rail(m_context.theme, centre);
    m_stack = new QStackedWidget(centre);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_top = new TopBar(m_context, centre);
    right->addWidget(m_top);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    connect(m_rail, &Rail::chosen, this, [this](const QString &key) { go({.page = key}); });
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(find, &QShortcut::activated, this, [this] { m_top->search()->begin(); });
    auto *exchange = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(exchange, &QShortcut::activated, &m_runner, &presentation::SyncRunner::runNow);
    connect(&m_counts, &presentation::RailCounts::counted, m_rail, &Rail::setCount);
    connect(&m_runner, &presentation::SyncRunner::failed, this, [this](const QString &text) { m_toast->warn(text); });
}

void MainWindow::addPage(Page *page, const QString &under)
{
    const QString place = under.isEmpty() ? page->key() : under;
    m_railPlaces.insert(page->key(), place);
    m_pages.insert(page->key(), page);
    if (m_firstPage.isEmpty())
        m_firstPage = page->key();
    m_stack->addWidget(page);
    if (under.isEmpty())
        m_rail->add(page->key(), page->title(), page->icon());
    connect(page, &Page::countChanged, this, [this, place](int count) { m_rail->setCount(place, count); });
}

void MainWindow::begin()
{
    m_counts.refresh();
    if (presentation::FirstRun(m_context.services).isNeeded()) {
        beginSetup();
        return;
    }
    const QString last = m_context.services.settings().remembered(kPageKey);
    go({.page = m_pages.contains(last) ? last : m_firstPage});
}

void MainWindow::beginSetup()
{
    m_setup = new SetupPage(m_context, this);
    m_stack->addWidget(m_setup);
    m_stack->setCurrentWidget(m_setup);
    m_rail->hide();
    m_top->hide();
    connect(m_setup, &SetupPage::finished, this, [this] {
        m_rail->show();
        m_top->show();
        go({.page = m_firstPage});
        m_setup->deleteLater();
        m_setup = nullptr;
    });
}

Page *MainWindow::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

void MainWindow::go(const presentation::Place &place)
{
    Page *next = page(place.page);
    if (!next)
        return;
    if (Page *now = currentPage(); now && now != next)
        now->leave();
    m_stack->setCurrentWidget(next);
    m_rail->select(m_railPlaces.value(place.page));
    next->activate(place);
    m_context.services.settings().remember(kPageKey, place.page);
}

void MainWindow::restoreWindow()
{
    const auto bytes = QByteArray::fromBase64(m_context.services.settings().remembered(kGeometryKey).toLatin1());
    if (!bytes.isEmpty() && restoreGeometry(bytes))
        return;
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 768);
    resize(std::min(1366, room.width()), std::min(768, room.height()));
}

void MainWindow::rememberWindow()
{
    m_context.services.settings().remember(kGeometryKey, QString::fromLatin1(saveGeometry().toBase64()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_setup && !draggedPdf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedPdf(*event->mimeData());
    if (m_setup || path.isEmpty())
        return;
    event->acceptProposedAction();
    verifyFile(path);
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
    if (Page *now = currentPage())
        now->leave();
    rememberWindow();
    event->setAccepted(!isHandingIn());
}

}
