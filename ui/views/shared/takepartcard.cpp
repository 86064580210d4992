#include "ui/views/shared/takepartcard.h"

#include "ui/controls/named.h"
#include "ui/presentation/shared/spacerows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::SpaceKind;

void offerKinds(QComboBox &box, const std::vector<SpaceKind> &kinds)
{
    box.clear();
    for (const SpaceKind kind : kinds)
        box.addItem(presentation::SpaceRows::kind(kind), int(kind));
}

TakePartCard::TakePartCard(const Context &context, presentation::SharingPresenter &presenter, QWidget *parent)
    : Card(tr("Take part"), parent), m_context(context), m_presenter(presenter)
{
    auto *why = new QLabel(tr("Any folder that all can reach will do: a network share, a synchronised folder, or a USB stick. The first laptop founds the space; every other one joins it and is approved by reading a code aloud."), this);
    why->setWordWrap(true);
    body()->addWidget(why);
    body()->addLayout(buildWays());
    body()->addWidget(buildFounding());
}

QLayout *TakePartCard::buildWays()
{
    m_space = named(new QLineEdit(this), QStringLiteral("sharingSpace"), tr("Name of the space"));
    m_space->setPlaceholderText(tr("Name of the space, e.g. the district"));
    auto *found = named(new QPushButton(tr("Create a space…"), this), QStringLiteral("sharingFound"), tr("Create a space in an empty folder"));
    auto *join = named(new QPushButton(tr("Join a space…"), this), QStringLiteral("sharingJoin"), tr("Join the colleagues' space"));
    auto *ask = named(new QPushButton(tr("Ask without the folder…"), this), QStringLiteral("sharingAskByFile"), tr("Save a request to take to an administrator"));
    found->setEnabled(false);
    connect(m_space, &QLineEdit::textChanged, found, [found](const QString &text) { found->setEnabled(!text.trimmed().isEmpty()); });
    connect(found, &QPushButton::clicked, this, &TakePartCard::found);
    connect(join, &QPushButton::clicked, this, &TakePartCard::join);
    connect(ask, &QPushButton::clicked, this, &TakePartCard::askByFile);
    auto *founding = new QHBoxLayout;
    founding->addWidget(m_space, 1);
    founding->addWidget(found);
    auto *joining = new QHBoxLayout;
    joining->addWidget(join);
    joining->addWidget(ask);
    joining->addStretch(1);
    auto *ways = new QVBoxLayout;
    ways->setSpacing(8);
    ways->addLayout(founding);
    ways->addLayout(joining);
    return ways;
}

/// Asked once the folder is known: a stick should be encrypted, a share of the bureau need not.
QWidget *TakePartCard::buildFounding()
{
    m_foundBox = new QWidget(this);
    m_foundWhere = new QLabel(m_foundBox);
    m_foundWhere->setWordWrap(true);
    m_kind = named(new QComboBox(m_foundBox), QStringLiteral("sharingKind"), tr("What the space carries"));
    offerKinds(*m_kind, {SpaceKind::Whole, SpaceKind::Bureau, SpaceKind::Registry});
    m_encrypt = named(new QCheckBox(tr("Encrypt what lies in the folder"), m_foundBox), QStringLiteral("sharingEncrypt"), tr("Encrypt what lies in the folder"));
    auto *meaning = new QLabel(tr("Encrypted, records and photos in the folder can be read on the laptops of the space only; names of files, their sizes and times stay visible. It is advisable for sticks and for folders that others can reach, and cannot be changed later."), m_foundBox);
    meaning->setWordWrap(true);
    meaning->setProperty("quiet", true);
    m_foundHere = named(new QPushButton(tr("Create the space here"), m_foundBox), QStringLiteral("sharingFoundHere"), tr("Create the space in the chosen folder"));
    m_foundHere->setProperty("kind", QStringLiteral("primary"));
    connect(m_foundHere, &QPushButton::clicked, this, &TakePartCard::foundHere);
    m_encrypt->setMinimumHeight(m_context.theme.targetSize());
    auto *what = new QFormLayout;
    what->addRow(tr("It carries"), m_kind);
    auto *column = new QVBoxLayout(m_foundBox);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_foundWhere);
    column->addLayout(what);
    column->addWidget(m_encrypt);
    column->addWidget(meaning);
    column->addWidget(m_foundHere, 0, Qt::AlignLeft);
    m_foundBox->hide();
    return m_foundBox;
}

void TakePartCard::found()
{
    const QString folder = m_context.files.folder(this, tr("Choose an empty shared folder"));
    if (folder.isEmpty())
        return;
    m_foundFolder = folder;
    m_foundWhere->setText(tr("Folder: %1").arg(folder));
    m_encrypt->setChecked(m_context.files.isRemovable && m_context.files.isRemovable(folder));
    m_foundBox->show();
    m_foundHere->setFocus();
}

void TakePartCard::foundHere()
{
    m_foundBox->hide();
    m_presenter.places().found(m_foundFolder, m_space->text().trimmed(), SpaceKind(m_kind->currentData().toInt()), m_encrypt->isChecked());
}

void TakePartCard::join()
{
    const QString folder = m_context.files.folder(this, tr("Choose the colleagues' shared folder"));
    if (!folder.isEmpty())
        m_presenter.places().join(folder);
}

void TakePartCard::askByFile()
{
    const QString path = m_context.files.save(this, tr("Save the request"), tr("request.xzreq"), tr("Requests (*.xzreq)"));
    if (!path.isEmpty())
        m_presenter.saveRequest(path);
}

}
