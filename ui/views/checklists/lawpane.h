#pragma once

#include "ui/presentation/checklists/lawspresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace xunzhen::controls {
class ProgressStrip;
class Reader;
class RowListView;
class SearchField;
}

namespace xunzhen::views {

/// The law library: laws or hits left, the article at the right with its neighbours one key away.
class LawPane : public QWidget
{
    Q_OBJECT

public:
    explicit LawPane(const Context &context, QWidget *parent = nullptr);
    void reload() { m_presenter.reload(); }
    void importFolder();

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    QWidget *buildEmpty();
    void connectParts();
    void refresh();
    void refreshArticle();
    void onImported(const QString &sentence, const QStringList &problems);

    const Context &m_context;
    presentation::LawsPresenter m_presenter;
    QStackedWidget *m_stack;
    controls::SearchField *m_search = nullptr;
    controls::RowListView *m_list = nullptr;
    controls::Reader *m_reader = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_previous = nullptr, *m_next = nullptr;
};

}
