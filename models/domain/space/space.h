#pragma once

#include <QString>

#include <optional>

namespace xunzhen::domain {

/// What a shared space carries (sync.md §3.1): everything; the enterprises of a district with their features; or all else of
/// one bureau, whose enterprises then come from a registry. The numbers are those in the file space.id.
enum class SpaceKind { Whole = 0, Registry = 1, Bureau = 2 };
QString spaceKindCode(SpaceKind kind); ///< "whole", "registry", "bureau"
std::optional<SpaceKind> spaceKindFromCode(const QString &code);

/// The two spaces that a laptop can belong to: its main one (whole or bureau) and, beside a bureau's, a registry. The numbers
/// are those in the tables.
enum class SpaceSlot { Main = 0, Registry = 1 };
inline constexpr SpaceSlot kSpaceSlots[] = {SpaceSlot::Main, SpaceSlot::Registry};

SpaceSlot slotFor(SpaceKind kind);
/// Whether spaces of these kinds may be on one laptop: a registry only beside a bureau's.
bool fitTogether(SpaceKind main, SpaceKind registry);

}
