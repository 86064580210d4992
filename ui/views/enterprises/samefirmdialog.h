#pragma once

#include "ui/presentation/enterprises/samefirmpresenter.h"
#include "ui/views/context.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::controls {
class FactGrid;
class RowListView;
class SearchField;
}

namespace xunzhen::views {

/// Same firm as…: the other record is searched for and chosen, both stand side by side, the act says in words what it does.
class SameFirmDialog : public QDialog
{
    Q_OBJECT

public:
    SameFirmDialog(const Context &context, const domain::EnterpriseId &firm, QWidget *parent = nullptr);

private:
    QWidget *buildSearch();
    QWidget *buildSides();
    QWidget *buildJoined();
    QWidget *buildButtons();
    void connectParts();
    void refresh();
    void standAlone();

    const Context &m_context;
    presentation::SameFirmPresenter m_presenter;
    controls::SearchField *m_search = nullptr;
    controls::RowListView *m_hits = nullptr, *m_joined = nullptr;
    QWidget *m_joinedPart = nullptr;
    QLabel *m_ownName = nullptr, *m_otherName = nullptr, *m_consequence = nullptr;
    controls::FactGrid *m_own = nullptr, *m_other = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_join = nullptr, *m_alone = nullptr;
};

}
