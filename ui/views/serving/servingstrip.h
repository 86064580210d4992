#pragma once

#include "ui/views/serving/servingdesk.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace xunzhen::views {

/// One issued paper on its way to the firm: print, explain, hand over; how much time is left. A single quiet line once it is served.
class ServingStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Look {
        Card,    ///< alone, with the paper's title
        Leading, ///< the same; its next step is the primary button of the screen
        Line     ///< below a row that names the paper already
    };
    ServingStrip(const Context &context, ServingDesk &desk, const services::ServingRow &row, Look look, QWidget *parent = nullptr);

private:
    QHBoxLayout *buildHead();
    QLayout *buildSteps(const controls::Theme &theme);
    QPushButton *add(QLayout *steps, const QString &words, const QString &name);
    void addOutcomes(QLayout *steps);

    ServingDesk &m_desk;
    services::ServingRow m_row;
    Look m_look;
    QDate m_today;
};

}
