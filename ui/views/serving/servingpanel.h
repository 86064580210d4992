#pragma once

#include "ui/views/serving/servingdesk.h"

#include <QWidget>

class QVBoxLayout;

namespace xunzhen::views {

/// The issued papers of a visit that are to be handed over, the first ones that wait as strips; hidden while there is none.
class ServingPanel : public QWidget
{
    Q_OBJECT

public:
    ServingPanel(const Context &context, ServingDesk &desk, QWidget *parent = nullptr);

    /// Whether the next step of the first paper is the primary button of the screen.
    void setLeading(bool leads);

Q_SIGNALS:
    void allRequested(); ///< the list with the rest

private:
    void refresh();
    std::vector<services::ServingRow> shownRows() const;

    Context m_context;
    ServingDesk &m_desk;
    QVBoxLayout *m_strips;
    bool m_leads = false;
};

}
