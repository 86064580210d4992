#pragma once

#include "models/domain/visit/visit.h"

#include <QFrame>

class QPushButton;

namespace xunzhen::views {

/// Below a step that ends with nothing to press: the primary button that leads to the step after it.
class StepFoot : public QFrame
{
    Q_OBJECT

public:
    explicit StepFoot(QWidget *parent = nullptr);
    /// Seen below 诊断 and 处方 of a visit that goes on; the other steps have a primary button of their own.
    void stand(domain::Step step, bool isFrozen);
    /// “下一步：处方”: what the button that leads to `step` says.
    static QString words(domain::Step step);

Q_SIGNALS:
    void chosen(xunzhen::domain::Step next);

private:
    QPushButton *m_next;
    domain::Step m_after = domain::Step::Register;
};

}
