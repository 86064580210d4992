#pragma once

#include "ui/presentation/enterprises/importpresenter.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QTableWidget;

namespace xunzhen::views {

/// The sheet's first rows under a choice for each column: what does it hold?
class ImportColumns : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(presentation::ImportPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

private:
    void build();
    void fillSample();
    void fillCombos();

    presentation::ImportPresenter &m_presenter;
    std::shared_ptr<const services::SheetPreview> m_built;
    QSpinBox *m_header;
    QLabel *m_fault;
    QTableWidget *m_table;
};

}
