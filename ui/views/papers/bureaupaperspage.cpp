#include "ui/views/papers/bureaupaperspage.h"

#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/views/papers/numbersdialog.h"
#include "ui/views/papers/paperspanel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

BureauPapersPage::BureauPapersPage(const Context &context, QWidget *parent) : Page(parent), m_context(context), m_panel(new PapersPanel(context, this))
{
    setObjectName(QStringLiteral("bureauPapersPage"));
    auto *header = new controls::PageHeader(tr("Papers of the bureau"), this);
    header->setLine(tr("Papers made without a visit; those of a visit are found in the visit itself, under Papers"));
    auto *numbers = controls::named(new QPushButton(tr("Numbers…"), this), QStringLiteral("bureauNumbers"), tr("Register of the bureau's document numbers"));
    header->addAction(numbers);
    connect(numbers, &QPushButton::clicked, this, [this] { NumbersDialog(m_context, this).exec(); });
    auto *progress = new controls::ProgressStrip(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_panel, 1);
    layout->addWidget(progress);
    connect(m_panel, &PapersPanel::jobStarted, progress, &controls::ProgressStrip::follow);
}

void BureauPapersPage::activate(const presentation::Place &place)
{
    m_panel->show({});
    if (!place.draft.isNull())
        m_panel->openDraft(place.draft);
}

void BureauPapersPage::leave() { m_panel->leave(); }

}
