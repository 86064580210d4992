#include "ui/views/checklists/checklistspage.h"

#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/views/checklists/editor/packeditor.h"
#include "ui/views/checklists/lawpane.h"
#include "ui/views/checklists/packpane.h"
#include "ui/views/checklists/publishedbar.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {

template<typename Pane>
Pane *fill(QWidget *tab, Pane *pane)
{
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pane);
    return pane;
}

}

ChecklistsPage::ChecklistsPage(const Context &context, QWidget *parent) : Page(parent), m_context(context)
{
    setObjectName(QStringLiteral("checklistsPage"));
    auto *header = new controls::PageHeader(title(), this);
    const auto action = [&](const QString &word, const char *name) {
        auto *button = named(new QPushButton(word, this), QLatin1String(name), word);
        header->addAction(button);
        return button;
    };
    m_back = action(tr("‹ Back to the question"), "lawBack");
    m_export = action(tr("Export the pack…"), "packExport");
    m_install = action(tr("Install a pack…"), "packInstall");
    m_import = action(tr("Import law texts…"), "lawImport");
    m_published = new PublishedBar(m_context, this);
    m_tabs = named(new QTabWidget(this), QStringLiteral("checklistTabs"), tr("Checklists and laws"));
    m_packTab = addTab(tr("Checklist packs"));
    m_lawTab = addTab(tr("Law library"));
    m_editorTab = addTab(tr("Edit and publish"));
    m_packs = fill(m_packTab, new PackPane(m_context, m_packTab));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_published);
    layout->addWidget(m_tabs, 1);
    connect(m_back, &QPushButton::clicked, this, &ChecklistsPage::goBack);
    connect(m_install, &QPushButton::clicked, m_packs, &PackPane::install);
    connect(m_export, &QPushButton::clicked, m_packs, &PackPane::exportPack);
    connect(m_import, &QPushButton::clicked, this, [this] { laws().importFolder(); });
    connect(m_published, &PublishedBar::pageWanted, this, [this](const QString &html) {
        m_tabs->setCurrentWidget(m_packTab);
        m_packs->showPage(html);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ChecklistsPage::onTab);
    refreshActions();
}

QWidget *ChecklistsPage::addTab(const QString &title)
{
    auto *tab = new QWidget(m_tabs);
    m_tabs->addTab(tab, title);
    return tab;
}

LawPane &ChecklistsPage::laws()
{
    if (!m_laws)
        m_laws = fill(m_lawTab, new LawPane(m_context, m_lawTab));
    return *m_laws;
}

PackEditor &ChecklistsPage::editor()
{
    if (!m_editor)
        m_editor = fill(m_editorTab, new PackEditor(m_context, m_editorTab));
    return *m_editor;
}

void ChecklistsPage::onTab()
{
    if (m_tabs->currentWidget() == m_lawTab && !m_laws)
        laws().reload();
    else if (m_tabs->currentWidget() == m_editorTab && !m_editor)
        editor().reload();
    refreshActions();
}

void ChecklistsPage::refreshActions()
{
    const bool packs = m_tabs->currentWidget() == m_packTab;
    const bool laws = m_tabs->currentWidget() == m_lawTab;
    m_export->setVisible(packs);
    m_install->setVisible(packs);
    m_import->setVisible(laws);
    m_back->setVisible(bool(m_from) && laws);
    if (m_from)
        m_back->setText(m_from->page == presentation::Places::visit() ? tr("‹ Back to the question") : tr("‹ Back to the pack"));
    m_back->setAccessibleName(m_back->text());
}

void ChecklistsPage::goBack()
{
    if (const auto from = std::exchange(m_from, nullptr))
        m_context.navigator.go(*from);
    refreshActions();
}

void ChecklistsPage::activate(const presentation::Place &place)
{
    m_packs->reload();
    if (m_laws)
        m_laws->reload();
    if (m_editor)
        m_editor->reload();
    m_published->reload();
    m_from = place.from;
    if (place.citation) {
        m_tabs->setCurrentWidget(m_lawTab);
        laws().openCitation(*place.citation);
    } else if (!place.pack.isEmpty()) {
        m_tabs->setCurrentWidget(m_packTab);
        m_packs->openPack(place.pack, place.itemCode);
    }
    if (!place.begin.isEmpty())
        take(place.begin, place.text);
    if (!place.enterprise.isNull()) {
        m_tabs->setCurrentWidget(m_packTab);
        m_packs->handOut(place.enterprise);
    }
    refreshActions();
}

void ChecklistsPage::take(const QString &begin, const QString &path)
{
    const bool isWorkbook = begin == QLatin1String("sheets");
    m_tabs->setCurrentWidget(isWorkbook ? m_editorTab : m_packTab);
    if (isWorkbook)
        editor().takeSheets(path);
    else
        m_packs->installFrom(path);
}

void ChecklistsPage::leave()
{
    if (m_editor)
        m_editor->leave();
}

}
