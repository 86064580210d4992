#include "tests/gui/guitest.h"

#include "app/platform/profilepaths.h"
#include "models/domain/enterprise/uscc.h"
#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QRadioButton>
#include <QTest>

namespace xunzhen::testing {

Office::Office()
{
    auto opened = services::Services::open({.profileFolder = folder.filePath(QStringLiteral("profile")), .clock = clock,
                                            .ids = ids, .facts = facts,
                                            .fontFolders = platform::fontFolders(folder.path())});
    if (!opened)
        FAIL(opened.error().what());
    m_services = std::move(opened).value();
}

Office::~Office() { stop(); }

void Office::settle()
{
    auto &people = m_services->people();
    domain::Inspector one;
    one.name = QStringLiteral("张伟");
    one.credentialNumber = QStringLiteral("津执法 120112-0017");
    one.credentialUntil = QDate(2028, 12, 31);
    one.bureau = QStringLiteral("津南区应急管理局");
    me = *people.save(one);
    REQUIRE(people.setMe(me));
    domain::Inspector two = one;
    two.id = {};
    two.name = QStringLiteral("李敏");
    two.credentialNumber = QStringLiteral("津执法 120112-0031");
    second = *people.save(two);
    auto settings = m_services->settings().settings();
    settings.bureau = one.bureau;
    settings.bureauShort = QStringLiteral("津南应急");
    REQUIRE(m_services->settings().save(settings));
    domain::Enterprise enterprise;
    enterprise.name = QStringLiteral("天津市津南区宏达金属制品有限公司");
    const QString first17 = QStringLiteral("91120112MA05ABCD1");
    enterprise.uscc = first17 + domain::Uscc::checkCharacter(first17);
    enterprise.address = QStringLiteral("天津市津南区咸水沽镇聚兴道9号");
    enterprise.town = QStringLiteral("咸水沽镇");
    enterprise.contact = QStringLiteral("王强（安全总监）");
    enterprise.phone = QStringLiteral("022-28391234");
    enterprise.tradeCode = QStringLiteral("C3311");
    enterprise.tradeName = QStringLiteral("金属结构制造");
    firm = *m_services->enterprises().save(enterprise);
    REQUIRE(m_services->packs().installShipped());
}

controls::FileChooser Office::chooser()
{
    controls::FileChooser chooser;
    chooser.openMany = [this](QWidget *, const QString &, const QString &) { return filesToChoose; };
    chooser.open = [this](QWidget *, const QString &, const QString &) { return filesToChoose.value(0); };
    chooser.save = [this](QWidget *, const QString &, const QString &, const QString &) { return saveTo; };
    chooser.folder = [this](QWidget *, const QString &) { return saveTo; };
    chooser.reveal = [this](const QString &shown) { revealed << shown; };
    return chooser;
}

void Office::start()
{
    m_dispatcher = std::make_unique<platform::ThreadDispatcher>();
    m_desktop = std::make_unique<app::Desktop>(*qApp, *m_services, *m_dispatcher, chooser(), confirmation);
    window().resize(1366, 768);
    window().show();
    (void)QTest::qWaitForWindowExposed(&window());
    QApplication::setActiveWindow(&window());
}

void Office::stop()
{
    if (m_desktop)
        window().close();
    m_dispatcher.reset(); // waits for work that still runs
    m_desktop.reset();
}

QWidget *Office::shown(const QString &name)
{
    QWidget *seen = nullptr;
    const bool found = until([&] {
        for (QWidget *widget : window().findChildren<QWidget *>(name))
            if (!seen && widget->isVisible())
                seen = widget;
        return seen != nullptr;
    });
    if (found)
        return seen;
    FAIL("nothing to be seen is called " << name.toStdString());
    return nullptr;
}

void Office::click(const QString &name)
{
    QWidget *widget = shown(name);
    REQUIRE(until([&] { return widget->isEnabled(); })); // work behind the window may still enable it
    // A check box is as wide as its column, but only its box and its words are hit.
    const bool box = qobject_cast<QCheckBox *>(widget) || qobject_cast<QRadioButton *>(widget);
    QTest::mouseClick(widget, Qt::LeftButton, {}, box ? QPoint(10, widget->height() / 2) : widget->rect().center());
    QApplication::processEvents();
}

void Office::type(const QString &name, const QString &text)
{
    QWidget *widget = shown(name);
    widget->setFocus();
    // What an input method hands over: QTest's keys cannot make Chinese characters.
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(widget, &event);
    QApplication::processEvents();
}

void Office::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = window().focusWidget() ? window().focusWidget() : &window();
    QTest::keyClick(focus, Qt::Key(key), modifiers);
    QApplication::processEvents();
}

void Office::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &event);
}

bool Office::until(const std::function<bool()> &claim)
{
    return QTest::qWaitFor(claim, 30'000);
}

bool Office::isPictured()
{
    return !qEnvironmentVariableIsEmpty("XUNZHEN_SHOTS");
}

void Office::shoot(const QString &name)
{
    if (!isPictured())
        return;
    const QString into = qEnvironmentVariable("XUNZHEN_SHOTS");
    QDir().mkpath(into);
    QApplication::processEvents();
    window().grab().save(QDir(into).filePath(name + QStringLiteral(".png")));
}

QString Office::photo(const QString &name, QColor colour)
{
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(colour);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::white, 12));
    painter.drawEllipse(QPoint(600, 450), 260, 260);
    painter.end();
    const QString path = folder.filePath(name);
    image.save(path);
    return path;
}

}
