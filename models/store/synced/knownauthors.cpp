#include "models/store/synced/knownauthors.h"

#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

QString KnownAuthors::name(const QByteArray &inspector) const
{
    Statement row = m_database.prepare("SELECT name FROM known_author WHERE inspector = :inspector");
    row.bind(":inspector", inspector);
    return row.step() ? row.text(0) : QString();
}

std::vector<KnownAuthor> KnownAuthors::all() const
{
    Statement rows = m_database.prepare("SELECT inspector, name, bureau FROM known_author ORDER BY inspector");
    std::vector<KnownAuthor> authors;
    while (rows.step())
        authors.push_back({rows.blob(0), rows.text(1), rows.text(2)});
    return authors;
}

void KnownAuthors::keep(const KnownAuthor &author)
{
    m_database.prepare(R"(INSERT INTO known_author (inspector, name, bureau) VALUES (:inspector, :name, :bureau)
        ON CONFLICT (inspector) DO UPDATE SET name = excluded.name, bureau = excluded.bureau)")
        .bind(":inspector", author.inspector).bind(":name", author.name).bind(":bureau", author.bureau).run();
}

}
