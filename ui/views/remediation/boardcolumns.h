#pragma once

#include "ui/presentation/remediation/remediationpresenter.h"
#include "ui/views/context.h"

#include <QWidget>

class QLabel;

namespace xunzhen::controls {
class RowListView;
}

namespace xunzhen::views {

/// The board by state, a column each. Up and down walk a column, left and right change it, Enter opens the item; an item
/// changes its column only by a re-inspection.
class BoardColumns : public QWidget
{
    Q_OBJECT

public:
    BoardColumns(const Context &context, presentation::RemediationPresenter &presenter, QWidget *parent = nullptr);
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void opened(const xunzhen::domain::RemediationId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildColumn(size_t state);
    void open(size_t state, int row);
    bool focusColumn(int state, int row);

    const Context &m_context;
    presentation::RemediationPresenter &m_presenter;
    std::array<QLabel *, presentation::RemediationPresenter::kStates.size()> m_heads{};
    std::array<controls::RowListView *, presentation::RemediationPresenter::kStates.size()> m_lists{};
};

}
