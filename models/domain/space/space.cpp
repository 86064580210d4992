#include "models/domain/space/space.h"

#include "models/domain/codetable.h"

namespace xunzhen::domain {

namespace {

constexpr CodeTable<SpaceKind, 3> kKinds{
    {{{SpaceKind::Whole, "whole"}, {SpaceKind::Registry, "registry"}, {SpaceKind::Bureau, "bureau"}}}};

}

QString spaceKindCode(SpaceKind kind) { return kKinds.code(kind); }
std::optional<SpaceKind> spaceKindFromCode(const QString &code) { return kKinds.value(code); }

SpaceSlot slotFor(SpaceKind kind)
{
    return kind == SpaceKind::Registry ? SpaceSlot::Registry : SpaceSlot::Main;
}

bool fitTogether(SpaceKind main, SpaceKind registry)
{
    return main == SpaceKind::Bureau && registry == SpaceKind::Registry;
}

}
