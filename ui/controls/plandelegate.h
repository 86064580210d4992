#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace xunzhen::controls {

/// Edits the cells of a table of texts with one column of dates: several lines for texts, one for the day (see DayEdit).
/// A cell shows a few lines of a long text; its editor and its tool tip show the whole. An editor that loses the focus
/// hands its text over; Escape alone gives it up.
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PlanDelegate(int dateColumn, QDate today, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Something was typed that the model does not have yet; it is handed over after a short pause.
    void typing();
    void begun(); ///< an editor opens
    void misunderstood(const QString &text); ///< this is no day: the cell stays as it is

private:
    void handOverSoon(QWidget *editor) const;

    int m_dateColumn;
    QDate m_today;
};

}
