#pragma once

#include "models/store/capture/sharedtables.h"
#include "models/store/oplog.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace xunzhen::testing {

/// The rule of sync.md §3.5 written naively as a pure function of the set of operations: what every replica must show.
class MergeOracle
{
public:
    using Place = std::tuple<QString, QByteArray, QString>;

    void add(const store::Operation &operation) { m_all[operation.version] = operation; }
    void add(const std::vector<store::Operation> &operations)
    {
        for (const auto &one : operations)
            add(one);
    }
    const std::map<store::Version, store::Operation> &all() const { return m_all; }

    std::vector<store::Operation> heads(const QString &entity, const QByteArray &record, const QString &group) const
    {
        std::vector<store::Operation> versions, heads;
        for (const auto &[version, op] : m_all)
            if (op.entity == entity && op.record == record && (op.group == group || op.group == u"*"))
                versions.push_back(op);
        for (const auto &op : versions)
            if (std::none_of(versions.begin(), versions.end(), [&](const auto &other) { return replaces(other, op); }))
                heads.push_back(op);
        std::sort(heads.begin(), heads.end(), [](const auto &a, const auto &b) { return order(a) > order(b); });
        return heads;
    }

    bool isMade(const QString &entity, const QByteArray &record) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const auto &entry) {
            return entry.second.entity == entity && entry.second.record == record && entry.second.group == u"*";
        });
    }

    /// The group's values of one operation, column by column; what is missing is null.
    static nlohmann::json values(const store::Operation &op, const store::MergeGroup &group)
    {
        const auto all = nlohmann::json::parse(op.value.begin(), op.value.end());
        nlohmann::json some;
        for (const QString &column : group.columns) {
            const std::string name = column.toStdString();
            some[name] = all.contains(name) ? all[name] : nlohmann::json();
        }
        return some;
    }

    std::set<Place> conflicts() const
    {
        std::set<std::pair<QString, QByteArray>> records;
        for (const auto &[version, op] : m_all)
            if (store::sharedTable(op.entity) && isMade(op.entity, op.record))
                records.emplace(op.entity, op.record);
        std::set<Place> found;
        for (const auto &[entity, record] : records)
            for (const auto &group : store::sharedTable(entity)->groups) {
                const auto heads = this->heads(entity, record, group.name);
                if (std::any_of(heads.begin(), heads.end(), [&](const auto &head) {
                        return values(head, group) != values(heads.front(), group);
                    }))
                    found.insert({entity, record, group.name});
            }
        return found;
    }

private:
    static bool replaces(const store::Operation &newer, const store::Operation &older)
    {
        return newer.version != older.version
               && std::find(newer.supersedes.begin(), newer.supersedes.end(), older.version) != newer.supersedes.end();
    }
    static auto order(const store::Operation &op)
    {
        return std::tuple(op.hlc, op.version.stream.device, op.version.seq, op.version.stream.incarnation);
    }

    std::map<store::Version, store::Operation> m_all;
};

}
