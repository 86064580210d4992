#pragma once

#include "models/domain/statistics/figure.h"

#include <QAbstractTableModel>

namespace xunzhen::presentation {

/// The numbers of one figure; the last row is the total.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const domain::FigureTable &table);
    bool isTotal(int row) const { return row == int(m_table.rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString label(int row) const;
    QString cell(int row, int column) const;

    domain::FigureTable m_table;
};

}
