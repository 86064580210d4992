#pragma once

#include <QObject>

class QCoreApplication;

namespace xunzhen::app {

/// Puts the words of the window and the habits of dates and numbers into the language of the settings ("zh_CN", "en").
/// To be called before any window is built.
void speak(QCoreApplication &application, const QString &language);

}
