#include "ui/views/visit/registrationfields.h"

#include "ui/controls/named.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace xunzhen::views {

using controls::named;

RegistrationFields::RegistrationFields(const QString &prefix, QWidget *parent)
    : second(named(new QComboBox(parent), prefix + QStringLiteral("Second"), tr("Second inspector"))),
      source(named(new QComboBox(parent), prefix + QStringLiteral("Source"), tr("Source of the task"))),
      companion(named(new QLineEdit(parent), prefix + QStringLiteral("Companion"), tr("With us from the firm"))),
      experts(named(new QLineEdit(parent), prefix + QStringLiteral("Experts"), tr("Experts")))
{
    source->setEditable(true);
    source->addItems({tr("Annual plan"), tr("Asked for by the firm"), tr("Complaint or report"), tr("Campaign"), tr("Follow-up")});
    companion->setPlaceholderText(tr("Name and post"));
    experts->setPlaceholderText(tr("For example: Wang Ming (electrical safety), Li Hua (dust explosion)"));
    experts->setToolTip(tr("Name with field in brackets, separated by commas. Each expert can give an opinion on each finding "
                           "and signs the report."));
}

void RegistrationFields::addTo(QFormLayout &form) const
{
    form.addRow(tr("Second inspector"), second);
    form.addRow(tr("Source"), source);
    form.addRow(tr("Firm's companion"), companion);
    form.addRow(tr("Experts"), experts);
}

}
