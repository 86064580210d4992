#pragma once

#include "models/services/enterpriseservice.h"

#include <QAbstractTableModel>

namespace xunzhen::presentation {

/// What an import would do, row by row, filtered by verdict. Holds indices only, however long the sheet is.
class ImportLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Verdict, Name, Uscc, Why, ColumnCount };
    enum Role { ToneRole = Qt::UserRole + 1 };
    using Preview = std::shared_ptr<const services::SheetPreview>;

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const Preview &preview);
    /// The line shown in that row; null when there is none.
    const domain::ImportLine *lineAt(int row) const;
    void setFilter(std::optional<domain::ImportVerdict> verdict);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QString text(const domain::ImportLine &line, int column) const;
    static QString newValue(const domain::ImportLine &line, const QString &fieldCode);
    static QString why(const domain::ImportLine &line);

    Preview m_preview;
    std::optional<domain::ImportVerdict> m_filter;
    std::vector<int> m_shown;
};

}
