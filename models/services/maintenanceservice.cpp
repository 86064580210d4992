#include "models/services/maintenanceservice.h"

#include "models/services/workspace.h"

#include "models/store/maintenance/maintenance.h"
#include "models/store/profile.h"

namespace xunzhen::services {

MaintenanceService::MaintenanceService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<base::Problems> MaintenanceService::check(const base::Work &work) const
{
    return base::attempt([&] { return store::checkProfile(m_workspace.profile().layout(), work); });
}

base::Done MaintenanceService::backup(const QString &file, const base::Work &work) const
{
    return base::attempt([&] { store::backUp(m_workspace.profile(), file, work); });
}

base::Done MaintenanceService::restore(const QString &file, const QString &profileFolder, const base::Work &work)
{
    return base::attempt([&] { store::restore(file, store::ProfileLayout{profileFolder}, work); });
}

base::Outcome<std::vector<SalvageCount>> MaintenanceService::salvage(const QString &damaged, const QString &newFile,
                                                                     const base::Work &work)
{
    return base::attempt([&] {
        std::vector<SalvageCount> counts;
        for (const auto &[table, count] : store::salvage(damaged, newFile, work).tables)
            counts.push_back({table, int(count.saved), int(count.lost)});
        return counts;
    });
}

}
