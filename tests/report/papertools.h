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

/// PDFBox preflight and what it needs, as Debian lays them; empty where one is missing.
QString preflightClassPath();

std::optional<ToolResult> runTool(const QString &program, const QStringList &arguments);

} // namespace xunzhen::testing
