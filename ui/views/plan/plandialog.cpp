#include "ui/views/plan/plandialog.h"

#include "ui/controls/datefield.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/presentation/plan/planwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/checklists/firmfield.h"
#include "ui/views/clearlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::VisitKind;

namespace {
constexpr int kWidth = 420;
}

PlanDialog::PlanDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_presenter(context.services)
{
    setObjectName(QStringLiteral("planDialog"));
    setModal(false);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(buildForm());
    layout->addLayout(m_notes);
    layout->addStretch(1);
    layout->addLayout(buildButtons());
    connectForm();
}

QLayout *PlanDialog::buildForm()
{
    m_firm = named(new FirmField(m_context, this), QStringLiteral("planFirm"), tr("Firm"));
    m_firm->setMinimumWidth(kWidth); // the dialog grows with its words beyond that
    m_firm->setPlaceholderText(tr("Name, initials, code or address"));
    m_second = named(new QComboBox(this), QStringLiteral("planSecond"), tr("Second inspector"));
    m_source = named(new QComboBox(this), QStringLiteral("planSource"), tr("Source of the task"));
    m_note = named(new controls::NoteField(2, this), QStringLiteral("planNote"), tr("Note"));
    m_note->setPlaceholderText(tr("Why, what to look at, what to bring"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // large words need the width
    form->addRow(tr("Firm"), m_firm);
    form->addRow(tr("Day"), buildDay());
    form->addRow(tr("Kind of visit"), buildKind());
    form->addRow(tr("Second inspector"), m_second);
    form->addRow(tr("Source"), m_source);
    form->addRow(tr("Note"), m_note);
    return form;
}

QLayout *PlanDialog::buildDay()
{
    m_day = named(controls::newDateField(this), QStringLiteral("planDay"), tr("Day"));
    auto *row = new QHBoxLayout;
    const std::pair<int, QString> jumps[] = {{0, tr("Today")}, {1, tr("Tomorrow")}, {7, tr("In a week")}};
    for (const auto &[days, word] : jumps) {
        auto *jump = named(new QPushButton(word, this), QStringLiteral("planIn%1").arg(days), word);
        jump->setAutoDefault(false);
        connect(jump, &QPushButton::clicked, this, [this, days = days] { m_day->setDate(m_presenter.today().addDays(days)); });
        row->addWidget(jump);
    }
    auto *both = new QVBoxLayout;
    both->addWidget(m_day);
    both->addLayout(row);
    return both;
}

QLayout *PlanDialog::buildKind()
{
    m_service = named(new QRadioButton(tr("Service: help first"), this), QStringLiteral("planService"), tr("Service"));
    m_check = named(new QRadioButton(tr("Enforcement check"), this), QStringLiteral("planCheck"), tr("Enforcement check"));
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(m_service);
    row->addWidget(m_check);
    row->addStretch(1);
    return row;
}

QLayout *PlanDialog::buildButtons()
{
    m_obstacle = new QLabel(this);
    m_obstacle->setObjectName(QStringLiteral("planObstacle"));
    m_obstacle->setProperty("quiet", true);
    auto *cancel = named(new QPushButton(tr("Close"), this), QStringLiteral("planClose"), tr("Close without planning"));
    cancel->setAutoDefault(false);
    m_save = named(new QPushButton(tr("Plan the visit"), this), QStringLiteral("planSave"), tr("Plan the visit"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setAutoDefault(false); // Enter takes a firm in its field, it does not plan
    auto *row = new QHBoxLayout;
    row->addWidget(m_obstacle, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PlanDialog::save);
    return row;
}

void PlanDialog::connectForm()
{
    auto *presenter = &m_presenter;
    connect(m_firm, &FirmField::firmChanged, this, [this] {
        if (!m_filling)
            m_presenter.setFirm(m_firm->firm());
    });
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        if (!m_filling)
            m_presenter.setDay(controls::dateOf(*m_day));
    });
    connect(m_check, &QRadioButton::toggled, this, [this](bool check) {
        if (!m_filling)
            m_presenter.setKind(check ? VisitKind::Check : VisitKind::Service);
    });
    connect(m_second, &QComboBox::activated, this, [this](int row) {
        m_presenter.setSecond(domain::InspectorId::tryParse(m_second->itemData(row).toString()).value_or(domain::InspectorId()));
    });
    connect(m_source, &QComboBox::activated, this, [this](int row) { m_presenter.setSource(m_source->itemData(row).toString()); });
    connect(m_note, &controls::NoteField::edited, presenter, &presentation::PlanPresenter::setNote);
    connect(presenter, &presentation::PlanPresenter::changed, this, &PlanDialog::refresh);
}

void PlanDialog::plan(const domain::EnterpriseId &firm, QDate day, const QString &source, const QString &note)
{
    m_presenter.begin(firm, day, source.isEmpty() ? presentation::PlanWords::sources().front().first : source, note);
    setWindowTitle(tr("Plan a visit"));
    m_save->setText(tr("Plan the visit"));
    appear();
}

void PlanDialog::change(const domain::PlannedVisitId &id)
{
    if (!m_presenter.change(id))
        return;
    setWindowTitle(tr("Change the planned visit"));
    m_save->setText(tr("Save the change"));
    appear();
}

void PlanDialog::appear()
{
    fill();
    refresh();
    show();
    raise();
    activateWindow();
    (m_presenter.wish().enterprise.isNull() ? static_cast<QWidget *>(m_firm) : m_day)->setFocus();
}

void PlanDialog::fill()
{
    m_filling = true;
    const services::PlanWish &wish = m_presenter.wish();
    m_firm->setFirm(wish.enterprise, m_presenter.firmName());
    controls::setDate(*m_day, wish.day);
    (wish.kind == VisitKind::Check ? m_check : m_service)->setChecked(true);
    m_second->clear();
    m_second->addItem(tr("nobody"), QString());
    for (const domain::Inspector &person : m_presenter.colleagues())
        m_second->addItem(QStringLiteral("%1  %2").arg(person.name, person.credentialNumber), person.id.toString());
    m_second->setCurrentIndex(std::max(0, m_second->findData(wish.second.toString())));
    m_source->clear();
    for (const auto &[kept, said] : presentation::PlanWords::sources())
        m_source->addItem(said, kept);
    if (m_source->findData(wish.source) < 0)
        m_source->addItem(wish.source, wish.source);
    m_source->setCurrentIndex(m_source->findData(wish.source));
    m_note->put(wish.note);
    for (QWidget *given : {static_cast<QWidget *>(m_firm), static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_check), static_cast<QWidget *>(m_source)})
        given->setEnabled(!m_presenter.isChange()); // another firm or kind is another plan
    m_filling = false;
}

void PlanDialog::refresh()
{
    const QString obstacle = m_presenter.obstacle();
    m_obstacle->setText(obstacle);
    m_save->setEnabled(obstacle.isEmpty());
    refreshNotes();
}

void PlanDialog::refreshNotes()
{
    clearLayout(*m_notes);
    const auto say = [this](const QString &text, const QString &tone) {
        auto *line = new QLabel(text, this);
        line->setWordWrap(true);
        line->setProperty("tone", tone);
        m_notes->addWidget(line);
    };
    for (const domain::GuardNote &note : m_presenter.notes())
        say(QStringLiteral("%1 %2").arg(note.stops ? QStringLiteral("▲") : QStringLiteral("!"), presentation::Sentences::of(note)),
            note.stops ? QStringLiteral("major") : QStringLiteral("risk"));
    if (const QString also = m_presenter.alsoPlanned(); !also.isEmpty())
        say(QStringLiteral("! %1").arg(also), QStringLiteral("risk"));
}

void PlanDialog::save()
{
    const bool isNew = !m_presenter.isChange();
    const auto saved = m_presenter.save();
    if (!saved) {
        m_context.notices.warn(presentation::Sentences::of(saved.error()));
        return;
    }
    accept();
    const std::function<void()> undo = [this, id = *saved] {
        if (const auto done = m_presenter.takeBack(id); !done)
            m_context.notices.warn(presentation::Sentences::of(done.error()));
    };
    m_context.notices.say(m_presenter.saved(), isNew ? undo : std::function<void()>());
    Q_EMIT planned(*saved);
}

}
