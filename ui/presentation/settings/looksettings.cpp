#include "ui/presentation/settings/looksettings.h"

#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

const QStringList &LookSettings::themes()
{
    static const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")};
    return themes;
}

QString LookSettings::themeWord(const QString &theme)
{
    if (theme == QLatin1String("dark"))
        return tr("Dark");
    return theme == QLatin1String("contrast") ? tr("High contrast") : tr("Light");
}

const QList<int> &LookSettings::textScales()
{
    static const QList<int> scales{90, 100, 115, 130, 150};
    return scales;
}

void LookSettings::save(const services::Settings &settings)
{
    if (const auto saved = m_services.settings().save(settings); !saved)
        Q_EMIT failed(Sentences::of(saved.error()));
}

void LookSettings::setTheme(const QString &theme)
{
    auto changed = settings();
    changed.theme = theme;
    save(changed);
}

void LookSettings::setTextScale(int percent)
{
    auto changed = settings();
    changed.textScale = percent;
    save(changed);
}

bool LookSettings::canStepText(int by) const
{
    const int now = settings().textScale;
    return by > 0 ? now < textScales().last() : now > textScales().first();
}

void LookSettings::stepText(int by)
{
    const int now = settings().textScale;
    const auto &scales = textScales();
    const auto larger = std::upper_bound(scales.begin(), scales.end(), now);
    const auto smaller = std::lower_bound(scales.begin(), scales.end(), now);
    if (by > 0 && larger != scales.end())
        setTextScale(*larger);
    else if (by < 0 && smaller != scales.begin())
        setTextScale(*std::prev(smaller));
}

void LookSettings::setTouch(bool touch)
{
    auto changed = settings();
    changed.touch = touch;
    save(changed);
}

void LookSettings::switchTo(const domain::InspectorId &id)
{
    if (const auto done = m_services.people().setMe(id); !done)
        Q_EMIT failed(Sentences::of(done.error()));
    else if (const auto now = me())
        Q_EMIT switched(now->name);
}

}
