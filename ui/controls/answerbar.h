#pragma once

#include "models/domain/visit/visit.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace xunzhen::controls {

/// The three answers as large buttons: 1 ✓ compliant, 2 ! at risk, 3 – not applicable.
class AnswerBar : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerBar(QWidget *parent = nullptr);
    void setVerdict(domain::Verdict verdict);

Q_SIGNALS:
    void given(xunzhen::domain::Verdict verdict);

private:
    QHash<int, QPushButton *> m_buttons;
};

}
