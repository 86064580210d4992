#include "ui/controls/presencebar.h"

#include "ui/controls/named.h"
#include "ui/presentation/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace xunzhen::controls {

using domain::Presence;
using presentation::Words;

namespace {

constexpr std::array kOrder{Presence::Present, Presence::Absent, Presence::Unknown};

std::optional<Presence> presenceOf(int key)
{
    switch (key) {
    case Qt::Key_Y:
    case Qt::Key_1: return Presence::Present;
    case Qt::Key_N:
    case Qt::Key_2: return Presence::Absent;
    case Qt::Key_Space:
    case Qt::Key_3: return Presence::Unknown;
    default: return std::nullopt;
    }
}

}

PresenceBar::PresenceBar(const QString &about, QWidget *parent) : QFrame(parent), m_about(about)
{
    setProperty("surface", QStringLiteral("choice"));
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(4);
    for (const Presence presence : kOrder) {
        const QString word = Words::of(presence);
        auto *button = named(new QPushButton(word, this), QStringLiteral("presence.") + domain::presenceCode(presence),
                             QStringLiteral("%1: %2").arg(about, word));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the bar has the focus
        row->addWidget(button);
        m_buttons.insert(int(presence), button);
        connect(button, &QPushButton::clicked, this, [this, presence] {
            setFocus(Qt::MouseFocusReason);
            setPresence(presence);
            Q_EMIT told(presence);
        });
    }
    setPresence(Presence::Unknown);
}

void PresenceBar::setPresence(Presence presence)
{
    m_presence = presence;
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry)
        entry.value()->setChecked(entry.key() == int(presence));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_about, Words::of(presence)));
}

void PresenceBar::tellByKey(Presence presence)
{
    setPresence(presence);
    Q_EMIT told(presence);
}

void PresenceBar::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QFrame::keyPressEvent(event);
    if (const auto presence = presenceOf(key)) {
        tellByKey(*presence);
        Q_EMIT moved(1);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto at = std::find(kOrder.begin(), kOrder.end(), m_presence) - kOrder.begin() + (key == Qt::Key_Left ? -1 : 1);
        if (at >= 0 && at < qsizetype(kOrder.size()))
            tellByKey(kOrder[size_t(at)]);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        Q_EMIT moved(key == Qt::Key_Up ? -1 : 1);
    } else {
        QFrame::keyPressEvent(event);
    }
}

}
