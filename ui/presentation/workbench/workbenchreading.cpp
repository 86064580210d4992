#include "ui/presentation/workbench/workbenchreading.h"

namespace xunzhen::presentation {

namespace {
constexpr int kAheadDays = 14;
}

WorkbenchReading WorkbenchReading::read(services::Services &services)
{
    WorkbenchReading reading;
    reading.bench = services.workbench().today();
    reading.today = services.clock().today();
    reading.planned = services.plan().waitingUntil(reading.today.addDays(kAheadDays));
    reading.papers = services.plan().openPapers();
    reading.serving = services.serving().open();
    for (const services::ConflictRow &conflict : reading.bench.conflicts)
        reading.conflictPlaces.push_back(services.sync().placeOf(conflict.entity, conflict.record, conflict.group));
    return reading;
}

}
