#include "models/store/synced/authorscan.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

std::vector<AuthorCount> AuthorScan::authors(const StreamKey &stream, qint64 after, qint64 upTo) const
{
    Statement rows = m_database.prepare(R"(SELECT author, count(*) FROM op
        WHERE stream = (SELECT id FROM stream WHERE device = :device AND incarnation = :incarnation)
            AND seq > :after AND seq <= :upto GROUP BY author ORDER BY author)");
    rows.bind(":device", stream.device).bind(":incarnation", stream.incarnation).bind(":after", after).bind(":upto", upTo);
    std::vector<AuthorCount> authors;
    while (rows.step())
        authors.push_back({rows.blob(0), rows.number(1)});
    return authors;
}

}
