#include "tests/report/papertools.h"

#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>

namespace xunzhen::testing {

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
