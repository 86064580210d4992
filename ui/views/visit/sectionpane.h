#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/visit/questionlistmodel.h"

#include <QFrame>

class QListView;

namespace xunzhen::controls {
class SearchField;
}

namespace xunzhen::views {

/// The table of contents of a visit with its search.
class SectionPane : public QFrame
{
    Q_OBJECT

public:
    SectionPane(const controls::Theme &theme, presentation::QuestionListModel &model, QWidget *parent = nullptr);
    void showCurrent(int ordinal);
    void focusSearch();

Q_SIGNALS:
    void chosen(int ordinal);

private:
    void move(int by);

    presentation::QuestionListModel &m_model;
    controls::SearchField *m_search;
    QListView *m_list;
};

}
