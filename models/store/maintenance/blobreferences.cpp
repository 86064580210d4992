#include "models/store/maintenance/blobreferences.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

QStringList referencedBlobs(Database &database)
{
    Statement statement = database.prepare(R"(SELECT hash FROM evidence WHERE hash <> ''
        UNION SELECT image_hash FROM signature WHERE image_hash <> ''
        UNION SELECT pdf_hash FROM paper WHERE pdf_hash <> '' ORDER BY 1)");
    QStringList hashes;
    while (statement.step())
        hashes << statement.text(0);
    return hashes;
}

}
