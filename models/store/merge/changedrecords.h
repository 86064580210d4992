#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace xunzhen::store {

/// The records whose shown value changed: one by one while they are few, beyond that the kinds alone, so that a first exchange
/// of a million records does not hold them all a second time.
class ChangedRecords
{
public:
    using Record = std::pair<QString, QByteArray>; ///< (entity, record)
    static constexpr size_t kMostRecords = 20'000;

    ChangedRecords() = default;
    ChangedRecords(std::initializer_list<Record> records) { add(std::vector<Record>(records)); }

    void add(const std::vector<Record> &records)
    {
        for (const Record &record : records)
            m_entities.insert(record.first);
        m_isMany = m_isMany || m_records.size() + records.size() > kMostRecords;
        if (m_isMany)
            std::exchange(m_records, {});
        else
            m_records.insert(m_records.end(), records.begin(), records.end());
    }
    void add(const ChangedRecords &others)
    {
        add(others.m_records);
        m_entities += others.m_entities;
        if (others.m_isMany)
            std::exchange(m_records, {});
        m_isMany = m_isMany || others.m_isMany;
    }

    bool empty() const { return m_entities.isEmpty(); }
    bool isMany() const { return m_isMany; }
    const std::vector<Record> &records() const { return m_records; } ///< empty when there are many
    const QSet<QString> &entities() const { return m_entities; }

private:
    std::vector<Record> m_records;
    QSet<QString> m_entities;
    bool m_isMany = false;
};

}
