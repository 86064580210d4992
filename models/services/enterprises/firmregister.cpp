#include "models/services/firmregister.h"

#include "models/services/enterprises/enterpriserows.h"
#include "models/services/enterprises/firmdossierreader.h"
#include "models/services/enterprises/searchindex.h"

#include "models/store/enterprise/enterpriserepository.h"

namespace xunzhen::services {

namespace {

/// Where the typed text stands in the names, by row.
class Marks
{
public:
    explicit Marks(size_t rows) : m_marks(rows) {}
    void set(quint32 row, const EnterpriseMatch &match) { m_marks[row] = {match.matchFrom, match.matchLength}; }
    EnterpriseMatch of(quint32 row, const domain::EnterpriseId &id) const
    {
        return m_marks.empty() ? EnterpriseMatch{id} : EnterpriseMatch{id, m_marks[row].first, m_marks[row].second};
    }

private:
    std::vector<std::pair<int, int>> m_marks;
};

std::vector<quint32> typedRows(Workspace &workspace, const domain::FirmColumns &columns, const QString &text, Marks &marks)
{
    std::vector<quint32> rows;
    for (const EnterpriseMatch &match : findMatches(workspace, text))
        if (const auto row = columns.rowOf(match.id)) {
            rows.push_back(*row);
            marks.set(*row, match);
        }
    return rows;
}

FirmList listOf(Workspace &workspace, const FirmQuery &query)
{
    const QDate today = workspace.clock().today();
    FirmList list;
    list.columns = workspace.index().columns().current(workspace);
    const bool isTyped = !query.text.trimmed().isEmpty();
    Marks marks(isTyped ? list.columns->rowSpace() : 0);
    const auto rows = isTyped ? typedRows(workspace, *list.columns, query.text, marks) : list.columns->byLastVisit();
    list.typed = int(rows.size());
    domain::FirmSelection selection = list.columns->select(rows, query.filter, today);
    list.columns->sort(selection.rows, query.order, query.reversed, today);
    list.matches.reserve(selection.rows.size());
    for (const quint32 row : selection.rows)
        list.matches.push_back(marks.of(row, list.columns->id(row)));
    list.rows = std::move(selection.rows);
    list.counts = std::move(selection.counts);
    return list;
}

}

base::Outcome<std::shared_ptr<const FirmList>> FirmRegister::list(const FirmQuery &query) const
{
    return m_workspace.read([&] { return std::make_shared<const FirmList>(listOf(m_workspace, query)); });
}

std::vector<domain::Enterprise> FirmRegister::records(const std::vector<domain::EnterpriseId> &ids) const
{
    return m_workspace.readOr([&] { return store::EnterpriseRepository(m_workspace.database()).byIds(ids); });
}

base::Outcome<FirmDossier> FirmRegister::dossier(const domain::EnterpriseId &id) const
{
    return m_workspace.read([&] { return FirmDossierReader(m_workspace, id).read(); });
}

}
