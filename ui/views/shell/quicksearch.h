#pragma once

#include "ui/presentation/enterpriselistmodel.h"
#include "ui/views/context.h"

#include <QFrame>

class QListView;

namespace xunzhen::controls {
class SearchField;
}

namespace xunzhen::views {

/// The search box of the top bar and the list that drops from it. Enter or a click opens the enterprise's file.
class QuickSearch : public QWidget
{
    Q_OBJECT

public:
    explicit QuickSearch(const Context &context, QWidget *window);
    void begin(); ///< Ctrl+K

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSearched(const QString &text);
    void move(int by);
    void open(const QModelIndex &index);
    void placeList();

    Context m_context;
    presentation::EnterpriseListModel m_model;
    controls::SearchField *m_field;
    QFrame *m_drop;
    QListView *m_list;
};

}
