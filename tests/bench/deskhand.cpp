#include "tests/bench/deskhand.h"

#include "tests/bench/bench.h"

#include "app/platform/profilepaths.h"
#include "ui/controls/signaturepad.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

namespace xunzhen::bench {

namespace {
constexpr int kPatienceMs = 3'000;
}

std::optional<QString> BriskConfirmation::text(QWidget *, const controls::Question &, const QString &)
{
    if (texts.empty())
        return QStringLiteral("企业申请");
    const QString next = texts.front();
    texts.pop_front();
    return next;
}

DeskHand::DeskHand(const QString &profile)
    : m_services(base::unwrapped(services::Services::open({.profileFolder = profile, .clock = m_clock, .ids = m_ids,
                                                           .facts = m_facts, .fontFolders = platform::fontFolders(profile)}))),
      m_dispatcher(std::make_unique<platform::ThreadDispatcher>()),
      m_desktop(std::make_unique<app::Desktop>(*qApp, *m_services, *m_dispatcher, chooser(), confirmation))
{
    m_clock.advanceDays(1);
    window().resize(1366, 768);
    window().show();
    (void)QTest::qWaitForWindowExposed(&window());
    QApplication::setActiveWindow(&window());
}

DeskHand::~DeskHand()
{
    window().close();
    m_dispatcher.reset(); // waits for work that still runs
    m_desktop.reset();
}

controls::FileChooser DeskHand::chooser()
{
    controls::FileChooser chooser;
    chooser.openMany = [this](QWidget *, const QString &, const QString &) { return filesToChoose; };
    chooser.open = [this](QWidget *, const QString &, const QString &) { return filesToChoose.value(0); };
    chooser.save = [](QWidget *, const QString &, const QString &, const QString &) { return QString(); };
    chooser.folder = [](QWidget *, const QString &) { return QString(); };
    chooser.reveal = [](const QString &) {};
    return chooser;
}

void DeskHand::comeRound() { QApplication::processEvents(QEventLoop::AllEvents); }

bool DeskHand::until(const std::function<bool()> &claim, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        comeRound();
        if (claim())
            return true;
        if (timer.elapsed() > milliseconds)
            return false;
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents); // the stalls' events wake it
    }
}

void DeskHand::rest(int milliseconds)
{
    (void)until([] { return false; }, milliseconds);
}

bool DeskHand::isShown(const QString &name) const
{
    for (const QWidget *widget : m_desktop->window().findChildren<QWidget *>(name))
        if (widget->isVisible())
            return true;
    return false;
}

QWidget *DeskHand::shown(const QString &name)
{
    QWidget *seen = nullptr;
    (void)until([&] {
        for (QWidget *widget : window().findChildren<QWidget *>(name))
            if (!seen && widget->isVisible())
                seen = widget;
        return seen != nullptr;
    }, kPatienceMs);
    if (!seen)
        note("nothing to be seen is called " + name.toStdString());
    return seen;
}

bool DeskHand::click(const QString &name)
{
    QWidget *widget = shown(name);
    if (!widget || !until([&] { return widget->isEnabled(); }, kPatienceMs))
        return false;
    // A check box is as wide as its column, but only its box and its words are hit.
    const bool box = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    QTest::mouseClick(widget, Qt::LeftButton, {}, box ? QPoint(10, widget->height() / 2) : widget->rect().center());
    comeRound();
    return true;
}

void DeskHand::type(const QString &name, const QString &text)
{
    QWidget *widget = shown(name);
    if (!widget)
        return;
    widget->setFocus();
    for (const QChar character : text) {
        QInputMethodEvent event;
        event.setCommitString(character);
        QApplication::sendEvent(widget, &event);
        comeRound();
    }
}

void DeskHand::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = window().focusWidget() ? window().focusWidget() : &window();
    QTest::keyClick(focus, Qt::Key(key), modifiers);
    comeRound();
}

bool DeskHand::drawOn(QWidget &sheet)
{
    auto *pad = sheet.findChild<controls::SignaturePad *>(QStringLiteral("signaturePad"));
    auto *accept = sheet.findChild<QAbstractButton *>(QStringLiteral("signatureAccept"));
    if (!pad || !accept || !pad->isVisible())
        return false;
    QTest::mousePress(pad, Qt::LeftButton, {}, {60, 80});
    for (int x = 60; x < 260; x += 10)
        QTest::mouseMove(pad, {x, 80 + (x * 7) % 60});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {260, 60});
    QApplication::processEvents();
    QTest::mouseClick(accept, Qt::LeftButton);
    return true;
}

void DeskHand::sign(const QString &button)
{
    QTimer looking;
    int looks = 0;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        QWidget *modal = QApplication::activeModalWidget();
        if (drawOn(modal ? *modal : window()))
            looking.stop();
        else if (modal && ++looks > 60)
            modal->close();
    });
    looking.start(50);
    click(button);
    rest(500);
}

}
