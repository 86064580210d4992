#pragma once

#include "ui/presentation/checklists/editor/packeditorpresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace xunzhen::controls {
class ProgressStrip;
class Reader;
class RowListView;
class SearchField;
}

namespace xunzhen::views {

class ItemForm;
class ListForm;
class PublishForm;

/// The workplace of a bureau's clerk: a pack's checklists left, the chosen entry to fill in at the right; workbooks out and
/// in; publishing.
class PackEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PackEditor(const Context &context, QWidget *parent = nullptr);

    void reload() { m_presenter.reload(); }
    void open(const QString &packCode, const QString &itemCode = {});
    /// Shows what the edited workbook would change.
    void takeSheets(const QString &path);
    /// What was typed is durable when this returns.
    void leave();

private:
    QWidget *buildHead();
    QWidget *buildLeft();
    QWidget *buildTools(QWidget *parent);
    QWidget *buildRight();
    QWidget *buildPreview();
    QWidget *scrolling(QWidget *form);
    QPushButton *button(const QString &word, const char *name, const QString &spoken, QWidget *parent);
    void connectHead();
    void connectParts();
    void connectExchange();
    void commit();
    void refreshPacks();
    void refreshState();
    void refreshChosen();
    void showPage(const QString &html);
    void showPublish();
    void addTitled(void (presentation::PackEditorPresenter::*add)(const QString &), const QString &question, const QString &label);
    void onRefused(const QString &sentence, const QStringList &problems);
    void onPreviewed(const QString &page, int changes);

    const Context &m_context;
    presentation::PackEditorPresenter m_presenter;
    QComboBox *m_packs = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_undo = nullptr, *m_changes = nullptr, *m_history = nullptr, *m_export = nullptr, *m_import = nullptr,
                *m_publish = nullptr, *m_discard = nullptr, *m_rebase = nullptr;
    QWidget *m_tools = nullptr;
    controls::SearchField *m_search = nullptr;
    controls::RowListView *m_outline = nullptr;
    QPushButton *m_addItem = nullptr, *m_addSection = nullptr, *m_addList = nullptr, *m_up = nullptr, *m_down = nullptr,
                *m_retire = nullptr;
    QStackedWidget *m_right = nullptr;
    QScrollArea *m_itemArea = nullptr, *m_listArea = nullptr;
    ItemForm *m_item = nullptr;
    ListForm *m_list = nullptr;
    controls::Reader *m_reader = nullptr, *m_preview = nullptr;
    QWidget *m_previewPage = nullptr;
    QPushButton *m_adopt = nullptr;
    PublishForm *m_publishForm = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
};

}
