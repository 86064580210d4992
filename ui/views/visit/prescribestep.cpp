#include "ui/views/visit/prescribestep.h"

#include "ui/controls/conflictmarks.h"
#include "ui/controls/gridview.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/plandelegate.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PlanModel;
using presentation::PrescribePresenter;
using Field = PrescribePresenter::Field;

PrescribeStep::PrescribeStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session)
{
    setObjectName(QStringLiteral("prescribeStep"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildWords());
    connect(&session, &presentation::VisitSession::recordChanged, this, [this] {
        if (isVisible())
            refreshWords();
    });
}

QWidget *PrescribeStep::buildTable()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Remediation plan"), box);
    title->setProperty("face", QStringLiteral("heading"));
    m_draft = named(new QPushButton(tr("Draft the missing rows"), box), QStringLiteral("planDraft"), tr("Draft the missing rows"));
    head->addWidget(title, 1);
    m_rowMarks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("remediation"), QStringLiteral("planMark"), this);
    m_rowMarks->watchRest(title);
    head->addWidget(m_draft);
    m_table = named(new controls::GridView(box), QStringLiteral("planTable"), tr("Remediation plan"));
    m_table->setModel(&m_presenter.plan());
    auto *delegate = new controls::PlanDelegate(PlanModel::Due, m_session.services().clock().today(), m_table);
    connect(delegate, &controls::PlanDelegate::typing, &m_session, &presentation::VisitSession::setPending);
    connect(delegate, &controls::PlanDelegate::begun, &m_presenter.plan(), &PlanModel::beginEdit);
    m_table->setItemDelegate(delegate);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::pair<int, int> widths[] = {{PlanModel::Number, 48}, {PlanModel::Finding, 170}, {PlanModel::Measure, 230},
                                          {PlanModel::Standard, 200}, {PlanModel::Owner, 80}, {PlanModel::Due, 112},
                                          {PlanModel::Help, 110}, {PlanModel::Emergency, 220}};
    for (const auto &[section, width] : widths)
        m_table->setColumnWidth(section, width);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // A plan has a few dozen rows at most; their text must be readable whole.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_draft, &QPushButton::clicked, &m_presenter.plan(), &PlanModel::draft);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrescribeStep::markRow);
    return box;
}

controls::NoteField *PrescribeStep::addWords(QHBoxLayout *row, const QString &label, const QString &name, Field field)
{
    auto *column = new QVBoxLayout;
    auto *caption = new QLabel(label, this);
    caption->setProperty("face", QStringLiteral("small"));
    caption->setProperty("quiet", true);
    auto *note = named(new controls::NoteField(3, this), name, label);
    column->addWidget(caption);
    column->addWidget(note);
    row->addLayout(column, 1);
    connect(note, &controls::NoteField::edited, &m_presenter,
            [this, field](const QString &text) { m_presenter.edit(field, text); });
    connect(note, &controls::NoteField::left, &m_presenter, &PrescribePresenter::flush);
    return note;
}

QWidget *PrescribeStep::buildWords()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_overall = addWords(row, tr("Overall assessment"), QStringLiteral("wordsOverall"), Field::Overall);
    m_support = addWords(row, tr("Support we give"), QStringLiteral("wordsSupport"), Field::Support);
    m_talked = addWords(row, tr("Agreed with the firm"), QStringLiteral("wordsTalked"), Field::Talked);
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("visit"), QStringLiteral("visitMark"), this);
    m_marks->watch(m_overall, QStringLiteral("overall"));
    m_marks->watch(m_support, QStringLiteral("support"));
    m_marks->watch(m_talked, QStringLiteral("talked"));
    return box;
}

void PrescribeStep::refreshWords()
{
    const std::pair<controls::NoteField *, Field> fields[] = {
        {m_overall, Field::Overall}, {m_support, Field::Support}, {m_talked, Field::Talked}};
    for (const auto &[field, which] : fields) {
        if (!field->isInHand())
            field->put(m_presenter.text(which));
        field->setReadOnly(m_session.isFrozen());
    }
    m_draft->setEnabled(!m_session.isFrozen());
    m_marks->show(m_session.id().toBytes());
    markRow();
}

/// The marks of the row one stands in are above the table, where there is room for a card.
void PrescribeStep::markRow()
{
    const auto *item = m_presenter.plan().item(m_table->currentIndex().row());
    m_rowMarks->show(item ? item->id.toBytes() : QByteArray());
}

void PrescribeStep::enter(const QString &itemCode)
{
    if (!m_session.isFrozen())
        m_session.perform(m_session.visits().draftFindings(m_session.id()));
    m_presenter.plan().draft();
    refreshWords();
    if (const int row = m_presenter.plan().rowOf(itemCode); row >= 0)
        m_table->setCurrentIndex(m_presenter.plan().index(row, PlanModel::Measure));
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_presenter.plan().index(0, PlanModel::Measure));
    m_table->setFocus();
}

void PrescribeStep::leave()
{
    QGuiApplication::inputMethod()->commit();
    m_table->setFocus(); // an open editor hands its text over when it loses the focus
    m_presenter.flush();
}

}
