#pragma once

#include "ui/presentation/remediation/remediationpresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xunzhen::views {

/// What is done about an item between the paper and the close-out: remind, tell the leader, give more time, or take a wrong
/// close-out back. The button opens a line below it for the words; Esc closes it.
class CallBar : public QFrame
{
    Q_OBJECT

public:
    CallBar(const Context &context, presentation::RemediationPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Act { None, Remind, Escalate, Extend, Reopen };
    QPushButton *addButton(Act act, const QString &name, const QString &word);
    QWidget *buildLine();
    void begin(Act act);
    void refreshDone();
    void perform();
    bool carryOut();
    QString placeholder() const;

    const Context &m_context;
    presentation::RemediationPresenter &m_presenter;
    domain::RemediationId m_shown;
    Act m_act = Act::None;
    QLabel *m_way = nullptr, *m_until = nullptr;
    QPushButton *m_remind = nullptr, *m_escalate = nullptr, *m_extend = nullptr, *m_reopen = nullptr, *m_done = nullptr;
    QWidget *m_line = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_words = nullptr;
};

}
