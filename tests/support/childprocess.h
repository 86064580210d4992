#pragma once

#include <QProcess>
#include <QTemporaryFile>

#include <functional>
#include <memory>
#include <optional>

namespace xunzhen::testing {

/// A program that runs beside a test and never outlives it, whatever it starts itself.
class ChildProcess
{
public:
    ChildProcess(const QString &program, const QStringList &arguments, const QString &home = {});
    ~ChildProcess() { stop(); }

    bool isRunning();
    /// Asks it to end, and ends it when it does not within five seconds.
    void stop();
    /// As when the power fails.
    void killNow();
    /// The end of what it said.
    QString lastWords();

private:
    void signalAll(int signal) const;

    QTemporaryFile m_output; ///< a pipe that nobody empties would stop it
    QProcess m_process;
};

/// Runs a program to its end, half a minute at most. The output when it ended with 0.
std::optional<QString> outputOf(const QString &program, const QStringList &arguments);
/// Whether the programs are installed, also in the folders of the administrator. The names of those that are not.
QStringList missingPrograms(const QStringList &programs);
QString programPath(const QString &program);

/// Looks every 20 ms whether it holds; false when it did not in time.
bool holdsWithin(int milliseconds, const std::function<bool()> &claim);
/// A port of the loopback that nobody listens on now.
quint16 freePort();
/// Whether something is mounted on the folder.
bool isMounted(const QString &folder);

/// A test that needs a program or a right that this machine lacks says so: on the standard error and, when XUNZHEN_SKIPPED names
/// a file, as a line of it. packaging/test.sh prints that file at its end.
void reportSkipped(const QString &what, const QString &why);

}
