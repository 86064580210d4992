#pragma once

#include <QTableView>

namespace xunzhen::views {

/// Numbers as wide as they are, the first column takes the rest but never less than a name needs.
class FigureTable : public QTableView
{
public:
    explicit FigureTable(QWidget *parent = nullptr);
    /// After other numbers are shown.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
};

}
