#include "ui/presentation/shared/comingandgoing.h"

#include "models/base/chinatime.h"
#include "ui/presentation/shared/groupwords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

QString ComingAndGoing::kinds(const QStringList &entities)
{
    constexpr int kNamed = 3;
    QStringList words;
    for (const QString &entity : entities)
        if (const QString word = GroupWords::entity(entity); !words.contains(word))
            words << word;
    const bool more = words.size() > kNamed;
    const QString named = words.mid(0, kNamed).join(tr(", "));
    return more ? tr("%1 and more").arg(named) : named;
}

QString ComingAndGoing::about(const QString &firm, bool isVisit, const QDateTime &visitOpened, const QStringList &entities)
{
    if (isVisit && visitOpened.isValid())
        return tr("%1: visit of %2").arg(firm, Words::day(base::chinaDay(visitOpened)));
    if (isVisit && !firm.isEmpty())
        return tr("%1: visit").arg(firm);
    if (isVisit)
        return tr("A visit whose firm has not arrived yet");
    return firm.isEmpty() ? kinds(entities) : firm;
}

std::vector<ListRow> ComingAndGoing::going(const std::vector<services::WaitingRow> &waiting)
{
    constexpr size_t kShown = 500; // a laptop that never exchanged has as much waiting as it has firms
    std::vector<ListRow> rows;
    for (const services::WaitingRow &one : waiting) {
        ListRow row;
        if (rows.size() == kShown) {
            row.title = tr("… and %n more", nullptr, int(waiting.size() - kShown));
            row.heading = true;
            rows.push_back(row);
            break;
        }
        row.title = about(one.firm, !one.visit.isNull(), one.visitOpened, one.entities);
        row.secondLine = kinds(one.entities);
        row.state = tr("%n change(s)", nullptr, one.changes);
        row.trailing = tr("since %1").arg(Words::moment(one.since));
        rows.push_back(row);
    }
    return rows;
}

std::vector<ListRow> ComingAndGoing::coming(const std::vector<services::ArrivalRow> &arrivals, QDate today)
{
    std::vector<ListRow> rows;
    QDate shown;
    for (size_t i = 0; i < arrivals.size(); ++i) {
        const services::ArrivalRow &one = arrivals[i];
        if (const QDate day = base::chinaDay(one.at); day != shown) {
            shown = day;
            ListRow heading;
            heading.title = day == today ? tr("Today") : Words::day(day, today);
            heading.heading = true;
            rows.push_back(heading);
        }
        ListRow row;
        row.title = about(one.firm, !one.visit.isNull(), {}, one.entities);
        row.secondLine = tr("%1 · %2").arg(one.who.isEmpty() ? tr("device %1").arg(one.device) : one.who, kinds(one.entities));
        row.state = tr("%n change(s)", nullptr, one.changes);
        row.trailing = Words::clock(one.at).left(5);
        row.key = QString::number(i);
        rows.push_back(row);
    }
    return rows;
}

}
