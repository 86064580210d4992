#include "models/store/merge/rebuild.h"

#include "models/store/capture/capturestate.h"
#include "models/store/capture/localcapture.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

void rebuildRows(Database &database)
{
    CaptureState &capture = database.captureState();
    const CapturePause pause(capture);
    Statement records = database.prepare("SELECT DISTINCT entity, record FROM head");
    while (records.step())
        capture.local().rows().refresh(records.blob(0), records.blob(1));
}

}
