#pragma once

#include "ui/views/context.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace xunzhen::views {

/// A walk around the window for who sees it first: a frame around one thing at a time and a sentence about it. Nothing below
/// can be pressed meanwhile. Ends behind the last stop, or at once by Esc or the button; it deletes itself then.
class Tour : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`; stops whose widget cannot be seen there are left out.
    Tour(const Context &context, QWidget *window);
    /// Whether nobody has seen or skipped the tour on this laptop.
    static bool isNew(services::Services &services);
    void begin();

Q_SIGNALS:
    void over();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Stop
    {
        QString widget; ///< object name
        QString title, text;
    };

    static std::vector<Stop> stops();
    void buildCard();
    QWidget *target(const Stop &stop) const;
    void go(int by);
    void settle();
    void end();

    const Context &m_context;
    std::vector<Stop> m_stops;
    int m_at = 0;
    QRect m_hole;
    QFrame *m_card = nullptr;
    QLabel *m_title = nullptr, *m_text = nullptr, *m_count = nullptr;
    QPushButton *m_back = nullptr, *m_next = nullptr;
};

}
