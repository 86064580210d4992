#include "tests/cli/program.h"

#include <QJsonDocument>
#include <QProcess>

namespace xunzhen::testing {

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Run runCli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(XUNZHEN_BIN_DIR "/xunzhen-cli"), arguments);
    process.waitForFinished(300000);
    Run run;
    run.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

Run Laptop::operator()(QStringList arguments) const
{
    return runCli(QStringList{QStringLiteral("--data"), m_folder, QStringLiteral("--json")} + arguments);
}

}
