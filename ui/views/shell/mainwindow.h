#pragma once

#include "ui/presentation/commands/commandregistry.h"
#include "ui/presentation/placehistory.h"
#include "ui/presentation/railcounts.h"
#include "ui/presentation/settings/looksettings.h"
#include "ui/views/context.h"
#include "ui/views/page.h"
#include "ui/views/shell/windowmemory.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace xunzhen::controls {
class Toast;
}

namespace xunzhen::views {

class HelpBeside;
class LeavingPane;
class OutsideFiles;
class Rail;
class SetupPage;
class TopBar;
struct ShellActs;

/// What the window itself is given; all of it outlives the window.
struct WindowParts
{
    services::Services &services;
    presentation::Background &background;
    controls::Theme &theme;
    controls::FileChooser &files;
    controls::Confirmation &confirmation;
};

/// A page that is made when it is first needed.
struct PageEntry
{
    QString key;          ///< one of presentation::Places
    QString title, icon;  ///< of its place on the rail
    std::function<Page *(QWidget *parent)> make; ///< with its parent from the first: whoever moves in later is styled twice
    QString under = {};   ///< the page from which it is reached; then it has no place of its own on the rail
    bool early = false;   ///< made soon after the start, before anybody goes there: it is large, or it alone knows how much waits
};

/// The window: rail, top bar, one page at a time, the way back and forward, the commands. While nobody has said who uses this
/// laptop it shows the first-run page instead. Closing it hands in what waits first, for as long as that takes or the user
/// lets it, ten seconds at most; what then still waits is handed in at the next start.
class MainWindow : public QMainWindow, public presentation::Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    const Context &context() const { return m_context; }
    /// All that one can do now: what the keys, the search box and the help's list of keys are made from.
    const presentation::CommandRegistry &commands() const { return m_commands; }
    /// Puts the page on the rail, in the order of the calls.
    void addPage(const PageEntry &entry);
    /// The same for a page that is there already; takes it over.
    void addPage(Page *page, const QString &under = {});
    /// Shows where one was last time (or the first-run page). To be called once, when all pages are there.
    void begin();
    void go(const presentation::Place &place) override;
    void goBack();
    void goForward();
    /// Files that were dropped, or named when the program was started; the first one is opened.
    void openFiles(const QStringList &paths);
    Page *currentPage() const;
    /// Makes it when it was not needed before; null when there is none with that key.
    Page *page(const QString &key);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildCommands();
    void listen();
    ShellActs acts();
    void make(const PageEntry &entry);
    bool makeMore(const PageEntry &entry);
    void makeEarlyPages();
    void showAround();
    void reach(const presentation::Place &place);
    presentation::Place present() const;
    presentation::Place lastTime() const;
    void beginSetup();
    bool isHandingIn();

    controls::Toast *m_toast;
    presentation::SyncRunner m_runner;
    Context m_context;
    presentation::CommandRegistry m_commands;
    presentation::PlaceHistory m_history;
    WindowMemory m_memory;
    presentation::LookSettings m_look;
    presentation::RailCounts m_counts;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    SetupPage *m_setup = nullptr;
    HelpBeside *m_help = nullptr;
    OutsideFiles *m_files = nullptr;
    LeavingPane *m_leaving = nullptr;
    std::vector<PageEntry> m_entries; ///< in the order of the rail
    QHash<QString, Page *> m_pages;   ///< those that were made
    presentation::Place m_place;      ///< where one went last
};

}
