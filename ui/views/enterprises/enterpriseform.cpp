#include "ui/views/enterprises/enterpriseform.h"

#include "ui/controls/conflictmarks.h"
#include "ui/controls/datefield.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/enterprises/fieldwords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::EnterpriseField;
using presentation::FieldWords;

EnterpriseForm::EnterpriseForm(services::Services &services, controls::Notices &notices, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)),
      m_marks(new controls::ConflictMarks(services, notices, QStringLiteral("enterprise"), QStringLiteral("formMark"), this))
{
    setObjectName(QStringLiteral("enterpriseForm"));
    m_title->setProperty("face", QStringLiteral("title"));
    m_title->setContentsMargins(20, 14, 20, 8);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildFields());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    markConflicts();
}

void EnterpriseForm::markConflicts()
{
    m_marks->watch(m_name, QStringLiteral("identity"));
    m_marks->watch(m_legal, QStringLiteral("legal"));
    m_marks->watch(m_address, QStringLiteral("place"));
    m_marks->watch(m_contact, QStringLiteral("contact"));
    m_marks->watch(m_tradeName, QStringLiteral("trade"));
    m_marks->watch(m_positive, QStringLiteral("positive"));
    m_marks->watch(m_note, QStringLiteral("note"));
    m_marks->watchRest(m_title);
    connect(m_marks, &controls::ConflictMarks::settledHere, this, [this] {
        if (m_draft && isVisible())
            fill(m_draft->rebased(edited()));
    });
}

QLineEdit *EnterpriseForm::addLine(QFormLayout *form, const char *name, EnterpriseField field)
{
    auto *edit = named(new QLineEdit, QLatin1String(name), FieldWords::of(field));
    form->addRow(FieldWords::of(field), edit);
    return edit;
}

QWidget *EnterpriseForm::buildFields()
{
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(20, 4, 20, 16);
    form->setVerticalSpacing(8);
    m_name = addLine(form, "formName", EnterpriseField::Name);
    m_uscc = addLine(form, "formUscc", EnterpriseField::Uscc);
    m_usccRemark = new QLabel(inside);
    m_usccRemark->setObjectName(QStringLiteral("formUsccRemark"));
    m_usccRemark->setProperty("face", QStringLiteral("small"));
    form->addRow(QString(), m_usccRemark);
    m_legal = addLine(form, "formLegal", EnterpriseField::LegalPerson);
    m_address = addLine(form, "formAddress", EnterpriseField::Address);
    m_town = addLine(form, "formTown", EnterpriseField::Town);
    m_contact = addLine(form, "formContact", EnterpriseField::Contact);
    m_phone = addLine(form, "formPhone", EnterpriseField::Phone);
    m_tradeCode = addLine(form, "formTradeCode", EnterpriseField::TradeCode);
    m_tradeName = addLine(form, "formTradeName", EnterpriseField::TradeName);
    m_scale = addLine(form, "formScale", EnterpriseField::Scale);
    m_employees = named(new QSpinBox, QStringLiteral("formEmployees"), FieldWords::of(EnterpriseField::Employees));
    m_employees->setRange(0, 1'000'000);
    m_employees->setSpecialValueText(tr("not known"));
    form->addRow(FieldWords::of(EnterpriseField::Employees), m_employees);
    m_established = named(controls::newDateField(inside), QStringLiteral("formEstablished"), FieldWords::of(EnterpriseField::Established));
    form->addRow(FieldWords::of(EnterpriseField::Established), m_established);
    m_positive = named(new QCheckBox(tr("Visited less or not at all")), QStringLiteral("formPositive"), FieldWords::of(EnterpriseField::PositiveList));
    form->addRow(FieldWords::of(EnterpriseField::PositiveList), m_positive);
    m_note = named(new controls::NoteField(3), QStringLiteral("formNote"), FieldWords::of(EnterpriseField::Note));
    form->addRow(FieldWords::of(EnterpriseField::Note), m_note);
    connect(m_name, &QLineEdit::textChanged, this, &EnterpriseForm::refresh);
    connect(m_uscc, &QLineEdit::textChanged, this, &EnterpriseForm::refresh);
    return inside;
}

QWidget *EnterpriseForm::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *cancel = named(new QPushButton(tr("Cancel"), foot), QStringLiteral("formCancel"), tr("Cancel"));
    m_save = named(new QPushButton(tr("Save"), foot), QStringLiteral("formSave"), tr("Save the enterprise"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &EnterpriseForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &EnterpriseForm::saveRequested);
    return foot;
}

void EnterpriseForm::edit(presentation::EnterpriseDraft &draft)
{
    m_draft = &draft;
    m_title->setText(draft.isNew() ? tr("New enterprise") : tr("Edit the enterprise"));
    m_marks->show(draft.isNew() ? QByteArray() : draft.start().id.toBytes());
    fill(draft.start());
    refresh();
    m_name->setFocus();
}

void EnterpriseForm::fill(const domain::Enterprise &e)
{
    m_name->setText(e.name);
    m_uscc->setText(e.uscc);
    m_legal->setText(e.legalPerson);
    m_address->setText(e.address);
    m_town->setText(e.town);
    m_contact->setText(e.contact);
    m_phone->setText(e.phone);
    m_tradeCode->setText(e.tradeCode);
    m_tradeName->setText(e.tradeName);
    m_scale->setText(e.scale);
    m_employees->setValue(e.employees);
    controls::setDate(*m_established, e.established);
    m_positive->setChecked(e.positiveList);
    m_note->put(e.note);
}

domain::Enterprise EnterpriseForm::edited() const
{
    domain::Enterprise e;
    e.name = m_name->text();
    e.uscc = m_uscc->text();
    e.legalPerson = m_legal->text().trimmed();
    e.address = m_address->text().trimmed();
    e.town = m_town->text().trimmed();
    e.contact = m_contact->text().trimmed();
    e.phone = m_phone->text().trimmed();
    e.tradeCode = m_tradeCode->text().trimmed();
    e.tradeName = m_tradeName->text().trimmed();
    e.scale = m_scale->text().trimmed();
    e.employees = m_employees->value();
    e.established = controls::dateOf(*m_established);
    e.positiveList = m_positive->isChecked();
    e.note = m_note->toPlainText().trimmed();
    return e;
}

void EnterpriseForm::refresh()
{
    if (!m_draft)
        return;
    const auto remark = m_draft->usccRemark(m_uscc->text());
    m_usccRemark->setText(remark.text);
    const bool proven = remark.good && !m_uscc->text().trimmed().isEmpty();
    controls::setStyleProperty(m_usccRemark, "tone", proven ? QStringLiteral("compliant") : remark.good ? QStringLiteral("neutral") : QStringLiteral("risk"));
    m_save->setEnabled(m_draft->canSave(edited()));
}

}
