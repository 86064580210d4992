#pragma once

#include "ui/controls/ask/confirmation.h"
#include "ui/controls/ask/filechooser.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/background.h"
#include "ui/views/shell/mainwindow.h"

#include <QCoreApplication>

class QApplication;

namespace xunzhen::app {

/// The desktop program over one opened profile: theme, window and pages. Also what the GUI tests start.
class Desktop
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)

public:
    Desktop(QApplication &application, services::Services &services, base::WorkDispatcher &dispatcher,
            controls::FileChooser files, controls::Confirmation &confirmation);
    ~Desktop();

    views::MainWindow &window() { return *m_window; }
    controls::Theme &theme() { return m_theme; }

private:
    template<typename View>
    void addPage(views::PageEntry entry);
    void addPages();
    void applyAppearance();

    QApplication &m_application;
    services::Services &m_services;
    presentation::Background m_background;
    controls::Theme m_theme;
    controls::FileChooser m_files;
    std::unique_ptr<views::MainWindow> m_window;
};

}
