// What 挂号 of a visit that is there is made of.
#include "ui/views/visit/registrationview.h"

#include "ui/controls/card.h"
#include "ui/controls/columnscroll.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/factgrid.h"
#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/views/visit/checklistchoice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {

QVBoxLayout *columnIn(QWidget *inside, const QMargins &margins)
{
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(margins);
    column->setSpacing(12);
    return column;
}

}

RegistrationView::RegistrationView(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session)
{
    setObjectName(QStringLiteral("registrationView"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(new controls::ColumnScroll(buildLeft(), this), 1);
    columns->addWidget(new controls::ColumnScroll(buildRight(), this), 1);
    m_foot = buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_foot);
    connectFields();
}

QWidget *RegistrationView::buildLeft()
{
    auto *inside = new QWidget;
    auto *column = columnIn(inside, {20, 16, 8, 16});
    column->addWidget(buildTeam()); // first: in a low window too one sees what may be changed
    column->addWidget(buildFirm());
    column->addStretch(1);
    return inside;
}

QWidget *RegistrationView::buildRight()
{
    auto *inside = new QWidget;
    auto *column = columnIn(inside, {8, 16, 20, 16});
    auto *asked = new controls::Card(tr("Checklists of this visit"), inside);
    m_lists = new QVBoxLayout;
    m_lists->setSpacing(2);
    asked->body()->addLayout(m_lists);
    m_choice = new ChecklistChoice(m_presenter.offers(), m_context.theme, inside);
    m_choice->setHeading(tr("Add a checklist"));
    column->addWidget(asked);
    column->addWidget(m_choice);
    column->addStretch(1);
    return inside;
}

controls::Card *RegistrationView::buildFirm()
{
    auto *card = new controls::Card(tr("As it was opened"), this);
    m_firm = named(new controls::LinkLine({}, controls::Tone::Information, card), QStringLiteral("registrationFirm"), {});
    m_facts = new controls::FactGrid(1, card);
    m_facts->setObjectName(QStringLiteral("registrationFacts"));
    m_kindNote = quiet(tr("The kind stays: it is written on every paper and counts differently. To change it, give this visit up and begin anew."), card);
    card->body()->addWidget(m_firm);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_kindNote);
    return card;
}

controls::Card *RegistrationView::buildTeam()
{
    m_team = new controls::Card(tr("May be put right"), this);
    m_fields.emplace(QStringLiteral("registration"), m_team);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->addTo(*form);
    m_objection = new QLabel(m_team);
    m_objection->setObjectName(QStringLiteral("registrationObjection"));
    m_objection->setProperty("tone", QStringLiteral("risk"));
    m_objection->setWordWrap(true);
    m_objection->hide();
    m_signed = quiet({}, m_team);
    m_signed->setObjectName(QStringLiteral("registrationSigned"));
    m_team->body()->addLayout(form);
    m_team->body()->addWidget(m_objection);
    m_team->body()->addWidget(m_signed);
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("visit"), QStringLiteral("registrationMark"), this);
    for (QWidget *field : {static_cast<QWidget *>(m_fields->second), static_cast<QWidget *>(m_fields->companion), static_cast<QWidget *>(m_fields->experts)})
        m_marks->watch(field, QStringLiteral("team"));
    m_marks->watch(m_fields->source, QStringLiteral("opening"));
    return m_team;
}

QLabel *RegistrationView::quiet(const QString &text, QWidget *parent)
{
    auto *line = new QLabel(text, parent);
    line->setProperty("quiet", true);
    line->setProperty("face", QStringLiteral("small"));
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    return line;
}

QWidget *RegistrationView::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 16, 8);
    m_obstacle = new QLabel(foot);
    m_obstacle->setObjectName(QStringLiteral("registrationObstacle"));
    m_obstacle->setProperty("quiet", true);
    m_obstacle->setWordWrap(true);
    m_add = named(new QPushButton(tr("Add to this visit"), foot), QStringLiteral("registrationAdd"), tr("Add the chosen checklists to this visit"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(m_obstacle, 1);
    row->addWidget(m_add);
    return foot;
}

}
