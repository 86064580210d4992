#pragma once

#include "ui/presentation/railcounts.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace xunzhen::controls {
class Toast;
}

namespace xunzhen::views {

class LeavingPane;
class Rail;
class SetupPage;
class TopBar;

/// What the window itself is given; all of it outlives the window.
struct WindowParts
{
    services::Services &services;
    presentation::Background &background;
    controls::Theme &theme;
    controls::FileChooser &files;
    controls::Confirmation &confirmation;
};

/// The window: rail, top bar, one page at a time. Remembers its geometry and page. While nobody has said who uses this
/// laptop it shows the first-run page instead. Closing it hands in what waits first, for as long as that takes or the user
/// lets it, ten seconds at most; what then still waits is handed in at the next start.
class MainWindow : public QMainWindow, public presentation::Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);

    const Context &context() const { return m_context; }
    /// Takes the page over and puts it on the rail, in the order of the calls; one `under` another page is reached from
    /// there and has no place of its own.
    void addPage(Page *page, const QString &under = {});
    /// Shows the page of last time (or the first-run page). To be called once, when all pages are there.
    void begin();
    void go(const presentation::Place &place) override;
    Page *currentPage() const;
    Page *page(const QString &key) const { return m_pages.value(key); }

protected:
    void closeEvent(QCloseEvent *event) override;
    /// A PDF from outside, dropped where no page takes it, is verified.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void beginSetup();
    void restoreWindow();
    void rememberWindow();
    bool isHandingIn();

    controls::Toast *m_toast;
    presentation::SyncRunner m_runner;
    presentation::RailCounts m_counts;
    Context m_context;
    Rail *m_rail = nullptr;
    TopBar *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    SetupPage *m_setup = nullptr;
    LeavingPane *m_leaving = nullptr;
    QHash<QString, Page *> m_pages;
    QHash<QString, QString> m_railPlaces; ///< by key of the page
    QString m_firstPage;
};

}
