#include "ui/views/visit/guardcard.h"

#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/sentences.h"
#include "ui/views/clearlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace xunzhen::views {

GuardCard::GuardCard(presentation::RegisterPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_notes(new QVBoxLayout)
{
    setObjectName(QStringLiteral("guardCard"));
    setProperty("surface", QStringLiteral("warn"));
    auto *heading = new QLabel(tr("Before you go"), this);
    heading->setProperty("face", QStringLiteral("heading"));
    m_reason = controls::named(new QLineEdit(this), QStringLiteral("guardReason"), tr("Reason for going all the same"));
    m_reason->setPlaceholderText(tr("Reason for going all the same; it is kept with the visit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(heading);
    layout->addLayout(m_notes);
    layout->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, &presenter, &presentation::RegisterPresenter::setReason);
    connect(&presenter, &presentation::RegisterPresenter::enterpriseChanged, m_reason, &QLineEdit::clear);
    connect(&presenter, &presentation::RegisterPresenter::guardChanged, this, &GuardCard::refresh);
    refresh();
}

void GuardCard::refresh()
{
    clearLayout(*m_notes);
    const auto &notes = m_presenter.notes();
    for (const domain::GuardNote &note : notes) {
        auto *line = new QLabel(QStringLiteral("%1 %2").arg(note.stops ? QStringLiteral("▲") : QStringLiteral("!"),
                                                            presentation::Sentences::of(note)), this);
        line->setProperty("tone", note.stops ? QStringLiteral("major") : QStringLiteral("risk"));
        line->setWordWrap(true);
        m_notes->addWidget(line);
    }
    const bool stops = domain::stops(notes);
    controls::setStyleProperty(this, "surface", stops ? QStringLiteral("stop") : QStringLiteral("warn"));
    m_reason->setVisible(!stops && m_presenter.needsReason());
    setVisible(!notes.empty());
}

}
