#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"

namespace xunzhen::services {

class Workspace;

struct SalvageCount
{
    QString table;
    int saved = 0, lost = 0;
};

/// Care of the store. Slow: off the window's thread.
class MaintenanceService
{
public:
    explicit MaintenanceService(Workspace &workspace);
    /// Empty = sound.
    base::Outcome<base::Problems> check(const base::Work &work = {}) const;
    base::Done backup(const QString &file, const base::Work &work = {}) const;

    /// Into an empty or missing folder only.
    static base::Done restore(const QString &file, const QString &profileFolder, const base::Work &work = {});
    /// Reads what can be read of a damaged database into a new file; never touches the damaged one.
    static base::Outcome<std::vector<SalvageCount>> salvage(const QString &damaged, const QString &newFile,
                                                            const base::Work &work = {});

private:
    Workspace &m_workspace;
};

}
