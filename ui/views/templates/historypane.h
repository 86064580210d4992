#pragma once

#include "ui/presentation/rowlist.h"
#include "ui/presentation/templates/templatespresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QPushButton;

namespace xunzhen::controls {
class Reader;
class RowListView;
}

namespace xunzhen::views {

/// What the draft changes, and every version that was published: who, when, why, and what differs.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    HistoryPane(const Context &context, presentation::TemplatesPresenter &presenter, QWidget *parent = nullptr);

    void refresh();

private:
    void showChosen();
    const services::TemplateVersion *chosen() const;

    const Context &m_context;
    presentation::TemplatesPresenter &m_presenter;
    std::vector<services::TemplateVersion> m_versions;
    presentation::RowList m_rows;
    controls::RowListView *m_list;
    controls::Reader *m_reader;
    QPushButton *m_restore;
};

}
