#include "ui/views/settings/settingspage.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/shared/originalswords.h"
#include "ui/views/settings/personform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace xunzhen::views {

using presentation::SettingsPresenter;
using services::Settings;

namespace {

constexpr int kBesidesColumns = 2 * 20 + 16 + 12; ///< margins, gap, scroll bar

/// The labels of the forms that stand in the cards of one column.
std::vector<QWidget *> labelsIn(const QLayout &column)
{
    std::vector<QWidget *> labels;
    for (int place = 0; place < column.count(); ++place) {
        QWidget *card = column.itemAt(place)->widget();
        for (const QFormLayout *form : card ? card->findChildren<QFormLayout *>() : QList<QFormLayout *>())
            for (int row = 0; form->parentWidget() == card && row < form->rowCount(); ++row)
                if (const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole); label && label->widget())
                    labels.push_back(label->widget());
    }
    return labels;
}

void alignLabels(const QLayout &column)
{
    int widest = 0;
    const auto labels = labelsIn(column);
    for (const QWidget *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

}

SettingsPage::SettingsPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *card : {buildBureau(), buildRules(), buildLook()})
        left->addWidget(card);
    for (auto *card : {buildPeople(), buildTemplates(), buildSync(), buildCare()})
        right->addWidget(card);
    left->addStretch(1);
    right->addStretch(1);
    for (auto *column : {left, right})
        column->setSpacing(16);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(20, 16, 20, 16);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *header = new controls::PageHeader(title(), this);
    header->setLine(tr("Every change is saved as it is made."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scroll, 1);
    connect(&m_context.theme, &controls::Theme::changed, this, &SettingsPage::arrange);
    connectFields();
    m_presenter.reload();
    m_languageAtStart = m_presenter.settings().language;
    refresh();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// One beside the other, or one below the other where they have no room; the fields of each begin at one line.
void SettingsPage::arrange()
{
    int needed = kBesidesColumns;
    for (int column = 0; column < m_columns->count(); ++column) {
        alignLabels(*m_columns->itemAt(column)->layout());
        needed += m_columns->itemAt(column)->minimumSize().width();
    }
    m_columns->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SettingsPage::connectFields()
{
    connect(&m_presenter, &SettingsPresenter::changed, this, &SettingsPage::refresh);
    connect(&m_presenter, &SettingsPresenter::peopleChanged, this, &SettingsPage::refreshPeople);
    connect(&m_presenter, &SettingsPresenter::careChanged, this, &SettingsPage::refreshCare);
    connect(&m_presenter, &SettingsPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &SettingsPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    for (QLineEdit *field : {m_bureau, m_bureauShort, m_town})
        connect(field, &QLineEdit::editingFinished, this, &SettingsPage::saveBureau);
    const auto number = [this](QSpinBox *box, int Settings::*member) {
        connect(box, &QSpinBox::valueChanged, this, [this, member](int value) {
            if (!m_refreshing)
                m_presenter.change([&](Settings &settings) { settings.*member = value; });
        });
    };
    number(m_checks, &Settings::checksPerYear);
    number(m_quiet, &Settings::quietDays);
    number(m_syncEvery, &Settings::syncEveryMinutes);
    const auto choice = [this](QComboBox *box, auto apply) {
        connect(box, &QComboBox::activated, this, [this, box, apply] {
            m_presenter.change([&](Settings &settings) { apply(settings, box->currentData()); });
        });
    };
    choice(m_language, [](Settings &s, const QVariant &value) { s.language = value.toString(); });
    choice(m_theme, [](Settings &s, const QVariant &value) { s.theme = value.toString(); });
    choice(m_textScale, [](Settings &s, const QVariant &value) { s.textScale = value.toInt(); });
    connect(m_originals, &QComboBox::activated, this, [this] {
        if (const auto wish = domain::OriginalsWish::fromCode(m_originals->currentData().toString()))
            m_presenter.wishOriginals(*wish);
    });
    connect(m_touch, &QCheckBox::clicked, this,
            [this](bool on) { m_presenter.change([on](Settings &settings) { settings.touch = on; }); });
}

void SettingsPage::activate(const presentation::Place &) { m_presenter.reload(); }

void SettingsPage::leave() { saveBureau(); }

void SettingsPage::saveBureau()
{
    m_presenter.change([this](Settings &settings) {
        settings.bureau = m_bureau->text().trimmed();
        settings.bureauShort = m_bureauShort->text().trimmed();
        settings.town = m_town->text().trimmed();
    });
}

void SettingsPage::refresh()
{
    m_refreshing = true;
    const Settings &settings = m_presenter.settings();
    const auto put = [](QLineEdit *field, const QString &text) {
        if (field->text() != text && !field->hasFocus())
            field->setText(text);
    };
    put(m_bureau, settings.bureau);
    put(m_bureauShort, settings.bureauShort);
    put(m_town, settings.town);
    m_checks->setValue(settings.checksPerYear);
    m_quiet->setValue(settings.quietDays);
    m_syncEvery->setValue(settings.syncEveryMinutes);
    m_language->setCurrentIndex(m_language->findData(settings.language));
    m_theme->setCurrentIndex(m_theme->findData(settings.theme));
    m_textScale->setCurrentIndex(m_textScale->findData(settings.textScale));
    m_touch->setChecked(settings.touch);
    showOriginals();
    m_restart->setVisible(settings.language != m_languageAtStart);
    m_refreshing = false;
}

/// The usual sizes, and any other that was set by the command line.
void SettingsPage::showOriginals()
{
    using domain::OriginalsWish;
    using Kind = OriginalsWish::Kind;
    const OriginalsWish present = m_presenter.originalsWish();
    std::vector<OriginalsWish> wishes{{Kind::OnRequest}, {Kind::UpTo, 2}, {Kind::UpTo, OriginalsWish::kUsualMegabytes}, {Kind::UpTo, 32}, {Kind::All}};
    if (std::find(wishes.begin(), wishes.end(), present) == wishes.end())
        wishes.insert(wishes.end() - 1, present);
    m_originals->clear();
    for (const OriginalsWish &wish : wishes)
        m_originals->addItem(presentation::OriginalsWords::wish(wish), wish.code());
    m_originals->setCurrentIndex(m_originals->findData(present.code()));
}

void SettingsPage::refreshCare()
{
    m_care->setText(m_presenter.careSentence());
    m_care->setVisible(!m_presenter.careSentence().isEmpty());
    controls::setStyleProperty(m_care, "tone", controls::toneCode(m_presenter.careTone()));
}

void SettingsPage::refreshPeople()
{
    if (!m_people->currentIndex().isValid() && m_presenter.people().rowCount() > 0)
        m_people->setCurrentRow(0);
    const bool chosen = m_people->currentIndex().isValid();
    m_editPerson->setEnabled(chosen);
    m_me->setEnabled(chosen);
}

void SettingsPage::editPerson(const domain::Inspector &inspector)
{
    m_form->show();
    m_form->edit(inspector);
}

void SettingsPage::savePerson()
{
    if (m_presenter.savePerson(m_form->edited()))
        m_form->hide();
}

}
