// What the visits of the period asked, and what leniency the items offered: the largest table, in one pass.
#include "models/store/statistics/countedthings.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <map>

namespace xunzhen::store {

namespace {

/// What the items of one pinned text offer, each text read once.
class OfferedByText
{
public:
    explicit OfferedByText(Database &database) : m_text(database.prepare("SELECT body FROM item_text WHERE id = substr(:hash, 1, 16)")) {}

    const QStringList &of(const QByteArray &hash)
    {
        if (const auto known = m_known.find(hash); known != m_known.end())
            return known->second;
        m_text.reset();
        m_text.bind(":hash", hash);
        QStringList codes;
        if (m_text.step())
            for (const QJsonValue &code : QJsonDocument::fromJson(m_text.text(0).toUtf8()).object().value(QLatin1String("leniency")).toArray())
                codes << code.toString();
        return m_known.emplace(hash, codes).first->second;
    }

private:
    Statement m_text;
    std::map<QByteArray, QStringList> m_known;
};

/// Items and lists as the visits had them, by their codes.
class AskedTally
{
public:
    void add(const QByteArray &pack, const QByteArray &list, const QByteArray &title, const QByteArray &item, int visit)
    {
        const QByteArray key = pack + '\0' + list;
        auto place = m_lists.constFind(key);
        if (place == m_lists.cend())
            place = m_lists.insert(key, int(m_lists.size()));
        m_visits.insert(quint64(*place) << 32 | quint64(visit));
        if (item.isNull())
            return;
        QByteArray &known = m_items[key + '\0' + item];
        if (known.isNull() || known < title)
            known = title.isNull() ? QByteArray("") : title;
    }

    domain::AskedItems asked() const
    {
        domain::AskedItems asked;
        for (const auto &[key, title] : std::map<QByteArray, QByteArray>(m_items.constKeyValueBegin(), m_items.constKeyValueEnd())) {
            const QStringList codes = QString::fromUtf8(key).split(QChar(u'\0'));
            asked.items.push_back({codes[0], codes[1], QString::fromUtf8(title), codes[2], 0, 0});
        }
        std::map<int, QString> names;
        for (auto list = m_lists.cbegin(); list != m_lists.cend(); ++list)
            names[list.value()] = domain::listKey(QString::fromUtf8(list.key().split('\0')[0]), QString::fromUtf8(list.key().split('\0')[1]));
        QSet<quint32> visits;
        for (const quint64 pair : m_visits) {
            ++asked.visits[names[int(pair >> 32)]];
            visits.insert(quint32(pair));
        }
        asked.allVisits = int(visits.size());
        return asked;
    }

private:
    QHash<QByteArray, int> m_lists;
    QHash<QByteArray, QByteArray> m_items; ///< the last of its list's titles
    QSet<quint64> m_visits;                ///< of each list
};

QHash<QByteArray, int> numbered(Statement visits)
{
    QHash<QByteArray, int> numbers;
    while (visits.step())
        numbers.insert(visits.blob(0), int(numbers.size()));
    return numbers;
}

/// The findings for which an item can offer leniency, by visit and code.
QMultiHash<QByteArray, QByteArray> findingsByItem(Database &database)
{
    QMultiHash<QByteArray, QByteArray> findings;
    Statement rows = database.prepare("SELECT visit, item_code, id FROM counted_finding WHERE grade <> 'major'");
    while (rows.step())
        findings.insert(rows.blob(0) + rows.blob(1), rows.blob(2));
    return findings;
}

}

domain::AskedItems CountedThings::layPinned() const
{
    const auto visits = numbered(m_database.prepare("SELECT id FROM counted_visit"));
    const auto findings = findingsByItem(m_database);
    OfferedByText offered(m_database);
    AskedTally tally;
    Statement add = m_database.prepare("INSERT OR IGNORE INTO counted_offer (code, finding, used) VALUES (:code, :finding, 0)");
    Statement rows = m_database.prepare("SELECT visit_id, pack_code, checklist_code, checklist_title, item_code, coalesce(retired, 0), item_hash FROM visit_item");
    while (rows.step()) {
        const QByteArray visit = rows.blob(0), item = rows.blob(4);
        const auto number = visits.constFind(visit);
        if (number == visits.cend())
            continue;
        const bool inUse = !rows.flag(5);
        tally.add(rows.blob(1), rows.blob(2), rows.blob(3), inUse ? item : QByteArray(), *number);
        const auto [from, to] = inUse ? findings.equal_range(visit + item) : std::pair(findings.cend(), findings.cend());
        for (auto finding = from; finding != to; ++finding)
            for (const QString &code : offered.of(rows.blob(6)))
                add.bind(":code", code).bind(":finding", *finding).run();
    }
    layUsed();
    return tally.asked();
}

void CountedThings::layUsed() const
{
    m_database.prepare(R"(INSERT OR REPLACE INTO counted_offer (code, finding, used)
        SELECT leniency, id, 1 FROM counted_finding WHERE leniency <> '')").run();
}

}
