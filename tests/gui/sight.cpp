#include "tests/gui/sight.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace xunzhen::testing {

namespace {

QString cellsOf(const QAbstractItemView &view)
{
    QStringList cells;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
    return cells.join(u'|');
}

bool canWrite(const QWidget &widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget);
    return widget.isEnabled() && ((line && !line->isReadOnly()) || (edit && !edit->isReadOnly()));
}

}

QWidget &Sight::screen() const
{
    QWidget *sheet = QApplication::activeModalWidget();
    return sheet ? *sheet : static_cast<QWidget &>(m_office.window());
}

QString Sight::wordsOf(const QWidget &widget)
{
    QStringList words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        words << line->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        words << edit->placeholderText();
    words << widget.accessibleName(); // what the caption beside it says
    words.removeAll(QString());
    return words.value(0);
}

QString Sight::textIn(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->text();
    const auto *edit = qobject_cast<const QPlainTextEdit *>(&field);
    return edit ? edit->toPlainText() : QString();
}

QAbstractButton *Sight::button(const QString &words) const
{
    for (QAbstractButton *button : all<QAbstractButton>())
        if (button->isEnabled() && wordsOf(*button).contains(words))
            return button;
    return nullptr;
}

QWidget *Sight::field(const QString &words) const
{
    for (QWidget *widget : all<QWidget>())
        if (canWrite(*widget) && (wordsOf(*widget).contains(words) || widget->accessibleName().contains(words)))
            return widget;
    return nullptr;
}

QList<QAbstractButton *> Sight::primaries() const
{
    QList<QAbstractButton *> found;
    for (QAbstractButton *button : all<QAbstractButton>())
        if (button->property("kind").toString() == QLatin1String("primary"))
            found << button;
    return found;
}

bool Sight::says(const QString &words) const
{
    const auto labels = all<QLabel>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
}

bool Sight::saysJust(const QString &words) const
{
    const auto labels = all<QLabel>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
}

QString Sight::picture() const
{
    QStringList seen{screen().windowTitle()};
    for (const QWidget *widget : all<QWidget>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        seen << wordsOf(*widget) + textIn(*widget) + (view ? cellsOf(*view) : QString())
                    + (widget->isEnabled() ? QString() : u"-"_qs) + (button && button->isChecked() ? u"✓"_qs : QString());
    }
    return seen.join(u'\n');
}

}
