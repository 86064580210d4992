#pragma once

#include "ui/presentation/visit/registerpresenter.h"

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace xunzhen::views {

/// 入企预检: what speaks against the visit. A stop is red with its sign; a warning asks for a reason. Hidden when all is well.
class GuardCard : public QFrame
{
    Q_OBJECT

public:
    GuardCard(presentation::RegisterPresenter &presenter, QWidget *parent = nullptr);

private:
    void refresh();

    presentation::RegisterPresenter &m_presenter;
    QVBoxLayout *m_notes;
    QLineEdit *m_reason;
};

}
