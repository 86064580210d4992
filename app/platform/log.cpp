#include "app/platform/log.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <memory>
#include <mutex>

namespace xunzhen::platform {

namespace {

constexpr qint64 kLargest = 1 << 20;

struct LogFile
{
    std::mutex mutex;
    QFile file;
};

LogFile &theLog()
{
    static LogFile log;
    return log;
}

void write(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    static constexpr const char *kNames[] = {"debug", "warning", "critical", "fatal", "info"};
    const QString line = QStringLiteral("%1 %2 %3\n").arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1String(kNames[type]), message);
    LogFile &log = theLog();
    const std::scoped_lock lock(log.mutex);
    std::fputs(line.toLocal8Bit().constData(), stderr);
    if (log.file.isOpen()) {
        log.file.write(line.toUtf8());
        log.file.flush();
    }
}

}

void logTo(const QString &path)
{
    LogFile &log = theLog();
    {
        const std::scoped_lock lock(log.mutex);
        if (QFile(path).size() > kLargest) {
            QFile::remove(path + QStringLiteral(".old"));
            QFile::rename(path, path + QStringLiteral(".old"));
        }
        log.file.setFileName(path);
        if (!log.file.open(QIODevice::Append | QIODevice::WriteOnly))
            return;
    }
    qInstallMessageHandler(write);
}

}
