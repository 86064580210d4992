#include "models/store/merge/rowcheck.h"

#include "models/store/capture/capturestate.h"
#include "models/store/capture/localcapture.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

namespace {

/// entity, 0, record.
QByteArray placeOf(const QByteArray &entity, const QByteArray &record)
{
    return entity + '\0' + record;
}

}

RowCheck::Result RowCheck::run(const QByteArray &from, int records)
{
    CaptureState &capture = m_database.captureState();
    const CapturePause pause(capture);
    const qsizetype zero = from.indexOf('\0');
    Statement rows = m_database.prepare("SELECT DISTINCT entity, record FROM head WHERE (entity, record) > (:entity, :record) "
                                        "ORDER BY entity, record LIMIT :records");
    rows.bind(":entity", QString::fromUtf8(from.left(std::max<qsizetype>(zero, 0)))).bind(":record", from.mid(zero + 1))
        .bind(":records", records);
    Result result;
    int seen = 0;
    while (rows.step()) {
        const QByteArray entity = rows.blob(0), record = rows.blob(1);
        if (capture.local().rows().refresh(entity, record))
            result.mended.emplace_back(QString::fromUtf8(entity), record);
        result.next = placeOf(entity, record);
        ++seen;
    }
    if (seen < records)
        result.next.clear();
    return result;
}

}
