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
    /// `isNext`: its next step is the primary button of the screen.
    ServingStrip(const Context &context, ServingDesk &desk, const services::ServingRow &row, bool isNext, QWidget *parent = nullptr);

private:
    QHBoxLayout *buildHead();
    QHBoxLayout *buildSteps(const controls::Theme &theme, bool isNext);
    QPushButton *add(QHBoxLayout *steps, const QString &words, const QString &name);
    void addOutcomes(QHBoxLayout *steps);

    ServingDesk &m_desk;
    services::ServingRow m_row;
    QDate m_today;
};

}
