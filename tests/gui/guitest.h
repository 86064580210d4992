#pragma once

#include "app/desktop/desktop.h"
#include "models/services/services.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"
#include "app/platform/threaddispatcher.h"
#include "ui/controls/ask/confirmation.h"

#include <QTemporaryDir>

#include <deque>

namespace xunzhen::testing {

/// Answers every question with yes and the texts it was given.
class WillingConfirmation : public controls::Confirmation
{
public:
    bool confirms(QWidget *, const controls::Question &question) override
    {
        asked << question.title;
        return true;
    }
    std::optional<QString> text(QWidget *, const controls::Question &question, const QString &) override
    {
        asked << question.title;
        if (texts.empty())
            return std::nullopt;
        const QString next = texts.front();
        texts.pop_front();
        return next;
    }

    QStringList asked;
    std::deque<QString> texts;
};

/// The desktop program over a profile of its own, as an inspector starts it: the window stands on the offscreen platform.
class Office
{
public:
    Office();
    ~Office();

    /// Fills the first-run facts, one firm and the shipped pack without the window.
    void settle();
    void start();
    /// Ends the window and the services, as closing the program does.
    void stop();

    services::Services &services() { return *m_services; }
    views::MainWindow &window() { return m_desktop->window(); }
    app::Desktop &desktop() { return *m_desktop; }
    /// The widget of that name, rather one that can be seen: several screens have a paper.
    template<typename Widget>
    Widget *find(const QString &name)
    {
        const auto named = window().findChildren<Widget *>(name);
        for (Widget *widget : named)
            if (widget->isVisible())
                return widget;
        return named.isEmpty() ? nullptr : named.front();
    }
    /// The widget of that name that can be seen, waiting until it can.
    QWidget *shown(const QString &name);
    void click(const QString &name);
    void type(const QString &name, const QString &text);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// Lets the file fall onto the window, as a file manager does; the window must want it.
    void drop(const QString &path);
    /// Lets the window come round until the claim holds; false when it never does.
    bool until(const std::function<bool()> &claim);
    /// Whether pictures are wanted: XUNZHEN_SHOTS names the folder.
    static bool isPictured();
    /// Writes a picture of the window into the folder XUNZHEN_SHOTS, when that is set.
    void shoot(const QString &name);
    QString photo(const QString &name, QColor colour);

    QTemporaryDir folder;
    TickingClock clock;
    CountedIds ids;
    services::Facts facts;
    WillingConfirmation confirmation;
    QStringList filesToChoose;
    QString saveTo;
    QStringList revealed; ///< folders that were shown in the system's window
    domain::EnterpriseId firm;
    domain::InspectorId me, second;

private:
    controls::FileChooser chooser();

    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<platform::ThreadDispatcher> m_dispatcher;
    std::unique_ptr<app::Desktop> m_desktop;
};

}
