#include "models/store/merge/toldvalues.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::vector<QByteArray> toldValues(Database &database, domain::SpaceSlot slot, const QString &entity)
{
    Statement rows = database.prepare("SELECT o.value FROM head h JOIN stream s ON s.id = h.stream "
                                      "JOIN op o ON o.stream = h.stream AND o.seq = h.seq "
                                      "WHERE h.entity = :entity AND s.slot = :slot");
    rows.bind(":entity", entity).bind(":slot", qint64(slot));
    std::vector<QByteArray> values;
    while (rows.step())
        values.push_back(rows.blob(0));
    return values;
}

}
