#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace xunzhen::views {

/// Asks for the period whose results are published.
class PeriodPane : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPane(QWidget *parent = nullptr);
    /// The month before this day is proposed.
    void begin(QDate today);

Q_SIGNALS:
    void closed();
    void periodChosen(QDate from, QDate to);

private:
    QDateEdit *m_from, *m_to;
};

}
