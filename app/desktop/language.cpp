#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace xunzhen::app {

void speak(QCoreApplication &application, const QString &language)
{
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : QLocale(QLocale::Chinese, QLocale::China));
    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            application.installTranslator(translator);
    };
    install(QStringLiteral("xunzhen_") + language, QStringLiteral(":/xunzhen/translations"));
    if (language != QLatin1String("en"))
        install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}
