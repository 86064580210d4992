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
    using Record = std::pair<QString, QByteArray>;

    void add(const store::Operation &operation)
    {
        if (m_all.emplace(operation.version, operation).second)
            m_byRecord[{operation.entity, operation.record}].push_back(operation);
    }
    void add(const std::vector<store::Operation> &operations)
    {
        for (const auto &one : operations)
            add(one);
    }
    const std::map<store::Version, store::Operation> &all() const { return m_all; }

    /// The versions of one group that no other version of it supersedes, the shown one first.
    std::vector<store::Operation> heads(const QString &entity, const QByteArray &record, const QString &group) const
    {
        std::vector<store::Operation> versions, heads;
        for (const auto &op : of(entity, record))
            if (op.group == group || op.group == u"*")
                versions.push_back(op);
        for (const auto &op : versions)
            if (std::none_of(versions.begin(), versions.end(), [&](const auto &other) { return replaces(other, op); }))
                heads.push_back(op);
        std::sort(heads.begin(), heads.end(), [](const auto &a, const auto &b) { return order(a) > order(b); });
        return heads;
    }

    /// What a conflict shows: the heads and, when they take the record out, the edits that are at odds with that.
    std::vector<store::Operation> sides(const QString &entity, const QByteArray &record, const QString &group) const
    {
        auto sides = heads(entity, record, group);
        if (group == u"void")
            for (const auto &edit : editsAgainstVoid(entity, record))
                sides.push_back(edit);
        return sides;
    }

    bool isMade(const QString &entity, const QByteArray &record) const
    {
        const auto &ops = of(entity, record);
        return std::any_of(ops.begin(), ops.end(), [](const auto &op) { return op.group == u"*"; });
    }

    /// Records of the tables that this program knows, made or only spoken of.
    std::vector<Record> records() const
    {
        std::vector<Record> found;
        for (const auto &[record, ops] : m_byRecord)
            if (store::sharedTable(record.first))
                found.push_back(record);
        return found;
    }

    /// The group's values of one operation, column by column; what is missing is null.
    static nlohmann::json values(const store::Operation &op, const store::MergeGroup &group)
    {
        const nlohmann::json &all = parsed(op.value);
        nlohmann::json some;
        for (const QString &column : group.columns) {
            const std::string name = column.toStdString();
            const auto found = all.find(name);
            some[name] = found == all.end() ? nlohmann::json() : *found;
        }
        return some;
    }

    /// What the row of a record shows, column by column.
    nlohmann::json row(const QString &entity, const QByteArray &record) const
    {
        nlohmann::json row;
        for (const auto &group : store::sharedTable(entity)->groups)
            row.update(values(heads(entity, record, group.name).front(), group));
        return row;
    }

    std::set<Place> conflicts() const
    {
        std::set<Place> found;
        for (const auto &[entity, record] : records())
            if (isMade(entity, record))
                for (const auto &group : store::sharedTable(entity)->groups)
                    if (isConflict(heads(entity, record, group.name), group)
                        || (group.name == u"void" && !editsAgainstVoid(entity, record).empty()))
                        found.insert({entity, record, group.name});
        return found;
    }

private:
    /// Random histories say the same few things over and over.
    static const nlohmann::json &parsed(const QByteArray &value)
    {
        static std::map<QByteArray, nlohmann::json> known;
        const auto found = known.find(value);
        return found != known.end() ? found->second
                                    : known.emplace(value, nlohmann::json::parse(value.begin(), value.end())).first->second;
    }
    static bool isConflict(const std::vector<store::Operation> &heads, const store::MergeGroup &group)
    {
        return heads.size() > 1 && std::any_of(heads.begin(), heads.end(), [&](const auto &head) {
                   return values(head, group) != values(heads.front(), group);
               });
    }
    /// Edits that none of the voidings names and that name none of them: nobody had both before his eyes.
    std::vector<store::Operation> editsAgainstVoid(const QString &entity, const QByteArray &record) const
    {
        auto voids = heads(entity, record, QStringLiteral("void"));
        const store::MergeGroup &group = *store::sharedTable(entity)->group(QStringLiteral("void"));
        const auto isOut = [&](const auto &op) {
            const auto value = values(op, group);
            return value["voided"].is_string() && value["voided"] != "" && value == values(voids.front(), group);
        };
        if (!std::all_of(voids.begin(), voids.end(), isOut))
            return {};
        std::erase_if(voids, [](const auto &op) { return op.group == u"*"; });
        std::set<QString> groups;
        for (const auto &op : of(entity, record))
            groups.insert(op.group);
        std::vector<store::Operation> against;
        for (const QString &one : groups)
            for (const auto &edit : heads(entity, record, one))
                if (one != u"*" && one != u"void" && edit.group == one && !voids.empty()
                    && std::none_of(voids.begin(), voids.end(), [&](const auto &out) {
                           return replaces(out, edit) || replaces(edit, out);
                       }))
                    against.push_back(edit);
        std::sort(against.begin(), against.end(), [](const auto &a, const auto &b) { return order(a) > order(b); });
        return against;
    }
    const std::vector<store::Operation> &of(const QString &entity, const QByteArray &record) const
    {
        static const std::vector<store::Operation> none;
        const auto found = m_byRecord.find({entity, record});
        return found == m_byRecord.end() ? none : found->second;
    }
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
    std::map<Record, std::vector<store::Operation>> m_byRecord;
};

}
