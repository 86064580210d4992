#pragma once

#include "models/report/font/fontset.h"
#include "models/services/services.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryDir>

namespace xunzhen::testing {

/// Takes the value out of an Outcome, or fails the test with the Error's text.
template<typename T>
T must(base::Outcome<T> outcome)
{
    if (!outcome) {
        for (const base::Problem &problem : outcome.error().problems())
            UNSCOPED_INFO(problem.code.toStdString() << " at " << problem.place.toStdString() << ": "
                                                     << problem.arguments.join(u", "_qs).toStdString());
        FAIL(outcome.error().what());
    }
    return std::move(outcome).value();
}
void must(const base::Done &done);
/// The code of the failure; fails the test when there was none.
template<typename T>
base::ErrorCode refusal(const base::Outcome<T> &outcome)
{
    REQUIRE_FALSE(outcome.hasValue());
    return outcome.error().code();
}
QStringList problemCodes(const base::Problems &problems);

/// One laptop with a profile of its own, a clock and ids that are the same in every run.
class InspectorLaptop
{
public:
    explicit InspectorLaptop(unsigned char number = 1);

    services::Services &services();
    services::VisitService &visits() { return services().visits(); }
    /// As after leaving and starting the program again.
    void restart();
    QString folder() const { return m_folder.path(); }
    services::Surroundings surroundings();

    TickingClock clock;
    CountedIds ids;
    services::Facts facts;

    /// Settings, two inspectors (the first is the user), the small pack and one firm.
    void setUp();
    domain::InspectorId lead, second;
    domain::EnterpriseId firm;

    /// A visit of this laptop's two inspectors at its firm with the small pack's list.
    services::VisitRequest request() const;
    domain::VisitId openVisit();
    /// Everything of the visit up to the signatures: SAF-02 and SAF-03 at risk, the others compliant.
    domain::VisitId finishedVisit();
    void sign(const domain::VisitId &visit);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<services::Services> m_services;
};

}
