#pragma once

#include "ui/presentation/remediation/remediationpresenter.h"

#include <QFrame>

class QSpinBox;

namespace xunzhen::views {

/// When the firm is reminded and when the leader is told; kept at once. Hidden until it is asked for.
class RuleBar : public QFrame
{
    Q_OBJECT

public:
    explicit RuleBar(presentation::RemediationPresenter &presenter, QWidget *parent = nullptr);
    void toggle();

private:
    QSpinBox *addDays(const QString &name, const QString &spoken);
    void keep();

    presentation::RemediationPresenter &m_presenter;
    QSpinBox *m_remind, *m_escalate;
    bool m_filling = false;
};

}
