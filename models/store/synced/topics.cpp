#include "models/store/synced/topics.h"

#include "models/store/capture/sharedtables.h"
#include "models/store/database.h"
#include "models/store/statement.h"

#include <algorithm>
#include <map>

namespace xunzhen::store {

namespace {

/// How the rows of a table lead to their visit and firm; `record` is the operation's record.
struct Owner
{
    const char *entity;
    const char *join;
    const char *visit;
    const char *enterprise;
};

constexpr Owner kOwners[] = {
    {"enterprise", "", "NULL", "g.record"},
    {"enterprise_feature", "LEFT JOIN enterprise_feature t ON t.id = g.record", "NULL", "t.enterprise_id"},
    {"visit", "LEFT JOIN visit t ON t.id = g.record", "g.record", "t.enterprise_id"},
    {"visit_item", "LEFT JOIN visit_item t ON t.id = g.record", "t.visit_id", "NULL"},
    {"answer", "LEFT JOIN answer t ON t.id = g.record", "t.visit_id", "NULL"},
    {"evidence", "LEFT JOIN evidence t ON t.id = g.record", "t.visit_id", "NULL"},
    {"finding", "LEFT JOIN finding t ON t.id = g.record", "t.visit_id", "NULL"},
    {"opinion", "LEFT JOIN opinion o ON o.id = g.record LEFT JOIN finding t ON t.id = o.finding_id", "t.visit_id", "NULL"},
    {"remediation", "LEFT JOIN remediation t ON t.id = g.record", "t.visit_id", "t.enterprise_id"},
    {"reinspection", "LEFT JOIN reinspection o ON o.id = g.record LEFT JOIN remediation t ON t.id = o.remediation_id", "t.visit_id",
     "t.enterprise_id"},
    {"signature", "LEFT JOIN signature t ON t.id = g.record", "t.visit_id", "NULL"},
    {"paper", "LEFT JOIN paper t ON t.id = g.record", "t.visit_id", "t.enterprise_id"},
    {"paper_draft", "LEFT JOIN paper_draft t ON t.id = g.record", "t.visit_id", "t.enterprise_id"},
    {"form_answer", "LEFT JOIN form_answer o ON o.id = g.record LEFT JOIN paper_draft t ON t.id = o.draft_id", "t.visit_id",
     "t.enterprise_id"},
    {"paper_signature", "LEFT JOIN paper_signature o ON o.id = g.record LEFT JOIN paper_draft t ON t.id = o.draft_id",
     "t.visit_id", "t.enterprise_id"},
};

/// Everything else belongs to no visit and to no firm.
constexpr Owner kNone{"", "", "NULL", "NULL"};

const Owner &ownerOf(const QString &entity)
{
    const auto found = std::find_if(std::begin(kOwners), std::end(kOwners),
                                    [&](const Owner &owner) { return entity == QLatin1String(owner.entity); });
    return found == std::end(kOwners) ? kNone : *found;
}

struct Range
{
    qint64 stream = 0, after = 0, upTo = 0;
};

void bindRange(Statement &statement, const Range &range)
{
    statement.bind(":stream", range.stream).bind(":after", range.after).bind(":upto", range.upTo);
}

QStringList entitiesIn(Database &database, const Range &range)
{
    Statement rows = database.prepare("SELECT DISTINCT entity FROM op WHERE stream = :stream AND seq > :after AND seq <= :upto ORDER BY entity");
    bindRange(rows, range);
    QStringList entities;
    while (rows.step())
        entities << rows.text(0);
    return entities;
}

using Key = std::tuple<QByteArray, QByteArray, QByteArray>; ///< author, visit, enterprise

void addEntity(Database &database, const Range &range, const QString &entity, std::map<Key, Topic> &topics)
{
    const Owner &owner = ownerOf(entity);
    Statement rows = database.prepare(
        QByteArray("SELECT g.author, ") + owner.visit + ", coalesce(" + owner.enterprise
        + ", (SELECT enterprise_id FROM visit WHERE visit.id = " + owner.visit
        + ")), sum(g.changes), min(g.first), max(g.last) FROM (SELECT author, record, count(*) AS changes, min(hlc) AS first, "
          "max(hlc) AS last FROM op WHERE stream = :stream AND seq > :after AND seq <= :upto AND entity = :entity "
          "GROUP BY author, record) g " + owner.join + " GROUP BY 1, 2, 3");
    bindRange(rows, range);
    rows.bind(":entity", entity);
    while (rows.step()) {
        Topic &topic = topics[{rows.blob(0), rows.blob(1), rows.blob(1).isEmpty() ? rows.blob(2) : QByteArray()}];
        topic.author = rows.blob(0);
        topic.visit = rows.id<domain::VisitId>(1);
        topic.enterprise = topic.enterprise.isNull() ? rows.id<domain::EnterpriseId>(2) : topic.enterprise;
        topic.entities << entity;
        topic.changes += rows.number(3);
        topic.firstHlc = topic.firstHlc == 0 ? rows.number(4) : std::min(topic.firstHlc, rows.number(4));
        topic.lastHlc = std::max(topic.lastHlc, rows.number(5));
    }
}

/// What a sheet of firms brings, and nothing that somebody made for the one firm.
bool isFirmAlone(const Topic &topic)
{
    static const QStringList alone{QStringLiteral("enterprise"), QStringLiteral("enterprise_feature")};
    return topic.visit.isNull() && !topic.enterprise.isNull()
           && std::ranges::all_of(topic.entities, [&](const QString &entity) { return alone.contains(entity); });
}

void add(Topic &sum, const Topic &topic)
{
    sum.author = topic.author;
    sum.entities += topic.entities;
    sum.changes += topic.changes;
    sum.firstHlc = sum.firstHlc == 0 ? topic.firstHlc : std::min(sum.firstHlc, topic.firstHlc);
    sum.lastHlc = std::max(sum.lastHlc, topic.lastHlc);
    sum.entities.removeDuplicates();
    sum.entities.sort();
}

void joinManyFirms(std::map<Key, Topic> &topics)
{
    std::map<QByteArray, int> firms;
    for (const auto &[key, topic] : topics)
        firms[topic.author] += isFirmAlone(topic);
    for (auto one = topics.begin(); one != topics.end();) {
        const Topic &topic = one->second;
        if (!isFirmAlone(topic) || firms[topic.author] <= kMostFirms) {
            ++one;
            continue;
        }
        add(topics[{topic.author, {}, {}}], topic);
        one = topics.erase(one);
    }
}

}

std::vector<Topic> topicsOf(Database &database, const StreamKey &stream, qint64 after, qint64 upTo)
{
    Statement number = database.prepare("SELECT id FROM stream WHERE device = :device AND incarnation = :incarnation");
    number.bind(":device", stream.device).bind(":incarnation", stream.incarnation);
    if (!number.step())
        return {};
    const Range range{number.number(0), after, upTo};
    std::map<Key, Topic> topics;
    for (const QString &entity : entitiesIn(database, range))
        if (sharedTable(entity)) // what laptops only tell one another is no record
            addEntity(database, range, entity, topics);
    joinManyFirms(topics);
    std::vector<Topic> latestFirst;
    for (auto &[key, topic] : topics) {
        topic.entities.removeDuplicates();
        latestFirst.push_back(std::move(topic));
    }
    std::sort(latestFirst.begin(), latestFirst.end(), [](const Topic &a, const Topic &b) { return a.lastHlc > b.lastHlc; });
    return latestFirst;
}

}
