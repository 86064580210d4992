#include "ui/views/visit/visitheader.h"

#include "models/base/chinatime.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/words.h"
#include "ui/views/visit/visitclocklabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace xunzhen::views {

using controls::named;
using presentation::SaveState;
using presentation::VisitSession;
using presentation::Words;

namespace {

bool changesAnything(const domain::Repin &repin)
{
    return !repin.changed.isEmpty() || !repin.added.isEmpty() || !repin.retired.isEmpty();
}

}

VisitHeader::VisitHeader(const Context &context, VisitSession &session, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session), m_title(new controls::ElidedLabel(this)), m_count(new QLabel(this)),
      m_save(new QLabel(this)), m_state(new controls::StatusPill(this)), m_bar(new QProgressBar(this))
{
    setProperty("surface", QStringLiteral("plain"));
    m_title->setObjectName(QStringLiteral("visitTitle"));
    m_title->setProperty("face", QStringLiteral("heading"));
    m_save->setObjectName(QStringLiteral("saveState"));
    m_save->setProperty("face", QStringLiteral("small"));
    m_count->setObjectName(QStringLiteral("visitCount"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(80);
    m_bar->setAccessibleName(tr("Questions examined"));
    m_new = named(new QPushButton(tr("New visit"), this), QStringLiteral("visitNew"), tr("New visit"));
    m_repin = named(new QPushButton(tr("! Checklist changed"), this), QStringLiteral("visitRepin"), tr("The checklist has changed"));
    m_void = named(new QPushButton(tr("Give up"), this), QStringLiteral("visitVoid"), tr("Give this visit up"));
    m_void->setProperty("kind", QStringLiteral("flat"));
    m_handoff = named(new QPushButton(tr("Hand-over file…"), this), QStringLiteral("visitHandoff"), tr("Write a hand-over file of this visit"));
    m_handoff->setProperty("kind", QStringLiteral("flat"));
    m_handoff->setToolTip(tr("For a colleague who goes on with this visit without the shared folder"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 6, 16, 6);
    row->setSpacing(10);
    row->addWidget(m_title, 1);
    row->addWidget(m_repin);
    row->addWidget(m_state);
    row->addWidget(new VisitClockLabel(session, this));
    row->addWidget(m_count);
    row->addWidget(m_bar);
    row->addWidget(m_save);
    row->addWidget(m_handoff);
    row->addWidget(m_void);
    row->addWidget(m_new);
    m_marks = new controls::ConflictMarks(context.services, context.notices, QStringLiteral("visit"), QStringLiteral("headerMark"), this);
    m_marks->watchRest(m_title);
    connect(m_new, &QPushButton::clicked, this, &VisitHeader::newRequested);
    connect(m_handoff, &QPushButton::clicked, this, &VisitHeader::handoffRequested);
    connect(m_void, &QPushButton::clicked, this, &VisitHeader::onVoid);
    connect(m_repin, &QPushButton::clicked, this, &VisitHeader::onRepin);
    connect(&session, &VisitSession::opened, this, &VisitHeader::refreshRepin);
    connect(&session, &VisitSession::opened, this, &VisitHeader::refresh);
    connect(&session, &VisitSession::recordChanged, this, &VisitHeader::refresh);
    connect(&session, &VisitSession::saveStateChanged, this, &VisitHeader::refreshSave);
    connect(&context.services.facts(), &services::Facts::packsChanged, this, &VisitHeader::refreshRepin);
    refresh();
    refreshRepin();
}

void VisitHeader::refresh()
{
    setVisible(m_session.isOpen());
    if (!m_session.isOpen())
        return;
    const auto counts = m_session.counts();
    m_title->setText(m_session.title());
    m_marks->show(m_session.id().toBytes());
    m_count->setText(tr("%1 / %2").arg(counts.answered()).arg(counts.total));
    m_bar->setRange(0, std::max(1, counts.total));
    m_bar->setValue(counts.answered());
    const auto state = m_session.record().visit.state;
    m_void->setVisible(!m_session.isFrozen());
    m_state->setVisible(m_session.isFrozen());
    m_state->setState(controls::Tone::Information, QStringLiteral("✓"), Words::of(state));
    refreshSave();
}

void VisitHeader::refreshSave()
{
    const SaveState &save = m_session.saveState();
    const bool failed = save.kind == SaveState::Kind::Failed;
    if (failed)
        m_save->setText(tr("! Not saved"));
    else if (save.kind == SaveState::Kind::Pending)
        m_save->setText(tr("Saving…"));
    else
        m_save->setText(savedWords(save.at));
    m_save->setToolTip(save.sentence);
    controls::setStyleProperty(m_save, "tone", failed ? QStringLiteral("major") : QStringLiteral("neutral"));
}

/// Of an issued visit its state says enough.
QString VisitHeader::savedWords(const QDateTime &at) const
{
    if (m_session.isFrozen() || !at.isValid())
        return {};
    const bool isToday = base::chinaDay(at) == m_context.services.clock().today();
    return tr("Saved %1").arg(isToday ? Words::clock(at) : Words::moment(at));
}

/// Laying all packs beside the visit takes long enough to be felt.
void VisitHeader::refreshRepin()
{
    m_comparison.drop();
    m_repin->hide();
    if (!m_session.isOpen() || m_session.isFrozen())
        return;
    m_context.background.ask<domain::Repin>(
        m_comparison, this,
        [visit = m_session.id()](services::Services &services, const base::Work &) { return services.visits().repinPreview(visit); },
        [this, visit = m_session.id()](const base::Outcome<domain::Repin> &preview) {
            m_repin->setVisible(preview && visit == m_session.id() && changesAnything(*preview));
        });
}

void VisitHeader::onVoid()
{
    const controls::Question question{tr("Give this visit up?"),
                                      tr("It no longer counts and cannot be gone on with; its record stays, with your reason."),
                                      tr("Give up"), true};
    const auto reason = m_context.confirmation.text(this, question, tr("Reason"));
    if (reason && m_session.perform(m_session.visits().voidVisit(m_session.id(), *reason)))
        Q_EMIT newRequested();
}

void VisitHeader::onRepin()
{
    const auto preview = m_session.visits().repinPreview(m_session.id());
    if (!preview)
        return;
    const controls::Question question{
        tr("Take over the newer checklist?"),
        tr("%1 questions stay as answered, %2 have changed and are asked again, %3 are new, %4 fall away.")
            .arg(preview->kept.size()).arg(preview->changed.size()).arg(preview->added.size()).arg(preview->retired.size()),
        tr("Take over")};
    if (m_context.confirmation.confirms(this, question) && m_session.perform(m_session.visits().applyRepin(m_session.id())))
        refreshRepin();
}

}
