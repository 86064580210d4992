#include "ui/views/shared/handoffwritedialog.h"

#include "ui/controls/named.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::HandoffGiving;

namespace {

constexpr int kWidth = 640;
constexpr int kUnderRadio = 28;

QLabel *quiet(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("quiet", true);
    return label;
}

}

HandoffWriteDialog::HandoffWriteDialog(const Context &context, const domain::VisitId &visit, QWidget *parent)
    : HandoffDialog(parent), m_context(context), m_giving(context.services, context.runner.lane(), visit)
{
    setObjectName(QStringLiteral("handoffWriteDialog"));
    setWindowTitle(tr("Write a hand-over file"));
    setMinimumWidth(kWidth);
    buildLayout();
    connect(&m_giving, &HandoffGiving::started, this, &HandoffWriteDialog::follow);
    connect(&m_giving, &HandoffGiving::written, this, &HandoffWriteDialog::onWritten);
    connect(&m_giving, &HandoffGiving::failed, this, &HandoffWriteDialog::onFailed);
    if (const QString hindrance = m_giving.hindrance(); !hindrance.isEmpty()) {
        m_form->hide();
        onFailed(hindrance);
    }
    refresh();
    fit();
}

void HandoffWriteDialog::buildLayout()
{
    m_form = new QWidget(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(12);
    form->addWidget(quiet(tr("One file for a colleague of the same space who goes on with the work: by mail, netdisk or stick, without the shared folder. "
                             "All records go along, also those that were not handed in yet; choose how many photos and papers."), m_form));
    form->addWidget(buildChoice());
    form->addWidget(buildPassword());
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("handoffTold"));
    m_told->setWordWrap(true);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->hide();
    body()->addWidget(m_form);
    body()->addWidget(m_told);
    addProgress();
    buildButtons();
}

QWidget *HandoffWriteDialog::buildChoice()
{
    auto *box = new QWidget(m_form);
    m_extents = new QButtonGroup(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    if (const QString visit = m_giving.visitTitle(); !visit.isEmpty())
        addExtent(*column, Files::OfVisits, "handoffVisit", tr("This visit with its photos and papers"), visit);
    addExtent(*column, Files::None, "handoffRecords", tr("Records only"), tr("The smallest file. Photos and papers follow with the shared folder."));
    addExtent(*column, Files::All, "handoffAll", tr("Everything, with all photos and papers"),
              tr("Hands a whole area over to a successor. May become large and take a while."));
    m_extents->buttons().front()->setChecked(true);
    return box;
}

void HandoffWriteDialog::addExtent(QVBoxLayout &column, Files files, const char *name, const QString &title, const QString &meaning)
{
    auto *radio = named(new QRadioButton(title, m_form), QLatin1String(name), title);
    radio->setMinimumHeight(m_context.theme.targetSize());
    m_extents->addButton(radio, int(files));
    QLabel *words = quiet(meaning, m_form);
    words->setProperty("face", QStringLiteral("small"));
    words->setContentsMargins(kUnderRadio, 0, 0, 4);
    column.addWidget(radio);
    column.addWidget(words);
}

QWidget *HandoffWriteDialog::buildPassword()
{
    auto *box = new QWidget(m_form);
    m_password = named(new QLineEdit(box), QStringLiteral("handoffPassword"), tr("Password"));
    m_again = named(new QLineEdit(box), QStringLiteral("handoffPasswordAgain"), tr("The password once more"));
    for (QLineEdit *field : {m_password, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &HandoffWriteDialog::refresh);
    }
    m_problem = quiet({}, box);
    m_problem->setObjectName(QStringLiteral("handoffPasswordProblem"));
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Once more"), m_again);
    form->addRow(QString(), m_problem);
    return box;
}

void HandoffWriteDialog::buildButtons()
{
    m_close = named(new QPushButton(tr("Cancel"), this), QStringLiteral("handoffClose"), tr("Close"));
    m_act = named(new QPushButton(tr("Choose a place and write…"), this), QStringLiteral("handoffAct"), tr("Choose a place and write the hand-over file"));
    connect(m_act, &QPushButton::clicked, this, &HandoffWriteDialog::write);
    addButtons(m_close, m_act);
}

void HandoffWriteDialog::refresh()
{
    const QString problem = HandoffGiving::passwordProblem(m_password->text(), m_again->text());
    const bool isFine = problem.isEmpty();
    m_problem->setText(isFine ? tr("✓ Without it nobody can open the file; it is kept nowhere. Tell it by another way than the file.") : problem);
    m_form->setEnabled(!m_giving.isRunning());
    m_act->setEnabled(isFine && !m_giving.isRunning());
    m_act->setVisible(!m_form->isHidden());
}

void HandoffWriteDialog::write()
{
    const QString path = m_context.files.save(this, tr("Write a hand-over file"), m_giving.suggestedName(), tr("Hand-over files (*.xzhand)"));
    if (path.isEmpty())
        return;
    m_told->hide();
    m_giving.write(path, Files(m_extents->checkedId()), m_password->text());
    refresh();
}

void HandoffWriteDialog::onWritten(const QString &sentence)
{
    m_form->hide();
    m_told->setText(sentence);
    controls::setStyleProperty(m_told, "tone", QString());
    m_told->show();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    refresh();
    fit();
}

void HandoffWriteDialog::onFailed(const QString &sentence)
{
    m_told->setText(sentence.isEmpty() ? tr("Stopped. No file was written.") : sentence);
    controls::setStyleProperty(m_told, "tone", QStringLiteral("risk"));
    m_told->show();
    refresh();
    fit();
}

}
