// What 挂号 is made of.
#include "ui/views/visit/registerstep.h"

#include "ui/controls/card.h"
#include "ui/controls/columnscroll.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/named.h"
#include "ui/controls/rowdelegate.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/words.h"
#include "ui/views/visit/checklistchoice.h"
#include "ui/views/visit/featurecard.h"
#include "ui/views/visit/guardcard.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::Words;

namespace {
constexpr int kFound = 50;
}

RegisterStep::RegisterStep(const Context &context, QWidget *parent)
    : StepView(parent), m_context(context), m_presenter(context.services), m_found(context.services, context.background, kFound)
{
    setObjectName(QStringLiteral("registerStep"));
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(20, 16, 8, 16);
    leftColumn->addWidget(buildFirm(), 1);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(8, 12, 20, 16);
    column->setSpacing(12);
    m_lists = new ChecklistChoice(m_presenter.offers(), context.theme, right);
    column->addWidget(buildTeam());
    column->addWidget(m_lists);
    column->addWidget(new FeatureCard(m_context, m_presenter.features(), right));
    column->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(left, 5);
    columns->addLayout(buildRight(right), 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(buildFoot());
    connectForm();
}

controls::Card *RegisterStep::buildFirm()
{
    auto *card = new controls::Card(tr("Enterprise"), this);
    m_search = named(new controls::SearchField(m_context.theme, tr("Name, initials, code or address"), card),
                     QStringLiteral("registerSearch"), tr("Find the enterprise"));
    m_list = named(new QListView(card), QStringLiteral("registerFound"), tr("Enterprises found"));
    m_list->setModel(&m_found);
    m_list->setItemDelegate(new controls::RowDelegate(m_context.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_firm = new QLabel(card);
    m_firm->setObjectName(QStringLiteral("registerFirm"));
    m_firm->setWordWrap(true);
    m_firm->setContentsMargins(0, 8, 0, 0);
    m_firm->setTextFormat(Qt::RichText);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_firm);
    m_firmMarks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("enterprise"), QStringLiteral("registerMark"), this);
    m_firmMarks->watchRest(m_firm);
    m_past = new QVBoxLayout;
    card->body()->addLayout(m_past);
    return card;
}

QVBoxLayout *RegisterStep::buildRight(QWidget *inside)
{
    m_guard = new GuardCard(m_presenter, this);
    auto *above = new QVBoxLayout; // stays in view while what is below scrolls
    above->setContentsMargins(8, 16, 20, 0);
    above->addWidget(m_guard);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *scroll = new controls::ColumnScroll(inside, this);
    controls::ColumnScroll::lineUp(*above, *scroll);
    column->addLayout(above);
    column->addWidget(scroll, 1);
    return column;
}

QHBoxLayout *RegisterStep::buildKind(QWidget *parent)
{
    m_service = named(new QRadioButton(tr("Service: help first"), parent), QStringLiteral("kindService"), tr("Service"));
    m_check = named(new QRadioButton(tr("Enforcement check"), parent), QStringLiteral("kindCheck"), tr("Enforcement check"));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_service);
    row->addWidget(m_check);
    row->addStretch(1);
    return row;
}

controls::Card *RegisterStep::buildTeam()
{
    auto *card = new controls::Card(tr("The visit"), this);
    m_lead = new QLabel(card);
    m_fields.emplace(QStringLiteral("register"), card);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Kind of visit"), buildKind(card));
    form->addRow(tr("Lead"), m_lead);
    m_fields->addTo(*form);
    card->body()->addLayout(form);
    return card;
}

QWidget *RegisterStep::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 8, 16, 8);
    m_obstacle = new QLabel(foot);
    m_obstacle->setObjectName(QStringLiteral("registerObstacle"));
    m_obstacle->setProperty("quiet", true);
    m_open = named(new QPushButton(tr("Begin the visit"), foot), QStringLiteral("registerOpen"), tr("Begin the visit"));
    m_open->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(m_obstacle, 1);
    row->addWidget(m_open);
    return foot;
}

}
