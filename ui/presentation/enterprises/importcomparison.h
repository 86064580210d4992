#pragma once

#include "models/domain/enterprise/enterprisesheet.h"

#include <QAbstractTableModel>

namespace xunzhen::presentation {

/// One row of a sheet beside the record that it meets, field by field: what stands, what the sheet would make of it.
class ImportComparison : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, OnRecord, InSheet, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    /// Empty when the line is null or meets no record.
    void show(const domain::ImportLine *line);
    /// "Row 4 meets the record 天津…"; empty when there is nothing to compare.
    const QString &title() const { return m_title; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString texts[ColumnCount];
        bool differs = false;
    };
    void fill(const domain::ImportLine &line);

    QString m_title;
    std::vector<Line> m_lines;
};

}
