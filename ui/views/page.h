#pragma once

#include "ui/presentation/commands/command.h"
#include "ui/presentation/navigator.h"

#include <QWidget>

namespace xunzhen::views {

/// One place of the rail. The main window shows one page at a time.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString key() const = 0;    ///< one of presentation::Places
    virtual QString title() const = 0;  ///< the word on the rail
    virtual QString icon() const = 0;   ///< name in resources/icons
    /// Comes to the front: shows what `place` names, or what it showed last when it names nothing.
    virtual void activate(const presentation::Place &place) = 0;
    /// Goes out of sight or the program ends: whatever was typed must be durable when this returns.
    virtual void leave() {}

    /// Builds one part that was left out to be quick, for a time when the window has nothing else to do; false when all is there.
    virtual bool buildMore() { return false; }

    /// What one can do on this page now, beside what the window offers everywhere.
    virtual presentation::Commands commands() { return {}; }
    /// The page of the help that explains this screen: a file name below resources/help without its ending.
    virtual QString helpTopic() const { return key(); }
    /// Filters, sorting, splitters: what shall be as it was when the program starts again; see restore.
    virtual QString remembered() const { return {}; }
    /// What `remembered` told last time, before the page is shown first. Words of an older program are ignored.
    virtual void restore(const QString &remembered) { Q_UNUSED(remembered) }

Q_SIGNALS:
    /// How many things wait here; shown on the rail, 0 = nothing.
    void countChanged(int count);
};

}
