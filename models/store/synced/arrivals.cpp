#include "models/store/synced/arrivals.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <map>

namespace xunzhen::store {

std::vector<Arrival> Arrivals::after(const std::vector<StreamTip> &before, const QByteArray &self, const QDateTime &at) const
{
    std::vector<Arrival> arrivals;
    std::map<StreamKey, qint64> known;
    for (const StreamTip &tip : before)
        known[tip.stream] = tip.seq;
    for (const StreamTip &tip : OperationLog(m_database).tips()) {
        if (tip.stream.device == self || tip.stream.device == QByteArray(32, '\0') || tip.seq <= known[tip.stream])
            continue;
        for (Topic &topic : topicsOf(m_database, tip.stream, known[tip.stream], tip.seq))
            arrivals.push_back({at, tip.stream.device, std::move(topic)});
    }
    return arrivals;
}

void Arrivals::keep(const std::vector<Arrival> &arrivals, const QDateTime &keepFrom)
{
    for (const Arrival &arrival : arrivals)
        add(arrival);
    Statement old = m_database.prepare("DELETE FROM arrival WHERE at < :from");
    old.bind(":from", keepFrom).run();
}

void Arrivals::add(const Arrival &arrival)
{
    const Topic &topic = arrival.topic;
    Statement insert = m_database.prepare("INSERT INTO arrival (at, device, author, visit, enterprise, entities, changes) "
                                          "VALUES (:at, :device, :author, :visit, :enterprise, :entities, :changes)");
    insert.bind(":at", arrival.at).bind(":device", arrival.device).bind(":author", topic.author).bind(":visit", topic.visit);
    insert.bind(":enterprise", topic.enterprise).bind(":entities", topic.entities.join(u' ')).bind(":changes", topic.changes).run();
}

std::vector<Arrival> Arrivals::since(const QDateTime &from) const
{
    Statement rows = m_database.prepare("SELECT at, device, author, visit, enterprise, entities, changes FROM arrival "
                                        "WHERE at >= :from ORDER BY at DESC, id");
    rows.bind(":from", from);
    std::vector<Arrival> arrivals;
    while (rows.step())
        arrivals.push_back({rows.moment(0), rows.blob(1),
                            {rows.blob(2), rows.id<domain::VisitId>(3), rows.id<domain::EnterpriseId>(4),
                             rows.text(5).split(u' ', Qt::SkipEmptyParts), rows.number(6), 0, 0}});
    return arrivals;
}

}
