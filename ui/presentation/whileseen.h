#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace xunzhen::presentation {

/// When to read what a screen shows: changes are told by `mark`, and the reading comes once for all changes of a turn of the
/// event loop, and not at all while nobody looks: then it comes once when the screen is seen again. What was never read counts as
/// changed. A screen is seen until somebody says otherwise. Lives in the window's thread.
class WhileSeen : public QObject
{
    Q_OBJECT

public:
    explicit WhileSeen(std::function<void()> read);

    /// From now on each of these signals is a change.
    template<typename Sender, typename Signal>
    void follow(const Sender &sender, Signal signal) { connect(&sender, signal, this, &WhileSeen::mark); }
    void mark();
    /// Reads now, whether anything changed or not.
    void read();
    /// Reads now when anything changed: for who has just written and shows it at once.
    void catchUp();
    void resume();
    void pause();
    bool isSeen() const { return m_seen; }

private:
    std::function<void()> m_read;
    QTimer m_soon;
    bool m_seen = true, m_stale = true;
};

}
