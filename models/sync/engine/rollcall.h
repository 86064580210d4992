#pragma once

#include "models/sync/engine/syncreport.h"

#include <map>

namespace xunzhen::sync {

/// 点名表: how far every device of the space has handed in. Looks at the folder's heads when it is there, else says what is known here.
class RollCall
{
public:
    explicit RollCall(SyncContext &context) : m_context(context) {}

    std::vector<RollCallEntry> run() const;

private:
    std::map<QString, qint64> announced() const;
    void addWhatIsHere(RollCallEntry &entry) const;

    SyncContext &m_context;
};

}
