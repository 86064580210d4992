#pragma once

#include "ui/presentation/rowroles.h"
#include "ui/presentation/tone.h"

#include <QAbstractListModel>

namespace xunzhen::presentation {

/// One row of a short list, worded and ready to be painted. `key` is the presenter's own name of it.
struct ListRow
{
    QString title, secondLine, state, trailing;
    Tone tone = Tone::Neutral;
    bool heading = false;
    int indent = 0;
    QString key;
};

/// A short list that is made anew as a whole when something changes. For long ones see EnterpriseCatalogue.
class RowList : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ListRow> rows);
    const ListRow *row(int row) const;
    /// The row with this key; -1 when there is none.
    int find(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<ListRow> m_rows;
};

}
