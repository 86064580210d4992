#pragma once

#include "tests/gui/guitest.h"

class QAbstractButton;

namespace xunzhen::testing {

/// What somebody in front of the screen sees: widgets in sight, by their words; never a name that only programs know.
class Sight
{
public:
    explicit Sight(Office &office) : m_office(office) {}

    /// The sheet over the window, else the window.
    QWidget &screen() const;
    template<typename Widget>
    QList<Widget *> all() const
    {
        QList<Widget *> seen;
        for (Widget *widget : screen().findChildren<Widget *>())
            if (widget->isVisible())
                seen << widget;
        return seen;
    }
    /// Of the buttons one can press, the first whose words contain `words`; none when there is no such.
    QAbstractButton *button(const QString &words) const;
    /// The field one can write in whose caption, hint or spoken name contains `words`.
    QWidget *field(const QString &words) const;
    QList<QAbstractButton *> primaries() const;
    /// Whether a text in sight contains the words.
    bool says(const QString &words) const;
    /// Whether a text in sight is just these words.
    bool saysJust(const QString &words) const;
    /// Everything in sight as one text: what differs, somebody notices.
    QString picture() const;

    static QString wordsOf(const QWidget &widget);
    static QString textIn(const QWidget &field);

private:
    Office &m_office;
};

}
