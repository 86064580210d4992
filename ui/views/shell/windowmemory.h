#pragma once

#include "ui/presentation/navigator.h"

class QWidget;

namespace xunzhen::services {
class SettingsService;
}

namespace xunzhen::views {

class Page;

/// What the next start finds as it was: the window's geometry, where one was, what each page wants remembered.
class WindowMemory
{
public:
    explicit WindowMemory(services::SettingsService &settings) : m_settings(settings) {}

    void keepGeometry(const QWidget &window);
    /// A size that fits the screen when none was kept.
    void restoreGeometry(QWidget &window) const;
    void keepPlace(const presentation::Place &place);
    /// Without a page when none was kept.
    presentation::Place place() const;
    void keep(const Page &page);
    void restore(Page &page) const;

private:
    services::SettingsService &m_settings;
};

}
