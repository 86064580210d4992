#pragma once

#include "app/platform/systemclock.h"
#include "app/platform/systemidsource.h"
#include "models/services/services.h"

namespace xunzhen::app {

/// The one place where concrete classes meet. Both programs begin here.
class Composition
{
public:
    explicit Composition(const QString &profileFolder);

    /// Opens or creates the profile; the Composition must outlive what it gives.
    base::Outcome<std::unique_ptr<services::Services>> open();

    const QString &profileFolder() const { return m_profileFolder; }
    services::Facts &facts() { return m_facts; }
    base::Clock &clock() { return m_clock; }
    base::IdSource &ids() { return m_ids; }

private:
    QString m_profileFolder;
    platform::SystemClock m_clock;
    platform::SystemIdSource m_ids{m_clock};
    services::Facts m_facts;
};

}
