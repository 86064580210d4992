#pragma once

#include "ui/views/context.h"
#include "ui/views/page.h"

class QPushButton;
class QTabWidget;

namespace xunzhen::views {

class LawPane;
class PackEditor;
class PackPane;
class PublishedBar;

/// 清单: checklist packs and the law library.
class ChecklistsPage : public Page
{
    Q_OBJECT

public:
    explicit ChecklistsPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::checklists(); }
    QString title() const override { return tr("Checklists"); }
    QString icon() const override { return QStringLiteral("checklists"); }
    void activate(const presentation::Place &place) override;
    void leave() override;

private:
    QWidget *addTab(const QString &title);
    LawPane &laws();
    PackEditor &editor();
    void onTab();
    void refreshActions();
    void goBack();
    /// A file from outside: "install" a pack, look through the edited "sheets" of one.
    void take(const QString &begin, const QString &path);

    Context m_context;
    QTabWidget *m_tabs;
    QWidget *m_packTab, *m_lawTab, *m_editorTab;
    PackPane *m_packs;
    LawPane *m_laws = nullptr;      ///< made when it is wanted first, as the editor
    PackEditor *m_editor = nullptr;
    PublishedBar *m_published;
    QPushButton *m_back, *m_install, *m_export, *m_import;
    std::shared_ptr<const presentation::Place> m_from; ///< where a citation was followed from
};

}
