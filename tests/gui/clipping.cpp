#include "tests/gui/clipping.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>

namespace xunzhen::testing {

namespace {

QString told(const QWidget &widget, const QString &text, const QString &has, const QString &needs)
{
    return QStringLiteral("%1 %2: “%3” has %4, needs %5")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(40), has, needs);
}

QString fault(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    const int least = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (label.height() < least)
        return told(label, label.text(), QStringLiteral("height %1").arg(label.height()), QString::number(least));
    if (!label.wordWrap() && label.width() < label.sizeHint().width())
        return told(label, label.text(), QStringLiteral("width %1").arg(label.width()), QString::number(label.sizeHint().width()));
    return {};
}

QString fault(const QPushButton &button)
{
    if (button.text().isEmpty())
        return {};
    // The style sheet's minimum width is no part of what the text needs.
    const int least = std::min(button.sizeHint().width(), button.minimumSizeHint().width());
    if (button.width() < least)
        return told(button, button.text(), QStringLiteral("width %1").arg(button.width()), QString::number(least));
    return {};
}

/// What an empty list invites to; the texts in it may be any length.
QString fault(const QComboBox &combo)
{
    if (combo.placeholderText().isEmpty() || combo.currentIndex() >= 0)
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.frame = combo.hasFrame();
    const int has = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    const int needs = combo.fontMetrics().horizontalAdvance(combo.placeholderText());
    return has < needs ? told(combo, combo.placeholderText(), QStringLiteral("width %1").arg(has), QString::number(needs)) : QString();
}

QStringList clippedNow(const QWidget &root)
{
    QStringList faults;
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->isVisible())
            faults << fault(*label);
    for (const QPushButton *button : root.findChildren<QPushButton *>())
        if (button->isVisible())
            faults << fault(*button);
    for (const QComboBox *combo : root.findChildren<QComboBox *>())
        if (combo->isVisible())
            faults << fault(*combo);
    faults.removeAll(QString());
    return faults;
}

}

QStringList clippedTexts(const QWidget &root)
{
    constexpr int kPatience = 2000;
    QStringList faults = clippedNow(root);
    for (const QDeadlineTimer limit(kPatience); !faults.isEmpty() && !limit.hasExpired(); faults = clippedNow(root))
        QTest::qWait(10);
    return faults;
}

QStringList beyondTheMonitor(const QWidget &window, const QSize &monitor)
{
    if (window.width() <= monitor.width() && window.height() <= monitor.height())
        return {};
    QStringList faults{QStringLiteral("the window is %1 by %2").arg(window.width()).arg(window.height())};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
            widget->isVisible() && (least.width() > monitor.width() * 2 / 3 || least.height() > monitor.height() * 2 / 3))
            faults << told(*widget, {}, QStringLiteral("room"), QStringLiteral("%1 by %2").arg(least.width()).arg(least.height()));
    return faults;
}

}
