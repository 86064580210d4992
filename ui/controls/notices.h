#pragma once

#include <QString>

#include <functional>

namespace xunzhen::controls {

/// Passing words at the foot of the window. `undo` (may be empty) is offered as a button while the word stands.
class Notices
{
public:
    virtual ~Notices() = default;
    virtual void say(const QString &text, std::function<void()> undo = {}) = 0;
    /// A failure: stands until it is closed.
    virtual void warn(const QString &sentence) = 0;
};

}
