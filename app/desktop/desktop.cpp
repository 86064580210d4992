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

template<typename View>
void Desktop::addPage(views::PageEntry entry)
{
    auto *window = m_window.get();
    entry.make = [window](QWidget *parent) { return new View(window->context(), parent); };
    window->addPage(entry);
}

void Desktop::addPages()
{
    using presentation::Places;
    const auto icon = [](const char *name) { return QString::fromLatin1(name); };
    addPage<views::WorkbenchPage>({.key = Places::workbench(), .title = tr("Workbench"), .icon = icon("workbench"), .make = {}});
    addPage<views::EnterprisesPage>({.key = Places::enterprises(), .title = tr("Enterprises"), .icon = icon("enterprises"), .make = {}});
    addPage<views::VisitPage>({.key = Places::visit(), .title = tr("Visit"), .icon = icon("visit"), .make = {}, .early = true});
    addPage<views::RemediationPage>({.key = Places::remediation(), .title = tr("Remediation"), .icon = icon("remediation"), .make = {}});
    addPage<views::ChecklistsPage>({.key = Places::checklists(), .title = tr("Checklists"), .icon = icon("checklists"), .make = {}});
    addPage<views::BureauPapersPage>({.key = Places::papers(), .title = tr("Papers"), .icon = icon("paper"), .make = {}});
    addPage<views::VerifyPage>({.key = Places::verify(), .title = tr("Verify"), .icon = icon("verify"), .make = {}});
    addPage<views::StatisticsPage>({.key = Places::statistics(), .title = tr("Statistics"), .icon = icon("statistics"), .make = {}});
    addPage<views::SharingPage>({.key = Places::sharing(), .title = tr("Shared folder"), .icon = icon("sharing"), .make = {}, .early = true});
    addPage<views::SettingsPage>({.key = Places::settings(), .title = tr("Settings"), .icon = icon("settings"), .make = {}});
    addPage<views::TemplatesPage>({.key = Places::templates(), .title = tr("Paper templates"), .icon = icon("paper"), .make = {},
                                   .under = Places::settings(), .early = true});
}

void Desktop::applyAppearance()
{
    const auto settings = m_services.settings().settings();
    const controls::Appearance wanted{settings.theme, settings.touch, settings.textScale};
    if (m_application.styleSheet().isEmpty() || wanted != m_theme.appearance())
        m_theme.apply(m_application, wanted);
}

}
