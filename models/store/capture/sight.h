#pragma once

#include "models/store/oplog.h"

#include <map>

namespace xunzhen::store {

class CaptureState;

/// Which operations an editor has seen: the last of each stream when its screen was read.
using Sight = std::map<StreamKey, qint64>;

/// While one lives, changes supersede only what the sight covers (and what this laptop wrote itself): a colleague's version
/// that came in since stays a head, so that both stand as a conflict. A group that the editor left as it had seen it is not
/// written back over such a version. In a Transaction; `finish` before its commit.
class SightScope
{
public:
    /// `sight` null: everything was seen, as usual.
    SightScope(CaptureState &state, const Sight *sight);
    ~SightScope();
    SightScope(const SightScope &) = delete;
    SightScope &operator=(const SightScope &) = delete;

    /// Shows the records that were changed past the sight as the merge rule wants them. True when there were any.
    bool finish();

private:
    CaptureState &m_state;
};

}
