#include "tests/report/papertools.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace xunzhen::testing {

QString preflightClassPath()
{
    QStringList jars;
    for (const char *name : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        const QString jar = QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
        if (!QFile::exists(jar))
            return {};
        jars << jar;
    }
    return jars.join(QLatin1Char(':'));
}

std::optional<ToolResult> runTool(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        WARN("skipped: " << program.toStdString() << " is not installed");
        return std::nullopt;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    REQUIRE(process.waitForFinished(120000));
    return ToolResult{process.exitCode(), process.readAll()};
}

} // namespace xunzhen::testing
