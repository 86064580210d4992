#pragma once

#include "ui/controls/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace xunzhen::controls {

/// How the program shall look on this laptop.
struct Appearance
{
    QString theme = QStringLiteral("light");
    bool touch = false;
    int textScale = 100; ///< percent
    bool operator==(const Appearance &) const = default;
};

/// The four sizes of type: 13, 15, 18 and 24 logical pixels, times the text scale.
enum class Type { Small, Body, Title, Question };

/// Colours, faces, sizes and icons of the whole window. Applied to the application as palette, font and one style sheet
/// (resources/theme/xunzhen.qss, whose @names@ are filled in here).
///
/// Style sheet properties that views set on plain widgets:
/// - QLabel `face`: "small", "title", "question", "heading"; `tone`: toneCode(); `quiet`: true
/// - QPushButton `kind`: "primary", "danger", "link", "flat"; without it a plain outlined button
/// - QFrame `surface`: "card", "rail", "bar", "stop", "warn"
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr) : QObject(parent) {}

    void apply(QApplication &application, const Appearance &appearance);
    const Appearance &appearance() const { return m_appearance; }
    const Tokens &tokens() const { return m_tokens; }
    QFont font(Type type, bool bold = false) const;
    int pixels(Type type) const;
    int rowHeight() const;   ///< of a one-line row
    int targetSize() const;  ///< the least height of what a finger shall hit
    /// A line icon of resources/icons in the text colour; disabled and selected states follow.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QColor &colour) const;

    static QStringList families();

Q_SIGNALS:
    void changed();

private:
    QPalette palette() const;
    QString styleSheet() const;

    Appearance m_appearance;
    Tokens m_tokens = tokensFor({});
};

/// Sets a style sheet property and has the widget restyled.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

}
