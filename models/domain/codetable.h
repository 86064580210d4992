#pragma once

#include <QString>

#include <array>
#include <optional>

namespace xunzhen::domain {

/// The stable names of an enumeration's values, both ways. Used by the sources of this folder only.
template<typename Value, size_t Count>
struct CodeTable
{
    struct Entry
    {
        Value value;
        const char *code;
    };
    std::array<Entry, Count> entries;

    QString code(Value value) const
    {
        for (const auto &entry : entries)
            if (entry.value == value)
                return QString::fromLatin1(entry.code);
        return {};
    }
    std::optional<Value> value(const QString &code) const
    {
        for (const auto &entry : entries)
            if (code == QLatin1String(entry.code))
                return entry.value;
        return std::nullopt;
    }
};

}
