#include "tests/support/childprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace xunzhen::testing {

namespace {

constexpr int kFarewell = 5000;
constexpr int kStart = 5000;
constexpr int kErrand = 30'000;
constexpr int kLastWords = 400;

QStringList administratorsFolders()
{
    return {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin")};
}

}

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments, const QString &home)
{
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([] {
        setsid(); // what it starts ends with it
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    });
#endif
    if (!home.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home);
        m_process.setProcessEnvironment(environment);
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    if (m_output.open())
        m_process.setStandardOutputFile(m_output.fileName());
    m_process.start(programPath(program), arguments);
    m_process.waitForStarted(kStart);
}

bool ChildProcess::isRunning()
{
    return m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(0);
}

void ChildProcess::signalAll(int signal) const
{
#ifdef Q_OS_UNIX
    if (m_process.processId() > 0)
        ::kill(pid_t(-m_process.processId()), signal);
#else
    Q_UNUSED(signal)
#endif
}

void ChildProcess::stop()
{
    if (!isRunning())
        return;
#ifdef Q_OS_UNIX
    signalAll(SIGTERM);
    if (!m_process.waitForFinished(kFarewell))
        killNow();
#else
    killNow();
#endif
}

void ChildProcess::killNow()
{
    if (!isRunning())
        return;
#ifdef Q_OS_UNIX
    signalAll(SIGKILL);
#endif
    m_process.kill();
    m_process.waitForFinished(kFarewell);
}

QString ChildProcess::lastWords()
{
    m_output.seek(0);
    return QString::fromUtf8(m_output.readAll()).simplified().right(kLastWords);
}

std::optional<QString> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(programPath(program), arguments);
    const bool done = process.waitForFinished(kErrand) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return done ? std::optional(QString::fromUtf8(process.readAllStandardOutput()).trimmed()) : std::nullopt;
}

QStringList missingPrograms(const QStringList &programs)
{
    QStringList missing;
    for (const QString &program : programs)
        if (programPath(program).isEmpty())
            missing << program;
    return missing;
}

QString programPath(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, administratorsFolders()) : found;
}

bool holdsWithin(int milliseconds, const std::function<bool()> &claim)
{
    QElapsedTimer timer;
    timer.start();
    while (!claim()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QThread::msleep(20);
    }
    return true;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isMounted(const QString &folder)
{
    QFile mounts(QStringLiteral("/proc/self/mounts"));
    return mounts.open(QIODevice::ReadOnly) && mounts.readAll().contains(' ' + folder.toUtf8() + ' ');
}

void reportSkipped(const QString &what, const QString &why)
{
    const QByteArray line = (what + QStringLiteral(": ") + why + QLatin1Char('\n')).toUtf8();
    std::fprintf(stderr, "skipped: %s", line.constData());
    QFile file(qEnvironmentVariable("XUNZHEN_SKIPPED"));
    if (!file.fileName().isEmpty() && file.open(QIODevice::Append))
        file.write(line);
}

}
