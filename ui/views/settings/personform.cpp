#include "ui/views/settings/personform.h"

#include "ui/controls/datefield.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/named.h"
#include "ui/presentation/settings/settingspresenter.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace xunzhen::views {

using controls::named;
using domain::Role;

PersonForm::PersonForm(const Context &context, QWidget *parent)
    : QWidget(parent),
      m_marks(new controls::ConflictMarks(context.services, context.notices, QStringLiteral("inspector"), QStringLiteral("personMark"), this))
{
    const auto line = [this](const char *name, const QString &spoken) {
        return named(new QLineEdit(this), QLatin1String(name), spoken);
    };
    m_name = line("personName", tr("Name"));
    m_credential = line("personCredential", tr("Credential number"));
    m_bureau = line("personBureau", tr("Bureau"));
    m_phone = line("personPhone", tr("Phone"));
    m_withdrawn = line("personWithdrawn", tr("Qualification withdrawn because"));
    m_withdrawn->setPlaceholderText(tr("empty = in force"));
    m_until = named(controls::newDateField(this), QStringLiteral("personUntil"), tr("Credential valid until"));
    m_role = named(new QComboBox(this), QStringLiteral("personRole"), tr("Role"));
    for (const Role role : {Role::Inspector, Role::Expert, Role::LegalReviewer, Role::Leader, Role::Clerk, Role::Administrator})
        m_role->addItem(presentation::SettingsPresenter::roleWord(role), int(role));
    m_save = named(new QPushButton(tr("Save"), this), QStringLiteral("personSave"), tr("Save the person"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("personCancel"), tr("Cancel"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 8, 0, 0);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Credential number"), m_credential);
    form->addRow(tr("Valid until"), m_until);
    form->addRow(tr("Bureau"), m_bureau);
    form->addRow(tr("Role"), m_role);
    form->addRow(tr("Phone"), m_phone);
    form->addRow(tr("Withdrawn because"), m_withdrawn);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &PersonForm::refresh);
    connect(m_save, &QPushButton::clicked, this, &PersonForm::saveRequested);
    connect(cancel, &QPushButton::clicked, this, &PersonForm::cancelled);
    markConflicts();
}

void PersonForm::markConflicts()
{
    m_marks->watch(m_name, QStringLiteral("identity"));
    m_marks->watch(m_role, QStringLiteral("role"));
    m_marks->watch(m_phone, QStringLiteral("phone"));
    m_marks->watch(m_withdrawn, QStringLiteral("qualification"));
    connect(m_marks, &controls::ConflictMarks::settledHere, this, &PersonForm::settled);
}

void PersonForm::refresh() { m_save->setEnabled(!m_name->text().trimmed().isEmpty()); }

void PersonForm::edit(const domain::Inspector &inspector)
{
    m_start = inspector;
    m_marks->show(inspector.id.isNull() ? QByteArray() : inspector.id.toBytes());
    m_name->setText(inspector.name);
    m_credential->setText(inspector.credentialNumber);
    m_bureau->setText(inspector.bureau);
    m_phone->setText(inspector.phone);
    m_withdrawn->setText(inspector.withdrawn);
    controls::setDate(*m_until, inspector.credentialUntil);
    m_role->setCurrentIndex(m_role->findData(int(inspector.role)));
    refresh();
    m_name->setFocus();
}

void PersonForm::rebase(const domain::Inspector &now)
{
    using domain::Inspector;
    const Inspector before = m_start;
    Inspector typed = edited();
    const auto follow = [&](auto... members) { ((typed.*members = typed.*members == before.*members ? now.*members : typed.*members), ...); };
    follow(&Inspector::name, &Inspector::credentialNumber, &Inspector::credentialUntil, &Inspector::bureau, &Inspector::role,
           &Inspector::phone, &Inspector::withdrawn);
    edit(typed);
    m_start = now;
}

domain::Inspector PersonForm::edited() const
{
    domain::Inspector inspector = m_start;
    inspector.name = m_name->text().trimmed();
    inspector.credentialNumber = m_credential->text().trimmed();
    inspector.bureau = m_bureau->text().trimmed();
    inspector.phone = m_phone->text().trimmed();
    inspector.withdrawn = m_withdrawn->text().trimmed();
    inspector.credentialUntil = controls::dateOf(*m_until);
    inspector.role = Role(m_role->currentData().toInt());
    return inspector;
}

}
