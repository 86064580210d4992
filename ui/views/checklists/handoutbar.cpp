#include "ui/views/checklists/handoutbar.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/fontnote.h"
#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"
#include "ui/presentation/words.h"
#include "ui/views/checklists/firmfield.h"
#include "ui/views/papers/paperwindow.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::HandoutPresenter;

HandoutBar::HandoutBar(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(context.services, context.background),
      m_printing(new Printing(context, this))
{
    setObjectName(QStringLiteral("handoutBar"));
    setProperty("surface", QStringLiteral("foot"));
    m_progress = new controls::ProgressStrip(this);
    m_fonts = new controls::FontNote(this);
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("handoutHint"));
    m_hint->setProperty("quiet", true);
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_progress);
    layout->addWidget(m_fonts);
    buildRows(*layout);
    connectParts();
    refresh();
}

void HandoutBar::buildRows(QVBoxLayout &column)
{
    m_kind = named(new QComboBox(this), QStringLiteral("handoutKind"), tr("Paper for the firm"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_firm = named(new FirmField(m_context, this), QStringLiteral("handoutFirm"),
                   tr("Firm whose data fill the paper; empty for none"));
    m_firm->setPlaceholderText(tr("Firm (may stay empty)"));
    m_look = named(new QPushButton(tr("Preview…"), this), QStringLiteral("handoutLook"), tr("Look at the paper for the firm"));
    m_print = named(new QPushButton(tr("Print…"), this), QStringLiteral("handoutPrint"), tr("Print the paper for the firm"));
    m_export = named(new QPushButton(tr("Export PDF…"), this), QStringLiteral("handoutExport"), tr("Export the paper for the firm as PDF"));
    m_copy = named(new QPushButton(tr("Editable copy…"), this), QStringLiteral("handoutCopy"), tr("Export an editable copy of the paper for the firm"));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_kind);
    choice->addWidget(m_firm, 1);
    auto *acts = new controls::FlowLayout(8);
    acts->addWidget(m_look);
    acts->addWidget(m_print);
    acts->addWidget(m_export);
    acts->addWidget(m_copy);
    column.addLayout(choice);
    column.addWidget(m_hint);
    column.addLayout(acts);
}

void HandoutBar::connectParts()
{
    connect(&m_presenter, &HandoutPresenter::changed, this, &HandoutBar::refresh);
    connect(&m_presenter, &HandoutPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &HandoutPresenter::failed, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(&m_presenter, &HandoutPresenter::copySaved, this, [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(m_kind, &QComboBox::activated, this, [this](int index) { m_presenter.setKind(domain::HandoutKind(m_kind->itemData(index).toInt())); });
    connect(m_firm, &FirmField::firmChanged, this, [this] { m_presenter.setEnterprise(m_firm->firm()); });
    connect(m_export, &QPushButton::clicked, this, [this] { make(tr("Export all the same"), &HandoutBar::onExport); });
    connect(m_print, &QPushButton::clicked, this, [this] { make(tr("Print all the same"), &HandoutBar::onPrint); });
    connect(m_copy, &QPushButton::clicked, this, [this] { make({}, &HandoutBar::onCopy); });
    connect(m_printing, &Printing::started, m_progress, &controls::ProgressStrip::follow);
    connect(m_look, &QPushButton::clicked, this, [this] { make({}, &HandoutBar::onLook); });
}

void HandoutBar::setFirm(const domain::EnterpriseId &id)
{
    m_presenter.setEnterprise(id);
    m_firm->setFirm(id, m_presenter.enterpriseName());
}

QString HandoutBar::hint() const
{
    if (m_presenter.offer().kinds.empty())
        return tr("To give a firm a paper, choose a checklist, a plain sheet or a policy template.");
    return m_firm->isUndecided() ? tr("Choose a firm from the list below the field, or empty the field.") : QString();
}

void HandoutBar::refreshKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const domain::HandoutKind kind : m_presenter.offer().kinds)
        m_kind->addItem(presentation::Words::of(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_presenter.kind())));
    m_kind->setVisible(m_kind->count() > 0);
}

void HandoutBar::refresh()
{
    refreshKinds();
    for (QWidget *part : std::initializer_list<QWidget *>{m_firm, m_look, m_print, m_export, m_copy})
        part->setVisible(!m_presenter.offer().kinds.empty());
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
    const bool ready = m_presenter.canMake() && !m_firm->isUndecided();
    m_export->setEnabled(ready);
    m_print->setEnabled(ready);
    m_look->setEnabled(ready);
    m_copy->setEnabled(ready);
}

void HandoutBar::make(const QString &action, void (HandoutBar::*use)(const services::Handout &))
{
    m_presenter.make([this, action, use](const services::Handout &handout) {
        const auto fonts = handout.paper->fonts();
        m_fonts->tell(fonts);
        if (action.isEmpty() || fonts.missing.empty()
            || m_context.confirmation.confirms(this, {tr("Go on without these characters?"), presentation::FontWords::warning(fonts), action}))
            (this->*use)(handout);
    });
}

void HandoutBar::onCopy(const services::Handout &handout)
{
    const QString name = QFileInfo(handout.fileName).completeBaseName() + QStringLiteral(".odt");
    const QString path = m_context.files.save(this, tr("Export an editable copy"), name, tr("OpenDocument text (*.odt)"));
    if (!path.isEmpty())
        m_presenter.saveCopy(handout, path);
}

void HandoutBar::onExport(const services::Handout &handout)
{
    const QString path = m_context.files.save(this, tr("Export the paper"), handout.fileName, tr("PDF (*.pdf)"));
    if (!path.isEmpty() && m_presenter.save(handout, path))
        m_context.notices.say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

Printing::Paper HandoutBar::paperOf(const services::Handout &handout) const
{
    return {QFileInfo(handout.fileName).completeBaseName(), {handout.paper, {}}};
}

void HandoutBar::onLook(const services::Handout &handout)
{
    (new PaperWindow(m_context, paperOf(handout), window()))->show();
}

void HandoutBar::onPrint(const services::Handout &handout) { m_printing->print(paperOf(handout)); }

}
