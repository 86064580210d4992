#pragma once

#include "models/base/error.h"
#include "models/sync/engine/syncreport.h"

#include <algorithm>
#include <optional>

namespace xunzhen::testing {

/// The code of what the act throws; nullopt when it does not.
template<typename Act>
std::optional<base::ErrorCode> failureOf(Act &&act)
{
    try {
        act();
    } catch (const base::Error &error) {
        return error.code();
    }
    return std::nullopt;
}

inline bool hasNote(const sync::SyncReport &report, const QString &code)
{
    return std::any_of(report.notes.begin(), report.notes.end(), [&](const sync::SyncNote &note) { return note.code == code; });
}

}
