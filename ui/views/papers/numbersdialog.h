#pragma once

#include "ui/presentation/papers/numberspresenter.h"
#include "ui/views/context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace xunzhen::controls {
class RowListView;
}

namespace xunzhen::views {

/// 文号登记 of the bureau: a series, its numbers, and the acts that end one.
class NumbersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NumbersDialog(const Context &context, QWidget *parent = nullptr);

private:
    void buildLayout();
    QWidget *buildButtons();
    void connectParts();
    void refresh();
    void refreshButtons();
    void voidChosen();
    void closeYear();
    void exportAll();

    const Context &m_context;
    presentation::NumbersPresenter m_presenter;
    QComboBox *m_series = nullptr;
    QLabel *m_summary = nullptr;
    controls::RowListView *m_list = nullptr;
    QPushButton *m_void = nullptr, *m_closeYear = nullptr, *m_export = nullptr;
};

}
