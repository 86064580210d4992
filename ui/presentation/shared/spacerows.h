#pragma once

#include "models/services/syncservice.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The spaces of this laptop and the folders in which each is met, in words: a heading for each space, a row for each place.
class SpaceRows
{
    Q_DECLARE_TR_FUNCTIONS(SpaceRows)

public:
    /// The key of a place's row is its folder.
    static std::vector<ListRow> of(const std::vector<services::SyncStatus> &spaces);
    /// What a space of this kind carries.
    static QString kind(domain::SpaceKind kind);

private:
    static QString standing(const services::SyncStatus &space);
    static ListRow heading(const services::SyncStatus &space);
    static ListRow place(const services::SyncPlace &place, bool isFirst);
};

}
