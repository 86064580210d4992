#include "ui/views/visit/registrationview.h"

#include "ui/controls/card.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/factgrid.h"
#include "ui/controls/inhand.h"
#include "ui/controls/linkline.h"
#include "ui/presentation/sentences.h"
#include "ui/views/clearlayout.h"
#include "ui/views/visit/checklistchoice.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::RegistrationPresenter;
using Field = RegistrationPresenter::Field;

void RegistrationView::connectFields()
{
    connect(m_firm, &controls::LinkLine::clicked, this, [this] {
        m_context.navigator.go({.page = presentation::Places::enterprises(), .enterprise = m_session.record().visit.enterprise});
    });
    connect(m_fields->second, &QComboBox::activated, this, &RegistrationView::onSecondChosen);
    connect(m_fields->source, &QComboBox::currentTextChanged, this, [this](const QString &text) { onEdited(Field::Source, text); });
    connectText(m_fields->companion, Field::Companion);
    connectText(m_fields->experts, Field::Experts);
    controls::letGoWhenLeft(m_fields->source->lineEdit());
    connect(m_fields->source->lineEdit(), &QLineEdit::editingFinished, this, [this] { onLeft(Field::Source); });
    connect(m_choice, &ChecklistChoice::tradeRequested, this, [this] {
        m_context.navigator.go({.page = presentation::Places::enterprises(), .enterprise = m_session.record().visit.enterprise,
                                .begin = QStringLiteral("edit")});
    });
    connect(m_add, &QPushButton::clicked, &m_presenter, &RegistrationPresenter::addLists);
    connect(&m_presenter, &RegistrationPresenter::told, this, &RegistrationView::onAdded);
    connect(&m_presenter.offers(), &presentation::ChecklistOffers::choicesChanged, this, &RegistrationView::refreshFoot);
    const auto refreshSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_session, &presentation::VisitSession::recordChanged, this, refreshSeen);
    connect(&m_context.services.facts(), &services::Facts::peopleChanged, this, refreshSeen);
}

void RegistrationView::connectText(QLineEdit *field, Field which)
{
    controls::letGoWhenLeft(field);
    connect(field, &QLineEdit::textEdited, this, [this, which](const QString &text) { onEdited(which, text); });
    connect(field, &QLineEdit::editingFinished, this, [this, which] { onLeft(which); });
}

void RegistrationView::onEdited(Field which, const QString &text)
{
    m_presenter.edit(which, text);
    if (which != Field::Experts)
        return;
    m_objection->setText(m_presenter.objection(which, text));
    m_objection->setVisible(!m_objection->text().isEmpty());
}

/// What could not stand goes back to what is registered.
void RegistrationView::onLeft(Field which)
{
    m_presenter.flush();
    if (which == Field::Experts)
        m_objection->hide();
    refreshFields();
}

void RegistrationView::onSecondChosen(int row)
{
    const auto id = domain::InspectorId::tryParse(m_fields->second->itemData(row).toString()).value_or(domain::InspectorId());
    if (id == m_session.record().visit.second)
        return;
    const auto notes = m_presenter.notesOn(id);
    QStringList sentences;
    for (const domain::GuardNote &note : notes)
        sentences << presentation::Sentences::of(note);
    std::optional<QString> reason = QString();
    if (!domain::stops(notes) && domain::needsReason(notes))
        reason = m_context.confirmation.text(
            this, {tr("Go on all the same?"), sentences.join(u'\n'), tr("Go on")}, tr("Reason; it is kept with the visit"));
    if (domain::stops(notes))
        m_context.notices.warn(sentences.join(u' '));
    else if (reason)
        m_presenter.setSecond(id, *reason);
    showSecond();
}

/// In no field, so that Ctrl+Z means the step of the visit.
void RegistrationView::onAdded(const QString &sentence)
{
    setFocus();
    m_context.notices.say(sentence, [this] { Q_EMIT undoRequested(); });
}

void RegistrationView::enter(const QString &gap)
{
    if (!m_session.isFrozen())
        m_presenter.offer();
    refresh();
    const bool isSecond = gap.startsWith(QLatin1String("second-")) || gap == QLatin1String("same-inspector");
    if (m_session.isFrozen())
        m_firm->setFocus();
    else
        (isSecond ? static_cast<QWidget *>(m_fields->second) : m_fields->companion)->setFocus();
}

void RegistrationView::leave()
{
    QGuiApplication::inputMethod()->commit();
    m_presenter.flush();
}

presentation::Commands RegistrationView::commands()
{
    return {{.id = QStringLiteral("registration.find-list"), .words = tr("Find a checklist to add"),
             .otherWords = QStringLiteral("检查表 清单 添加 checklist"), .keys = QKeySequence::Find, .run = [this] { m_choice->focusSearch(); },
             .isEnabled = [this] { return !m_session.isFrozen(); }}};
}

void RegistrationView::refresh()
{
    if (!m_session.isOpen())
        return;
    const bool frozen = m_session.isFrozen();
    const auto &firm = m_session.enterprise();
    m_firm->setText(firm.uscc.isEmpty() ? firm.name : QStringLiteral("%1 · %2").arg(firm.name, firm.uscc));
    m_firm->setAccessibleName(tr("Open the file of %1").arg(firm.name));
    m_facts->setFacts(m_presenter.facts());
    m_kindNote->setVisible(!frozen);
    m_signed->setText(m_presenter.signedNote());
    m_signed->setVisible(!m_signed->text().isEmpty());
    m_team->setVisible(!frozen);
    m_choice->setVisible(!frozen);
    m_foot->setVisible(!frozen);
    m_marks->show(frozen ? QByteArray() : m_session.id().toBytes());
    refreshFields();
    showLists();
    if (!frozen)
        m_presenter.followRecord();
    refreshFoot();
}

void RegistrationView::refreshFields()
{
    const QSignalBlocker still(m_fields->source); // only what is typed or chosen is an edit
    const std::pair<QLineEdit *, Field> fields[] = {{m_fields->source->lineEdit(), Field::Source},
                                                    {m_fields->companion, Field::Companion}, {m_fields->experts, Field::Experts}};
    for (const auto &[field, which] : fields)
        if (const QString text = m_presenter.text(which); !controls::isInHand(field) && field->text() != text)
            field->setText(text);
    showSecond();
}

void RegistrationView::showSecond()
{
    QComboBox &box = *m_fields->second;
    if (box.view()->isVisible()) // somebody is choosing
        return;
    box.clear();
    box.addItem(tr("nobody"), QString());
    for (const auto &person : m_presenter.colleagues())
        box.addItem(QStringLiteral("%1  %2").arg(person.name, person.credentialNumber), person.id.toString());
    const auto &second = m_session.record().visit.second;
    box.setCurrentIndex(second.isNull() ? 0 : std::max(0, box.findData(second.toString())));
}

void RegistrationView::showLists()
{
    clearLayout(*m_lists);
    for (const auto &list : m_presenter.lists()) {
        auto *title = new QLabel(list.title, this);
        title->setWordWrap(true);
        title->setTextFormat(Qt::PlainText);
        m_lists->addWidget(title);
        m_lists->addWidget(quiet(list.from, this));
    }
}

void RegistrationView::refreshFoot()
{
    const QString obstacle = m_presenter.offers().obstacle();
    const bool isChosen = !m_presenter.offers().choices().empty();
    m_obstacle->setText(!obstacle.isEmpty() ? obstacle : isChosen ? QString() : tr("Tick the checklists that are to be added."));
    m_add->setEnabled(isChosen && obstacle.isEmpty());
}

}
