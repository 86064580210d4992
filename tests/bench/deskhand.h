#pragma once

#include "tests/bench/stalls.h"

#include "app/desktop/desktop.h"
#include "app/platform/systemidsource.h"
#include "app/platform/threaddispatcher.h"
#include "tests/support/fixedclock.h"

#include <deque>
#include <functional>

namespace xunzhen::bench {

/// Answers every question with yes and the texts it was given.
class BriskConfirmation : public controls::Confirmation
{
public:
    bool confirms(QWidget *, const controls::Question &) override { return true; }
    std::optional<QString> text(QWidget *, const controls::Question &, const QString &) override;
    std::deque<QString> texts;
};

/// The desktop program over a profile, and a hand that works it as an inspector does: every gesture goes through the event loop
/// by itself. What a gesture does not find is told and left out, so that a changed screen costs a step and not the whole day.
class DeskHand
{
public:
    explicit DeskHand(const QString &profile);
    ~DeskHand();

    services::Services &services() { return *m_services; }
    views::MainWindow &window() { return m_desktop->window(); }
    const base::Clock &clock() const { return m_clock; }

    /// The visible widget of that name; nullptr when there is none for some seconds.
    QWidget *shown(const QString &name);
    bool isShown(const QString &name) const;
    bool click(const QString &name);
    /// One character after another, as from an input method.
    void type(const QString &name, const QString &text);
    void key(int key, Qt::KeyboardModifiers modifiers = {});
    /// Lets the window come round until the claim holds, at most that long.
    bool until(const std::function<bool()> &claim, int milliseconds = 20'000);
    /// Looks at the screen for so long.
    void rest(int milliseconds = 300);
    /// Draws one stroke into the sheet that comes up by the click, and takes it; a sheet without a pad is closed.
    void sign(const QString &button);

    BriskConfirmation confirmation;
    QStringList filesToChoose;

private:
    controls::FileChooser chooser();
    void comeRound();
    static bool drawOn(QWidget &sheet);

    testing::TickingClock m_clock;
    platform::SystemIdSource m_ids{m_clock};
    services::Facts m_facts;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<platform::ThreadDispatcher> m_dispatcher;
    std::unique_ptr<app::Desktop> m_desktop;
};

}
