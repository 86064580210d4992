#pragma once

#include "tests/gui/guitest.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QMenu>

namespace xunzhen::testing {

/// The entry of a menu of the window, which need not be open.
inline QAction *entry(Office &office, const QString &name)
{
    auto *action = office.window().findChild<QAction *>(name);
    REQUIRE(action);
    return action;
}

/// Opens a menu by its button and chooses an entry in it, as a mouse does.
inline void choose(Office &office, const QString &button, const QString &name)
{
    office.click(button);
    QAction *action = entry(office, name);
    auto *menu = qobject_cast<QMenu *>(action->parent());
    REQUIRE(menu);
    REQUIRE(office.until([&] { return menu->isVisible(); }));
    menu->close();
    action->trigger();
}

}
