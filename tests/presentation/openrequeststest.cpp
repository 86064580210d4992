#include "app/platform/openrequests.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

using namespace xunzhen;

SCENARIO("A file that the system asks the running program to open is told, however early it comes")
{
    GIVEN("a program that is still starting")
    {
        QObject application;
        platform::OpenRequests requests(application);
        QStringList asked;
        QObject::connect(&requests, &platform::OpenRequests::asked, &requests, [&](const QStringList &files) { asked << files; });
        const auto doubleClick = [&](const QString &path) {
            QFileOpenEvent event(path);
            QCoreApplication::sendEvent(&application, &event);
        };
        WHEN("two files are double-clicked before the window stands")
        {
            doubleClick(QStringLiteral("/报告/一.pdf"));
            doubleClick(QStringLiteral("/报告/二.pdf"));
            THEN("they are told once it listens")
            {
                CHECK(asked.isEmpty());
                requests.listen();
                CHECK(asked == QStringList{QStringLiteral("/报告/一.pdf"), QStringLiteral("/报告/二.pdf")});
            }
        }
        WHEN("one comes later")
        {
            requests.listen();
            CHECK(asked.isEmpty());
            doubleClick(QStringLiteral("/报告/三.pdf"));
            THEN("it is told at once") { CHECK(asked == QStringList{QStringLiteral("/报告/三.pdf")}); }
        }
    }
}
