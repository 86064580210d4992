#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace xunzhen::testing {

/// What an outside program says of a file; nothing (and a visible warning) where it is not installed.
struct ToolResult
{
    int exitCode = -1;
    QByteArray output;
};

std::optional<ToolResult> runTool(const QString &program, const QStringList &arguments);

} // namespace xunzhen::testing
