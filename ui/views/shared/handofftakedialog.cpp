#include "ui/views/shared/handofftakedialog.h"

#include "ui/controls/named.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::HandoffTaking;

namespace {
constexpr int kWidth = 600;
}

HandoffTakeDialog::HandoffTakeDialog(const Context &context, const QString &path, QWidget *parent)
    : HandoffDialog(parent), m_context(context), m_taking(context.services, context.runner.lane(), path)
{
    setObjectName(QStringLiteral("handoffTakeDialog"));
    setWindowTitle(tr("Take in a hand-over file"));
    setMinimumWidth(kWidth);
    buildLayout();
    connect(&m_taking, &HandoffTaking::started, this, &HandoffTakeDialog::follow);
    connect(&m_taking, &HandoffTaking::changed, this, &HandoffTakeDialog::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &HandoffTakeDialog::refresh);
    refresh();
}

QLabel *HandoffTakeDialog::addLine(const char *name)
{
    auto *line = new QLabel(this);
    line->setObjectName(QLatin1String(name));
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    body()->addWidget(line);
    return line;
}

void HandoffTakeDialog::buildLayout()
{
    body()->setSpacing(10);
    auto *file = addLine("handoffFile");
    file->setProperty("face", QStringLiteral("heading"));
    file->setText(QFileInfo(m_taking.path()).fileName());
    m_password = named(new QLineEdit(this), QStringLiteral("handoffOpenPassword"), tr("Password of the file"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("The password that the colleague told you"));
    body()->addWidget(m_password);
    m_writer = addLine("handoffWriter");
    m_visits = addLine("handoffVisits");
    m_news = addLine("handoffNews");
    m_told = addLine("handoffTakeTold");
    addProgress();
    buildButtons();
}

void HandoffTakeDialog::buildButtons()
{
    m_close = named(new QPushButton(this), QStringLiteral("handoffTakeClose"), tr("Close"));
    m_act = named(new QPushButton(this), QStringLiteral("handoffTakeAct"), tr("Go on with the hand-over file"));
    connect(m_act, &QPushButton::clicked, this, &HandoffTakeDialog::act);
    addButtons(m_close, m_act);
}

void HandoffTakeDialog::refresh()
{
    const Step step = m_taking.step();
    const QString &hindrance = m_taking.hindrance(), &told = hindrance.isEmpty() ? m_taking.sentence() : hindrance;
    const bool isHindered = !hindrance.isEmpty(), isBusy = m_taking.isRunning();
    m_password->setVisible(step == Step::Password && !isHindered);
    m_password->setEnabled(!isBusy);
    refreshPreview();
    m_told->setText(told);
    m_told->setVisible(!told.isEmpty());
    controls::setStyleProperty(m_told, "tone", isHindered || m_taking.isRefused() ? QStringLiteral("risk") : QString());
    m_close->setText(step == Step::Done || isHindered ? tr("Close") : tr("Cancel"));
    m_act->setText(step == Step::Password ? tr("Open") : step == Step::Preview ? tr("Take in") : tr("Go to the visit"));
    m_act->setVisible(!isHindered && (step != Step::Done || !m_taking.visit().isNull()));
    m_act->setEnabled(!isBusy && (step != Step::Password || !m_password->text().isEmpty()));
    if (step == Step::Password && m_taking.isRefused() && !isBusy)
        m_password->setFocus();
    else if (step != Step::Password && !isBusy)
        (m_act->isHidden() ? m_close : m_act)->setFocus();
    fit();
}

void HandoffTakeDialog::refreshPreview()
{
    const bool isSeen = m_taking.step() != Step::Password;
    QStringList visits;
    for (const QString &visit : m_taking.visits())
        visits << tr("· %1").arg(visit);
    m_writer->setText(m_taking.writer());
    m_visits->setText(visits.join(QLatin1Char('\n')));
    m_news->setText(m_taking.news());
    m_writer->setVisible(isSeen);
    m_visits->setVisible(isSeen && !visits.isEmpty());
    m_news->setVisible(m_taking.step() == Step::Preview);
}

void HandoffTakeDialog::act()
{
    switch (m_taking.step()) {
    case Step::Password: return m_taking.open(m_password->text());
    case Step::Preview: return m_taking.take();
    case Step::Done: break;
    }
    const domain::VisitId visit = m_taking.visit();
    accept();
    m_context.navigator.openVisit(visit);
}

}
