#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/workbench/workbenchpresenter.h"

class QLabel;
class QPushButton;

namespace xunzhen::views {

/// What a new profile does first: three steps, each with its button, done ones with a tick.
class FirstSteps : public controls::Card
{
    Q_OBJECT

public:
    explicit FirstSteps(presentation::WorkbenchPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Step
    {
        QLabel *sign = nullptr;
        QPushButton *button = nullptr;
    };
    Step addStep(const QString &number, const QString &objectName, const QString &action, const QString &why);
    static void mark(const Step &step, const QString &number, bool done, bool isNext);

    presentation::WorkbenchPresenter &m_presenter;
    Step m_import, m_choose, m_visit;
};

}
