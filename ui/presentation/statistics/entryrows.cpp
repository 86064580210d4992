#include "ui/presentation/statistics/entryrows.h"

#include "ui/presentation/words.h"

#include <QHash>

namespace xunzhen::presentation {

namespace {

struct StateLook
{
    const char *sign = "·";
    Tone tone = Tone::Neutral;
};

StateLook lookOf(const QString &state)
{
    static const QHash<QString, StateLook> looks{
        {QStringLiteral("major"), {"▲", Tone::Major}}, {QStringLiteral("general"), {"!", Tone::Risk}}, {QStringLiteral("minor"), {"!", Tone::Risk}},
        {QStringLiteral("in-time"), {"✓", Tone::Compliant}}, {QStringLiteral("fixed"), {"✓", Tone::Compliant}},
        {QStringLiteral("late"), {"!", Tone::Risk}}, {QStringLiteral("overdue"), {"!", Tone::Major}}, {QStringLiteral("unfixed"), {"!", Tone::Risk}},
        {QStringLiteral("used"), {"✓", Tone::Compliant}}, {QStringLiteral("at-risk"), {"!", Tone::Risk}},
        {QStringLiteral("never-at-risk"), {"✓", Tone::Compliant}}, {QStringLiteral("never-asked"), {"–", Tone::NotApplicable}},
        {QStringLiteral("issued"), {"✓", Tone::Compliant}}, {QStringLiteral("correction"), {"!", Tone::Risk}}};
    return looks.value(state);
}

}

ListRow entryRow(const domain::StatisticsEntry &entry, QDate today)
{
    const StateLook look = lookOf(entry.state);
    ListRow row;
    row.title = entry.title;
    row.secondLine = entry.detail;
    row.state = QString::fromUtf8(look.sign) + u' ' + Words::of(domain::entryStateWord(entry.state));
    row.tone = look.tone;
    row.trailing = entry.day.isValid() ? Words::day(entry.day, today) : QString();
    return row;
}

}
