#include "ui/views/workbench/firststeps.h"

#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

FirstSteps::FirstSteps(presentation::WorkbenchPresenter &presenter, QWidget *parent)
    : Card(tr("The first three steps"), parent), m_presenter(presenter)
{
    setObjectName(QStringLiteral("firstSteps"));
    m_import = addStep(QStringLiteral("1"), QStringLiteral("firstImport"), tr("Import enterprises"),
                       tr("From the bureau's .xlsx or .csv list; nothing is written before you have seen the preview."));
    m_choose = addStep(QStringLiteral("2"), QStringLiteral("firstChoose"), tr("Choose checklists"),
                       tr("Look at the checklists that came with the program, or install your bureau's pack."));
    m_visit = addStep(QStringLiteral("3"), QStringLiteral("firstVisit"), tr("Start the first visit"),
                      tr("Register, examine, diagnose, prescribe, hand over: each keystroke is saved as you go."));
    using P = presentation::WorkbenchPresenter;
    connect(m_import.button, &QPushButton::clicked, &presenter, &P::importEnterprises);
    connect(m_choose.button, &QPushButton::clicked, &presenter, &P::chooseChecklists);
    connect(m_visit.button, &QPushButton::clicked, &presenter, &P::startVisit);
}

FirstSteps::Step FirstSteps::addStep(const QString &number, const QString &objectName, const QString &action,
                                     const QString &why)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    Step step;
    step.sign = new QLabel(number, this);
    step.sign->setFixedWidth(28);
    step.sign->setProperty("face", QStringLiteral("title"));
    auto *text = new QLabel(why, this);
    text->setWordWrap(true);
    step.button = controls::named(new QPushButton(action, this), objectName, action);
    step.button->setMinimumWidth(170);
    row->addWidget(step.sign);
    row->addWidget(text, 1);
    row->addWidget(step.button);
    body()->addLayout(row);
    return step;
}

void FirstSteps::mark(const Step &step, const QString &number, bool done, bool isNext)
{
    step.sign->setText(done ? QStringLiteral("✓") : number);
    controls::setStyleProperty(step.sign, "tone", done ? QStringLiteral("compliant") : QStringLiteral("accent"));
    controls::setStyleProperty(step.button, "kind", isNext ? QStringLiteral("primary") : QString());
}

/// The columns below, which scroll, give way to sentences that wrap.
void FirstSteps::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const auto takeRoom = [this] { setMinimumHeight(layout()->totalHeightForWidth(width())); };
    QMetaObject::invokeMethod(this, takeRoom, Qt::QueuedConnection); // the rows are laid out for this size first
}

void FirstSteps::refresh()
{
    const auto steps = m_presenter.firstSteps();
    mark(m_import, QStringLiteral("1"), steps.enterprises, !steps.enterprises);
    mark(m_choose, QStringLiteral("2"), steps.packs, steps.enterprises && !steps.packs);
    mark(m_visit, QStringLiteral("3"), steps.visits, steps.enterprises && steps.packs && !steps.visits);
    setVisible(!steps.allDone());
}

}
