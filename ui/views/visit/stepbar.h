#pragma once

#include "models/domain/visit/visit.h"

#include <QFrame>
#include <QHash>

class QToolButton;

namespace xunzhen::views {

/// The six steps in order: 1 挂号 2 体检 3 诊断 4 处方 5 交付 6 复诊. Alt+1 … Alt+6 go there; Alt+7 to the visit's 文书.
class StepBar : public QFrame
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    /// Without an open visit only the first step can be chosen.
    void setCurrent(domain::Step current, bool visitOpen);
    void setPapersCurrent();
    /// How many papers are being written; 0 says nothing.
    void setPapers(int unfinished);

Q_SIGNALS:
    void chosen(xunzhen::domain::Step step);
    void papersChosen();

private:
    QHash<int, QToolButton *> m_buttons;
    QToolButton *m_papers;
};

}
