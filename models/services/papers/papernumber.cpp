#include "models/services/papers/papernumber.h"

#include "models/services/papers/numberkeeping.h"
#include "models/services/sharing/spacemembers.h"

#include "models/store/paper/paperrepository.h"

namespace xunzhen::services {

using Source = NextNumber::Source;

namespace {

NextNumber numberAt(const domain::NumberSeries &series, const domain::NumberPlace &place, Source source)
{
    return {domain::numberText(series, place), series, place, source};
}

domain::NumberSeries currentSeries(Workspace &workspace, const NumberedKind &kind)
{
    const QString bureau = SettingsService(workspace).settings().bureauShort.trimmed();
    if (bureau.isEmpty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("no short name for document numbers"),
                          {{QStringLiteral("bureau-short-missing"), QStringLiteral("bureau-short"), {}}});
    return {bureau, kind.word, workspace.clock().today().year()};
}

/// How this laptop's own count of a series is named in the store.
QString countName(const domain::NumberSeries &series, const QString &mark)
{
    return mark.isEmpty() ? series.bureau : QStringLiteral("%1 %2").arg(series.bureau, mark);
}

/// The next serial of a count that this laptop keeps alone; never one that a paper known here bears or that is void.
NextNumber counted(Workspace &workspace, const domain::NumberSeries &series, const QString &mark)
{
    const domain::NumberRegister known = numberRegisterOf(workspace, series);
    const store::NumberSeries counts(workspace.database());
    NextNumber number = numberAt(series, {mark, counts.peek(countName(series, mark), series.kind, series.year)},
                                 mark.isEmpty() ? Source::Plain : Source::Own);
    while (known.isTaken(number.place))
        number = numberAt(series, {mark, number.place.serial + 1}, number.source);
    return number;
}

void count(Workspace &workspace, const NextNumber &number)
{
    const domain::NumberSeries &series = number.series;
    store::NumberSeries counts(workspace.database());
    while (counts.take(countName(series, number.place.mark), series.kind, series.year) < number.place.serial) {
    }
}

}

NextNumber peekNumber(Workspace &workspace, const NumberedKind &kind)
{
    const domain::NumberSeries series = currentSeries(workspace, kind);
    const SpaceMembers members(workspace);
    if (!members.hasSpace())
        return counted(workspace, series, {});
    const domain::NumberRegister known = numberRegisterOf(workspace, series);
    if (const auto free = known.freeOf(deviceStart(members.self())); !free.empty())
        return numberAt(series, {{}, free.front()}, Source::Block);
    if (isNumberKeeper(workspace))
        return numberAt(series, {{}, firstUngiven(workspace, series, known)}, Source::Granting);
    return counted(workspace, series, markOf(workspace, members.self()));
}

void takeNumber(Workspace &workspace, const NumberedKind &kind, const NextNumber &number)
{
    if (peekNumber(workspace, kind).text != number.text)
        throw base::Error(base::ErrorCode::Clash, number.text);
    switch (number.source) {
    case Source::Block: break; // the paper itself takes it
    case Source::Granting: grantBlock(workspace, number.series, deviceStart(SpaceMembers(workspace).self())); break;
    case Source::Own: wishFor(workspace, number.series); [[fallthrough]];
    case Source::Plain: count(workspace, number); break;
    }
}

}
