#include "tests/gui/walk/faults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

namespace xunzhen::testing {

namespace {

constexpr int kLeastTarget = 44;
constexpr int kMostTabs = 900;
constexpr int kMostStations = 300;

QString told(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” in “%3”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts << line->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        for (int i = 0; i < bar->count(); ++i)
            texts << bar->tabText(i);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts << view->model()->headerData(column, Qt::Horizontal).toString();
    return texts;
}

bool isEnglish(const QString &text)
{
    static const QRegularExpression names(QStringLiteral("Noto \\w+( CJK)?( SC)?|Fandol \\w+|Source Han \\w+|GB/T \\d+|Portable Document|Page (Up|Down)"));
    static const QRegularExpression sentence(QStringLiteral("[A-Za-z]{2,}[,;:]? [A-Za-z]{2,}"));
    return sentence.match(plain(text).remove(names)).hasMatch();
}

/// Something that takes part in the work: not the inner parts of another control.
bool isControl(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled() || !(widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy())
        return false;
    return !qobject_cast<const QScrollArea *>(&widget) && widget.objectName() != QLatin1String("qt_scrollarea_viewport")
           && !qobject_cast<const QComboBox *>(widget.parentWidget()) && !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

/// Of buttons of which one is chosen only the chosen one is in the order of Tab; arrows go to the others.
bool isReachedWithGroup(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || (!button->autoExclusive() && !button->group()))
        return false;
    const auto siblings = button->group() ? button->group()->buttons() : widget.parentWidget()->findChildren<QAbstractButton *>();
    return std::ranges::any_of(siblings, [&](const QAbstractButton *other) { return reached.contains(other); });
}

/// Tab goes from link to link, from cell to cell, from year to day before it leaves.
bool hasStations(const QWidget &widget)
{
    return qobject_cast<const QTextBrowser *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
           || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// What Tab comes to; a control that keeps the focus is told in `traps`.
QSet<const QWidget *> walkedByTab(QWidget &window, QStringList &traps)
{
    QSet<const QWidget *> reached;
    QWidget *first = nullptr;
    int within = 0;
    for (int i = 0; i < kMostTabs; ++i) {
        QWidget *before = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(before, Qt::Key_Tab);
        const QWidget *now = window.focusWidget();
        if (!now || now == first)
            break;
        if (now == before && hasStations(*now) && ++within < kMostStations)
            continue;
        within = 0;
        if (now == before) {
            traps << told(*before) + QStringLiteral(" keeps the focus");
            window.setFocus();
            before->clearFocus();
            break;
        }
        first = first ? first : window.focusWidget();
        reached.insert(now);
    }
    return reached;
}

bool isTarget(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QComboBox *>(&widget);
}

}

QStringList untranslatedTexts(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisible())
            for (const QString &text : textsOf(*widget))
                if (isEnglish(text))
                    faults << told(*widget) + QStringLiteral(": ") + plain(text).left(60);
    return faults;
}

QStringList unnamedControls(const QWidget &root)
{
    QStringList faults;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isControl(*widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            faults << told(*widget);
    }
    return faults;
}

QStringList speechlessRows(const QWidget &root)
{
    const auto spoken = [](const QModelIndex &cell) {
        return !cell.data(Qt::AccessibleTextRole).toString().isEmpty() || !cell.data(Qt::DisplayRole).toString().isEmpty();
    };
    QStringList faults;
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->isVisible() ? view->model() : nullptr;
        if (!model || model->rowCount() == 0)
            continue;
        bool any = false;
        for (int column = 0; column < model->columnCount(); ++column)
            any = any || spoken(model->index(0, column));
        if (!any)
            faults << told(*view) + QStringLiteral(" has rows without words");
    }
    return faults;
}

QStringList unreachableByTab(QWidget &window)
{
    QStringList faults;
    const auto reached = walkedByTab(window, faults);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (isControl(*widget) && !reached.contains(widget) && !isReachedWithGroup(*widget, reached))
            faults << told(*widget);
    return faults;
}

QStringList smallTargets(const QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : root.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && isTarget(*widget) && isControl(*widget) && widget->height() < kLeastTarget)
            faults << told(*widget) + QStringLiteral(" is %1 px high").arg(widget->height());
    return faults;
}

QStringList touchingControls(const QWidget &root)
{
    constexpr int kLeast = 4;
    QStringList faults;
    const auto framed = [](const QWidget &widget) {
        const bool isOne = qobject_cast<const QPushButton *>(&widget) || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget);
        return isOne && widget.isVisible() && widget.property("kind").toString().isEmpty();
    };
    for (const QWidget *left : root.findChildren<QWidget *>()) {
        if (!framed(*left) || !left->parentWidget())
            continue;
        const QRect beside = left->geometry().adjusted(left->width(), 1, kLeast, -1);
        for (const QWidget *right : left->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (right != left && framed(*right) && right->x() > left->x() && right->geometry().intersects(beside))
                faults << QStringLiteral("%1 touches %2").arg(told(*left), told(*right));
    }
    return faults;
}

}
