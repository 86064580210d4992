#pragma once

#include "models/domain/checklist/applicability.h"

#include <QFrame>
#include <QHash>

class QPushButton;

namespace xunzhen::controls {

/// Yes, no or not known as three buttons in one stop of the tab order: Y or 1, N or 2, Space or 3; left and right go from one
/// to the next. Up and down, and an answer by key, are passed on as `moved`, so that a list of them is walked by keyboard.
class PresenceBar : public QFrame
{
    Q_OBJECT

public:
    explicit PresenceBar(const QString &about, QWidget *parent = nullptr);
    void setPresence(domain::Presence presence);
    domain::Presence presence() const { return m_presence; }

Q_SIGNALS:
    void told(xunzhen::domain::Presence presence);
    void moved(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellByKey(domain::Presence presence);

    QString m_about;
    QHash<int, QPushButton *> m_buttons;
    domain::Presence m_presence = domain::Presence::Unknown;
};

}
