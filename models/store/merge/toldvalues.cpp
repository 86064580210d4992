#include "models/store/merge/toldvalues.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::vector<QByteArray> toldValues(Database &database, const QByteArray &entity)
{
    Statement rows = database.prepare("SELECT o.value FROM head h JOIN op o ON o.stream = h.stream AND o.seq = h.seq "
                                      "WHERE h.entity = :entity");
    rows.bind(":entity", QString::fromLatin1(entity));
    std::vector<QByteArray> values;
    while (rows.step())
        values.push_back(rows.blob(0));
    return values;
}

}
