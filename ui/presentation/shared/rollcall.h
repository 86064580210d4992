#pragma once

#include "models/services/syncservice.h"

#include <QAbstractTableModel>

namespace xunzhen::presentation {

/// 点名表: who has handed in what, up to when.
class RollCall : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Device, Who, Bureau, LastSeen, HandedIn, Missing, Space, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Which space a row belongs to is a column of its own while there are two of them.
    void setRows(std::vector<services::RollCallRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const services::RollCallRow *row(int place) const;
    /// The whole table with its heading, as a spreadsheet takes it from the clipboard or from a .csv.
    static QString tabbed(const QAbstractItemModel &shown);
    static QByteArray csv(const QAbstractItemModel &shown);

private:
    static QVariant sortKey(const services::RollCallRow &row, int column);
    QString text(const services::RollCallRow &row, int column) const;

    std::vector<services::RollCallRow> m_rows;
    bool m_hasTwoSpaces = false;
};

}
