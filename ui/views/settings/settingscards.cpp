#include "ui/views/settings/settingspage.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/views/settings/personform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace xunzhen::views {

using controls::Card;
using controls::named;

namespace {

constexpr int kPeopleHeight = 190;

QSpinBox *newNumber(QWidget *parent, int most, const QString &objectName, const QString &spoken)
{
    auto *box = named(new QSpinBox(parent), objectName, spoken);
    box->setRange(0, most);
    box->setMinimumWidth(150);
    return box;
}

QLabel *quietLine(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

}

Card *SettingsPage::buildBureau()
{
    auto *card = new Card(tr("Bureau"), this);
    m_bureau = named(new QLineEdit(card), QStringLiteral("settingsBureau"), tr("Name of the bureau"));
    m_bureauShort = named(new QLineEdit(card), QStringLiteral("settingsBureauShort"), tr("Short name in document numbers"));
    m_town = named(new QLineEdit(card), QStringLiteral("settingsTown"), tr("Town or district"));
    auto *form = new QFormLayout;
    form->addRow(tr("Name of the bureau"), m_bureau);
    form->addRow(tr("Short name in document numbers"), m_bureauShort);
    form->addRow(tr("Town or district"), m_town);
    card->body()->addLayout(form);
    return card;
}

Card *SettingsPage::buildRules()
{
    auto *card = new Card(tr("Visit frequency (sample)"), this);
    m_checks = newNumber(card, 366, QStringLiteral("settingsChecks"), tr("Enforcement checks a year at one firm"));
    m_quiet = newNumber(card, 3660, QStringLiteral("settingsQuiet"), tr("Days between visits of any bureau"));
    m_quiet->setSuffix(tr(" days"));
    auto *form = new QFormLayout;
    form->addRow(tr("Enforcement checks a year at one firm"), m_checks);
    form->addRow(tr("Warn when visited within"), m_quiet);
    card->body()->addLayout(form);
    card->body()->addWidget(quietLine(tr("These numbers are a sample, not a rule of law. Your bureau sets its own."), card));
    return card;
}

Card *SettingsPage::buildLook()
{
    auto *card = new Card(tr("Look and language"), this);
    m_language = named(new QComboBox(card), QStringLiteral("settingsLanguage"), tr("Language"));
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_restart = quietLine(tr("The language changes when the program is started again."), card);
    m_restart->setObjectName(QStringLiteral("settingsRestart"));
    m_theme = named(new QComboBox(card), QStringLiteral("settingsTheme"), tr("Theme"));
    m_theme->addItem(tr("Light"), QStringLiteral("light"));
    m_theme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_theme->addItem(tr("High contrast"), QStringLiteral("contrast"));
    m_textScale = named(new QComboBox(card), QStringLiteral("settingsTextScale"), tr("Text size"));
    for (const int percent : {90, 100, 115, 130, 150})
        m_textScale->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_touch = named(new QCheckBox(tr("Large targets for fingers"), card), QStringLiteral("settingsTouch"), tr("Touch mode"));
    auto *form = new QFormLayout;
    form->addRow(tr("Language"), m_language);
    form->addRow(QString(), m_restart);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Text size"), m_textScale);
    form->addRow(tr("Touch mode"), m_touch);
    card->body()->addLayout(form);
    return card;
}

Card *SettingsPage::buildSync()
{
    auto *card = new Card(tr("Shared folder"), this);
    m_syncEvery = newNumber(card, 1440, QStringLiteral("settingsSyncEvery"), tr("Sync every so many minutes"));
    m_syncEvery->setSuffix(tr(" minutes"));
    m_syncEvery->setSpecialValueText(tr("only by hand"));
    auto *open = named(new QPushButton(tr("Open the shared folder page"), card), QStringLiteral("settingsOpenSharing"),
                       tr("Open the shared folder page"));
    open->setProperty("kind", QStringLiteral("link"));
    connect(open, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.page = presentation::Places::sharing()}); });
    auto *form = new QFormLayout;
    form->addRow(tr("Sync every"), m_syncEvery);
    m_originals = named(new QComboBox(card), QStringLiteral("settingsOriginals"), tr("Originals of colleagues' photos that come by themselves"));
    form->addRow(tr("Originals of colleagues' photos"), m_originals);
    card->body()->addLayout(form);
    card->body()->addWidget(quietLine(tr("Thumbnails of all photos always come. An original that has not come is fetched where its photo is shown."), card));
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsPage::buildTemplates()
{
    auto *card = new Card(tr("Paper templates"), this);
    auto *open = named(new QPushButton(tr("Open the paper templates"), card), QStringLiteral("settingsOpenTemplates"),
                       tr("Open the paper templates"));
    open->setProperty("kind", QStringLiteral("link"));
    connect(open, &QPushButton::clicked, this,
            [this] { m_context.navigator.go({.page = presentation::Places::templates()}); });
    card->body()->addWidget(quietLine(tr("Words and layout of every paper. The bureau may have its own; a clerk or administrator publishes them."), card));
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

Card *SettingsPage::buildPeople()
{
    auto *card = new Card(tr("People"), this);
    auto *add = named(new QPushButton(tr("Add a person"), card), QStringLiteral("settingsAddPerson"), tr("Add a person"));
    card->addToHeading(add);
    m_people = new controls::RowListView(m_context.theme, QStringLiteral("settingsPeople"), tr("People"), card);
    m_people->setModel(&m_presenter.people());
    m_people->setFixedHeight(kPeopleHeight);
    m_editPerson = named(new QPushButton(tr("Edit"), card), QStringLiteral("settingsEditPerson"), tr("Edit the chosen person"));
    m_me = named(new QPushButton(tr("This is me"), card), QStringLiteral("settingsMe"), tr("The chosen person uses this laptop"));
    m_form = new PersonForm(m_context, card);
    m_form->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_editPerson);
    buttons->addWidget(m_me);
    buttons->addStretch(1);
    card->body()->addWidget(m_people);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_form);
    connect(add, &QPushButton::clicked, this, [this] { editPerson(m_presenter.newPerson()); });
    const auto edit = [this] {
        if (const auto person = m_presenter.beginPerson(m_people->currentRow()))
            editPerson(*person);
    };
    connect(m_editPerson, &QPushButton::clicked, this, edit);
    connect(m_people, &controls::RowListView::opened, this, edit);
    connect(m_people, &controls::RowListView::chosen, this, &SettingsPage::refreshPeople);
    connect(m_me, &QPushButton::clicked, this, [this] { m_presenter.setMe(m_people->currentRow()); });
    connect(m_form, &PersonForm::saveRequested, this, &SettingsPage::savePerson);
    connect(m_form, &PersonForm::cancelled, m_form, &QWidget::hide);
    connect(m_form, &PersonForm::settled, this, [this] {
        if (const auto now = m_presenter.beginPerson(m_people->currentRow()); now && m_form->isVisible())
            m_form->rebase(*now);
    });
    return card;
}

Card *SettingsPage::buildCare()
{
    auto *card = new Card(tr("Care of the records"), this);
    m_backup = named(new QPushButton(tr("Back up now…"), card), QStringLiteral("settingsBackup"), tr("Back up now"));
    m_check = named(new QPushButton(tr("Check the records"), card), QStringLiteral("settingsCheck"), tr("Check the records"));
    m_progress = new controls::ProgressStrip(card);
    m_care = new QLabel(card);
    m_care->setObjectName(QStringLiteral("settingsCare"));
    m_care->setWordWrap(true);
    m_care->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_backup);
    row->addWidget(m_check);
    row->addStretch(1);
    card->body()->addWidget(quietLine(tr("A backup holds all records, photos and papers and this laptop's key in one file. Keep it on another disk, as safe as the laptop."), card));
    card->body()->addLayout(row);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_care);
    connect(m_backup, &QPushButton::clicked, this, [this] {
        const QString file = m_context.files.save(this, tr("Back up to"), m_presenter.suggestedBackupName(), tr("Backups (*.xzbackup)"));
        if (!file.isEmpty())
            m_presenter.backUp(file);
    });
    connect(m_check, &QPushButton::clicked, &m_presenter, &presentation::SettingsPresenter::check);
    return card;
}

}
