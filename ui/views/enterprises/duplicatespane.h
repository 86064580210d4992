#pragma once

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

/// Walks through all records that look alike, side by side: 1 same firm, 2 two firms, 3 later, Ctrl+Z takes the last one back.
class DuplicatesPane : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPane(const Context &context, QWidget *parent = nullptr);
    void begin();
    presentation::DuplicatesPresenter &presenter() { return m_presenter; }

Q_SIGNALS:
    void closed();
    void firmRequested(const xunzhen::domain::EnterpriseId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPairs();
    QWidget *buildSides();
    QWidget *buildFoot();
    QPushButton *footButton(QWidget *foot, const char *name, const QString &words);
    void connectParts();
    bool takesKey(const QKeyEvent &event);
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
