#pragma once

#include "models/domain/space/originals.h"
#include "models/store/local/settings.h"

namespace xunzhen::sync {

/// What this laptop remembers of the originals of photos: which it wants, and how many were not here at the last look, in the
/// settings "sync.originals" and "sync.originalsAway". Writes inside a transaction.
class Originals
{
public:
    explicit Originals(store::Database &database) : m_settings(database) {}

    domain::OriginalsWish wish() const;
    void setWish(const domain::OriginalsWish &wish);
    int away() const;
    void setAway(int count);

private:
    store::Settings m_settings;
};

}
