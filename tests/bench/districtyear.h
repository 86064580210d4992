#pragma once

#include "app/platform/systemidsource.h"
#include "models/domain/person/inspector.h"
#include "models/services/services.h"
#include "models/services/workspace.h"
#include "tests/support/fixedclock.h"

namespace xunzhen::bench {

/// Writes the year of a district into a new profile: firms by import, all else straight into the store, in its transactions
/// and with its operation log, since five thousand visits one keystroke at a time would take hours.
class DistrictYear
{
public:
    explicit DistrictYear(const QString &profile) : m_profile(profile) {}
    void write();

private:
    services::Surroundings surroundings();
    void settle(services::Services &services);
    void writeLaws(services::Workspace &workspace);
    void writeVisits(services::Workspace &workspace);

    QString m_profile;
    testing::TickingClock m_clock;
    platform::SystemIdSource m_ids{m_clock};
    services::Facts m_facts;
    domain::InspectorId m_lead, m_second;
};

}
