#pragma once

#include "models/base/outcome.h"

#include <QString>

namespace xunzhen::services {

class Workspace;

/// Settings of this profile. Unset keys give the default.
struct Settings
{
    QString bureau;               ///< "津南区应急管理局"
    QString bureauShort;          ///< "津南应急": begins document numbers
    QString town;
    QString language;             ///< "zh_CN" (default) or "en"
    QString theme;                ///< "light" (default), "dark", "contrast"
    bool touch = false;
    int textScale = 100;          ///< percent
    int checksPerYear = 2;        ///< 频次, a sample until the bureau sets its own
    int quietDays = 30;
    int syncEveryMinutes = 5;     ///< 0 = only by hand
    int numberBlock = 10;         ///< document numbers that the keeper's laptop grants a laptop at a time
    bool operator==(const Settings &) const = default;
};

class SettingsService
{
public:
    explicit SettingsService(Workspace &workspace);
    Settings settings() const;
    base::Done save(const Settings &settings);
    /// Small things a window remembers (geometry, filters).
    QString remembered(const QString &key) const;
    void remember(const QString &key, const QString &value);

private:
    Workspace &m_workspace;
};

}
