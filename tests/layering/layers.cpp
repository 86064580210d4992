#include "tests/layering/layers.h"

namespace xunzhen::testing {

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

}

const std::vector<Layer> &layers()
{
    static const std::vector<Layer> table{
        {QStringLiteral("models/base"), words("models/base")},
        {QStringLiteral("models/domain"), words("models/domain models/base")},
        {QStringLiteral("models/store"), words("models/store models/domain models/base")},
        {QStringLiteral("models/exchange"), words("models/exchange models/domain models/base")},
        {QStringLiteral("models/report"), words("models/report models/domain models/base")},
        {QStringLiteral("models/sync"), words("models/sync models/store models/domain models/base")},
        {QStringLiteral("models/services"), words("models")},
        {QStringLiteral("ui/presentation"), words("ui/presentation models/services models/domain models/base")},
        {QStringLiteral("ui/controls"), words("ui/controls ui/presentation models/services models/domain models/base")},
        {QStringLiteral("ui/views"),
         words("ui/views ui/controls ui/presentation models/services models/domain models/base")},
        {QStringLiteral("app/platform"), words("app/platform models")},
        {QStringLiteral("app/cli"), words("app ui/presentation models resources")},
        {QStringLiteral("app"), words("app ui models resources")},
    };
    return table;
}

const QStringList &topFolders()
{
    static const QStringList folders = words("app models packaging resources tests ui");
    return folders;
}

}
