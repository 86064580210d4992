#include "models/services/settingsservice.h"

#include "models/domain/paper/numbering.h"
#include "models/services/workspace.h"
#include "models/store/lightwrites.h"
#include "models/store/local/settings.h"

namespace xunzhen::services {

namespace {

const QString kBureau = QStringLiteral("bureau.name");
const QString kBureauShort = QStringLiteral("bureau.short");
const QString kTown = QStringLiteral("bureau.town");
const QString kLanguage = QStringLiteral("look.language");
const QString kTheme = QStringLiteral("look.theme");
const QString kTouch = QStringLiteral("look.touch");
const QString kTextScale = QStringLiteral("look.text-scale");
const QString kChecksPerYear = QStringLiteral("guard.checks-per-year");
const QString kQuietDays = QStringLiteral("guard.quiet-days");
const QString kSyncEvery = QStringLiteral("sync.every-minutes");
const QString kNumberBlock = QStringLiteral("numbers.block");
const QString kRemembered = QStringLiteral("window.");

int intValue(const store::Settings &from, const QString &key, int fallback)
{
    bool valid = false;
    const int value = from.value(key, QString()).toInt(&valid);
    return valid ? value : fallback;
}

Settings readSettings(const store::Settings &from)
{
    Settings settings;
    settings.bureau = from.value(kBureau, {});
    settings.bureauShort = from.value(kBureauShort, {});
    settings.town = from.value(kTown, {});
    settings.language = from.value(kLanguage, QStringLiteral("zh_CN"));
    settings.theme = from.value(kTheme, QStringLiteral("light"));
    settings.touch = intValue(from, kTouch, 0) != 0;
    settings.textScale = intValue(from, kTextScale, settings.textScale);
    settings.checksPerYear = intValue(from, kChecksPerYear, settings.checksPerYear);
    settings.quietDays = intValue(from, kQuietDays, settings.quietDays);
    settings.syncEveryMinutes = intValue(from, kSyncEvery, settings.syncEveryMinutes);
    settings.numberBlock = intValue(from, kNumberBlock, settings.numberBlock);
    return settings;
}

void writeSettings(store::Settings to, const Settings &settings)
{
    to.set(kBureau, settings.bureau);
    to.set(kBureauShort, settings.bureauShort);
    to.set(kTown, settings.town);
    to.set(kLanguage, settings.language);
    to.set(kTheme, settings.theme);
    to.set(kTouch, QString::number(int(settings.touch)));
    to.set(kTextScale, QString::number(settings.textScale));
    to.set(kChecksPerYear, QString::number(settings.checksPerYear));
    to.set(kQuietDays, QString::number(settings.quietDays));
    to.set(kSyncEvery, QString::number(settings.syncEveryMinutes));
    to.set(kNumberBlock, QString::number(settings.numberBlock));
}

base::Problems faultsOf(const Settings &settings)
{
    base::Problems problems;
    const auto require = [&](bool good, const char *field) {
        if (!good)
            problems.push_back({QStringLiteral("out-of-range"), QString::fromLatin1(field), {}});
    };
    require(settings.textScale >= 50 && settings.textScale <= 300, "text-scale");
    require(settings.checksPerYear >= 0 && settings.checksPerYear <= 366, "checks-per-year");
    require(settings.quietDays >= 0 && settings.quietDays <= 3660, "quiet-days");
    require(settings.numberBlock >= 1 && settings.numberBlock <= domain::kLongestBlock, "number-block");
    require(settings.syncEveryMinutes >= 0 && settings.syncEveryMinutes <= 1440, "sync-every-minutes");
    return problems;
}

}

SettingsService::SettingsService(Workspace &workspace) : m_workspace(workspace) {}

Settings SettingsService::settings() const
{
    return m_workspace.readOr([&] { return readSettings(store::Settings(m_workspace.database())); });
}

base::Done SettingsService::save(const Settings &settings)
{
    if (const base::Problems faults = faultsOf(settings); !faults.empty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("settings"), faults);
    auto done = m_workspace.write([&] { writeSettings(store::Settings(m_workspace.database()), settings); });
    if (done)
        Q_EMIT m_workspace.facts().settingsChanged();
    return done;
}

QString SettingsService::remembered(const QString &key) const
{
    return m_workspace.readOr([&] { return store::Settings(m_workspace.database()).value(kRemembered + key, {}); });
}

void SettingsService::remember(const QString &key, const QString &value)
{
    // Losing a window's size is no reason to disturb anybody, and keeping it none to wait for the disk.
    (void)base::attempt([&] {
        const store::LightWrites light(m_workspace.database());
        (void)m_workspace.write([&] { store::Settings(m_workspace.database()).set(kRemembered + key, value); });
    });
}

}
