#include "app/desktop/desktop.h"

#include "ui/views/checklists/checklistspage.h"
#include "ui/views/enterprises/enterprisespage.h"
#include "ui/views/papers/bureaupaperspage.h"
#include "ui/views/papers/verifypage.h"
#include "ui/views/remediation/remediationpage.h"
#include "ui/views/settings/settingspage.h"
#include "ui/views/shared/sharingpage.h"
#include "ui/views/statistics/statisticspage.h"
#include "ui/views/templates/templatespage.h"
#include "ui/views/visit/visitpage.h"
#include "ui/views/workbench/workbenchpage.h"

#include <QApplication>

namespace xunzhen::app {

Desktop::Desktop(QApplication &application, services::Services &services, base::WorkDispatcher &dispatcher,
                 controls::FileChooser files, controls::Confirmation &confirmation)
    : m_application(application), m_services(services), m_background(services, dispatcher), m_files(std::move(files))
{
    m_application.setStyleSheet({}); // whatever an earlier window of this process looked like
    applyAppearance();
    m_window = std::make_unique<views::MainWindow>(
        views::WindowParts{services, m_background, m_theme, m_files, confirmation});
    addPages();
    QObject::connect(&services.facts(), &services::Facts::settingsChanged, m_window.get(), [this] { applyAppearance(); });
    m_window->begin();
}

Desktop::~Desktop() = default;

void Desktop::addPages()
{
    const views::Context &context = m_window->context();
    m_window->addPage(new views::WorkbenchPage(context, m_window.get()));
    m_window->addPage(new views::EnterprisesPage(context, m_window.get()));
    m_window->addPage(new views::VisitPage(context, m_window.get()));
    m_window->addPage(new views::RemediationPage(context, m_window.get()));
    m_window->addPage(new views::ChecklistsPage(context, m_window.get()));
    m_window->addPage(new views::StatisticsPage(context, m_window.get()));
    m_window->addPage(new views::SharingPage(context, m_window.get()));
    m_window->addPage(new views::BureauPapersPage(context, m_window.get()));
    m_window->addPage(new views::VerifyPage(context, m_window.get()));
    m_window->addPage(new views::SettingsPage(context, m_window.get()));
    m_window->addPage(new views::TemplatesPage(context, m_window.get()), presentation::Places::settings());
}

void Desktop::applyAppearance()
{
    const auto settings = m_services.settings().settings();
    const controls::Appearance wanted{settings.theme, settings.touch, settings.textScale};
    if (m_application.styleSheet().isEmpty() || wanted != m_theme.appearance())
        m_theme.apply(m_application, wanted);
}

}
