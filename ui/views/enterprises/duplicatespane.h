#pragma once

#include "ui/presentation/commands/command.h"
#include "ui/presentation/enterprises/duplicatespresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace xunzhen::controls {
class PageHeader;
class ProgressStrip;
class RowListView;
}

namespace xunzhen::views {

/// Walks through all records that look alike, side by side.
class DuplicatesPane : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPane(const Context &context, QWidget *parent = nullptr);
    void begin();
    /// What can be done during the walk, with its keys.
    presentation::Commands commands();

Q_SIGNALS:
    void closed();
    void firmRequested(const xunzhen::domain::EnterpriseId &id);

private:
    QWidget *buildPairs();
    QWidget *buildSides();
    QWidget *buildFoot();
    QPushButton *footButton(QWidget *foot, const char *name, const QString &words);
    void connectParts();
    void refresh();
    void refreshTable();

    Context m_context;
    presentation::DuplicatesPresenter m_presenter;
    controls::PageHeader *m_header = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    controls::RowListView *m_pairs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_likeness = nullptr, *m_consequence = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_same = nullptr, *m_two = nullptr, *m_later = nullptr, *m_undo = nullptr;
};

}
