#pragma once

#include <QString>

namespace xunzhen::domain {

/// One list of one pack, as it is chosen for a visit.
struct ListChoice
{
    QString pack;      ///< code of the pack; lists come from its current version
    QString checklist; ///< code of the list
    bool operator==(const ListChoice &) const = default;
};

}
