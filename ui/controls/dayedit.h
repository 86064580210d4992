#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

class QLabel;

namespace xunzhen::controls {

/// A day that is typed as one says it ("+15", "15工作日", "12-4", see domain::dayFromText), with what was understood beside it;
/// Alt+Down opens a calendar.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QDate today, QWidget *parent = nullptr);
    void setDay(QDate day);
    /// An invalid date is "not set"; nullopt = what stands there is no day.
    std::optional<QDate> day() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tellMeaning();
    void openCalendar();

    QDate m_today;
    QLabel *m_meaning;
};

}
