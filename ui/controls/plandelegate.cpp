#include "ui/controls/plandelegate.h"

#include "ui/controls/dayedit.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QTimer>
#include <QtMath>

namespace xunzhen::controls {

namespace {
constexpr int kEditorLines = 5, kEditorLinesMax = 12;
constexpr int kLinesShown = 6;
constexpr int kPadding = 12;
constexpr int kSides = 16; ///< what the style keeps free at both sides of a text, together
constexpr int kPauseMs = 300;

struct Lines
{
    QString text;
    qreal height = 0;
};

/// As much of a text as the lines of a cell hold, with an ellipsis when there is more, and how high that is.
Lines firstLines(const QString &text, const QFont &font, int width)
{
    if (width <= 0)
        return {text, 0};
    QTextLayout layout(text, font); // a view item's text has line separators already
    layout.beginLayout();
    int lines = 0;
    qreal height = 0;
    QTextLine line = layout.createLine();
    while (line.isValid() && ++lines <= kLinesShown) {
        line.setLineWidth(width);
        height += line.height();
        line = layout.createLine();
    }
    const bool whole = !line.isValid();
    const int end = whole ? int(text.size()) : line.textStart();
    layout.endLayout();
    return {whole ? text : text.left(end - 1) + u'…', height};
}
}

PlanDelegate::PlanDelegate(int dateColumn, QDate today, QObject *parent)
    : QStyledItemDelegate(parent), m_dateColumn(dateColumn), m_today(today)
{
}

QWidget *PlanDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    Q_EMIT const_cast<PlanDelegate *>(this)->begun(); // Qt asks for editors through a const function
    if (index.column() == m_dateColumn)
        return new DayEdit(m_today, parent);
    auto *text = new QPlainTextEdit(parent);
    text->setObjectName(QStringLiteral("planEditor"));
    text->setTabChangesFocus(true);
    handOverSoon(text);
    return text;
}

void PlanDelegate::handOverSoon(QWidget *editor) const
{
    auto *self = const_cast<PlanDelegate *>(this); // Qt asks for editors through a const function
    auto *pause = new QTimer(editor);
    pause->setSingleShot(true);
    pause->setInterval(kPauseMs);
    connect(static_cast<QPlainTextEdit *>(editor), &QPlainTextEdit::textChanged, pause, [self, pause, editor] {
        if (editor->hasFocus()) {
            Q_EMIT self->typing();
            pause->start();
        }
    });
    connect(pause, &QTimer::timeout, self, [self, editor] { Q_EMIT self->commitData(editor); });
}

void PlanDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *date = qobject_cast<DayEdit *>(editor)) {
        if (!date->isModified())
            date->setDay(value.toDate());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor); text && text->toPlainText() != value.toString()
               && !(text->hasFocus() && text->document()->isModified())) { // what is being typed is not taken away
        text->setPlainText(value.toString());
        text->moveCursor(QTextCursor::End);
    }
}

void PlanDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *date = qobject_cast<DayEdit *>(editor)) {
        if (const auto day = date->day())
            model->setData(index, *day, Qt::EditRole);
        else
            Q_EMIT const_cast<PlanDelegate *>(this)->misunderstood(date->text());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        model->setData(index, text->toPlainText(), Qt::EditRole);
}

void PlanDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect place = option.rect;
    if (index.column() != m_dateColumn) {
        const int line = option.fontMetrics.lineSpacing();
        const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, place.width() - 2 * kPadding, 1 << 16), Qt::TextWordWrap,
                                                           index.data(Qt::EditRole).toString());
        const int wanted = text.height() + 2 * line;
        place.setHeight(std::max(place.height(), std::clamp(wanted, line * kEditorLines, line * kEditorLinesMax)));
        const int below = editor->parentWidget()->height() - place.bottom();
        if (below < 0)
            place.translate(0, std::max(below, -place.top()));
    } else {
        constexpr int kWidth = 220; // room for what was understood
        place.setWidth(std::max(place.width(), kWidth));
        place.setHeight(editor->sizeHint().height());
        place.translate(std::min(0, editor->parentWidget()->width() - place.right()), 0);
    }
    editor->setGeometry(place);
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem whole(option);
    QStyledItemDelegate::initStyleOption(&whole, index);
    const int text = qCeil(firstLines(whole.text, whole.font, option.rect.width() - kSides).height);
    const QSize hint = QStyledItemDelegate::sizeHint(option, index); // it breaks the lines of a wider text than the style draws
    return QSize(hint.width(), std::max(hint.height(), text) + kPadding);
}

void PlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = firstLines(option->text, option->font, option->rect.width() - kSides).text;
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain(option);
    plain.state &= ~QStyle::State_HasFocus; // the style would fill the cell with a bevel
    QStyledItemDelegate::paint(painter, plain, index);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->setPen(option.palette.color(QPalette::Link));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

}
