#include "ui/views/shared/spacedialog.h"

#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"
#include "ui/views/clearlayout.h"
#include "ui/views/shared/takepartcard.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PlacesPresenter;

namespace {
constexpr int kFound = 100; ///< the way of a new space, beyond any number of spaces
}

SpaceDialog::SpaceDialog(const Context &context, PlacesPresenter &presenter, QWidget *parent)
    : QDialog(parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("spaceDialog"));
    setWindowTitle(tr("Add a folder"));
    setMinimumWidth(620);
    buildLayout();
    connectParts();
    refresh();
}

void SpaceDialog::buildLayout()
{
    auto *why = new QLabel(tr("A further folder of a space, for instance a stick beside the office's server; or the folder of a further space, for instance the district's registry beside the bureau's own."), this);
    why->setWordWrap(true);
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("spaceTold"));
    m_told->setWordWrap(true);
    m_waysBox = new QWidget(this);
    m_ways = new QVBoxLayout(m_waysBox);
    m_ways->setContentsMargins(0, 0, 0, 0);
    m_group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(why);
    column->addLayout(buildFolder());
    column->addWidget(m_told);
    column->addWidget(m_waysBox);
    column->addWidget(buildFounding());
    column->addStretch(1);
    column->addLayout(buildFoot());
}

QLayout *SpaceDialog::buildFolder()
{
    m_folder = new QLabel(tr("No folder chosen yet"), this);
    m_folder->setObjectName(QStringLiteral("spaceFolder"));
    m_folder->setWordWrap(true);
    m_choose = named(new QPushButton(tr("Choose the folder…"), this), QStringLiteral("spaceChoose"), tr("Choose the folder"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_choose);
    return row;
}

QWidget *SpaceDialog::buildFounding()
{
    m_founding = new QWidget(this);
    m_name = named(new QLineEdit(m_founding), QStringLiteral("spaceName"), tr("Name of the space"));
    m_kind = named(new QComboBox(m_founding), QStringLiteral("spaceKind"), tr("What the space carries"));
    m_encrypt = named(new QCheckBox(tr("Encrypt what lies in the folder (cannot be changed later)"), m_founding), QStringLiteral("spaceEncrypt"),
                      tr("Encrypt what lies in the folder"));
    m_encrypt->setMinimumHeight(m_context.theme.targetSize());
    auto *form = new QFormLayout(m_founding);
    form->setContentsMargins(24, 0, 0, 0);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("It carries"), m_kind);
    form->addRow(QString(), m_encrypt);
    return m_founding;
}

QLayout *SpaceDialog::buildFoot()
{
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("spaceCancel"), tr("Cancel"));
    m_act = named(new QPushButton(this), QStringLiteral("spaceAct"), tr("Add the folder"));
    m_act->setProperty("kind", QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton *button : {m_choose, cancel})
        button->setAutoDefault(false);
    m_act->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_act);
    return row;
}

void SpaceDialog::connectParts()
{
    connect(m_choose, &QPushButton::clicked, this, &SpaceDialog::choose);
    connect(m_act, &QPushButton::clicked, this, &SpaceDialog::act);
    connect(m_group, &QButtonGroup::idClicked, this, &SpaceDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &SpaceDialog::refresh);
    connect(&m_presenter, &PlacesPresenter::offered, this, &SpaceDialog::onOffered);
    connect(&m_presenter, &PlacesPresenter::succeeded, this, &QDialog::accept);
    connect(&m_presenter, &PlacesPresenter::failed, this, [this](const QString &sentence) {
        m_told->setText(sentence);
        controls::setStyleProperty(m_told, "tone", QStringLiteral("risk"));
        refresh();
    });
}

void SpaceDialog::choose()
{
    const QString folder = m_context.files.folder(this, tr("Choose the folder"));
    if (folder.isEmpty())
        return;
    m_offer = {};
    m_folder->setText(folder);
    m_told->setText(tr("Looking into the folder…"));
    controls::setStyleProperty(m_told, "tone", QString());
    m_encrypt->setChecked(m_context.files.isRemovable && m_context.files.isRemovable(folder));
    offerWays();
    m_presenter.look(folder);
}

void SpaceDialog::onOffered(const presentation::FolderOffer &offer)
{
    m_offer = offer;
    m_told->setText(offer.sentence);
    offerWays();
    m_act->setFocus();
}

/// One way needs no choice.
void SpaceDialog::offerWays()
{
    for (QAbstractButton *former : m_group->buttons())
        m_group->removeButton(former);
    clearLayout(*m_ways);
    offerKinds(*m_kind, m_offer.foundable);
    const auto add = [this](const QString &word, int id) {
        auto *way = named(new QRadioButton(word, m_waysBox), QStringLiteral("spaceWay%1").arg(id), word);
        m_group->addButton(way, id);
        way->setMinimumHeight(m_context.theme.targetSize());
        m_ways->addWidget(way);
        way->show();
        if (!m_group->checkedButton())
            way->setChecked(true);
    };
    if (!m_offer.joins && !m_offer.holdsOurs) {
        for (size_t i = 0; i < m_offer.addable.size(); ++i)
            add(tr("Meet “%1” here too").arg(m_offer.addable[i].spaceName), int(i));
        if (!m_offer.foundable.empty())
            add(tr("Create a new space here"), kFound);
    }
    refresh();
}

bool SpaceDialog::isFounding() const { return m_group->checkedId() == kFound; }

QString SpaceDialog::actWord() const
{
    if (m_offer.joins)
        return tr("Join");
    return isFounding() ? tr("Create the space") : tr("Add the folder");
}

void SpaceDialog::refresh()
{
    m_founding->setVisible(isFounding());
    for (QLayout *part : {m_waysBox->layout(), m_founding->layout(), layout()})
        part->activate();
    resize(width(), std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()));
    m_act->setText(actWord());
    m_act->setEnabled(!m_offer.isEmpty() && !m_presenter.isRunning() && (!isFounding() || !m_name->text().trimmed().isEmpty()));
}

void SpaceDialog::act()
{
    m_act->setEnabled(false);
    if (m_offer.joins)
        return m_presenter.join(m_offer.folder);
    if (isFounding())
        return m_presenter.found(m_offer.folder, m_name->text().trimmed(), domain::SpaceKind(m_kind->currentData().toInt()), m_encrypt->isChecked());
    const size_t place = m_offer.holdsOurs ? 0 : size_t(std::max(0, m_group->checkedId()));
    m_presenter.add(m_offer.folder, m_offer.addable[place].slot);
}

}
