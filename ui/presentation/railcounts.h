#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/whileseen.h"

namespace xunzhen::presentation {

/// The numbers on the rail for the pages that count what the team has to do: counted in a worker after each change, whether
/// their pages are made yet or not; those tell no number themselves. Lives in the window's thread.
class RailCounts : public QObject
{
    Q_OBJECT

public:
    RailCounts(services::Services &services, Background &background, QObject *parent = nullptr);
    void refresh() { m_changes.read(); }

Q_SIGNALS:
    /// `page` is one of Places.
    void counted(const QString &page, int count);

private:
    void ask();

    Background &m_background;
    WhileSeen m_changes;
    Question m_question;
};

}
