#include "models/services/statistics/countedperiod.h"

#include "models/domain/checklist/packbureau.h"
#include "models/services/enterprises/joinedfirm.h"
#include "models/services/packservice.h"
#include "models/services/papertitle.h"

namespace xunzhen::services {

using domain::Figure;

namespace {

void wordPapers(domain::FigureTable &table)
{
    for (domain::FigureRow &row : table.rows)
        row.label = paperTitle(row.key);
}

}

CountedPeriod::CountedPeriod(Workspace &workspace, const domain::StatisticsFilter &filter)
    : m_filter(filter), m_packs(PackService(workspace).currentPacks()),
      m_reader(workspace.database(), filter, firmSets(workspace), workspace.clock().today())
{
}

domain::FigureTable CountedPeriod::table(Figure figure) const
{
    domain::FigureTable table = figure == Figure::Coverage ? coverage().table() : m_reader.table(figure);
    if (figure == Figure::Papers)
        wordPapers(table);
    if (figure == Figure::Leniency)
        wordLeniency(table);
    return table;
}

domain::StatisticsEntries CountedPeriod::entries(Figure figure, const std::optional<QString> &key, int limit) const
{
    return figure == Figure::Coverage ? coverage().entries(key, limit) : m_reader.entries(figure, key, limit);
}

domain::Coverage CountedPeriod::coverage() const { return domain::Coverage(packsCounted(), m_reader.asked()); }

/// The packs of the domain, and of the bureau when one of them is that bureau's own.
std::vector<const domain::Pack *> CountedPeriod::packsCounted() const
{
    std::vector<const domain::Pack *> packs;
    for (const auto &pack : m_packs)
        if (m_filter.domain.isEmpty() || pack->domain == m_filter.domain)
            packs.push_back(pack.get());
    const domain::Pack *own = m_filter.bureau.isEmpty() ? nullptr : domain::packOfBureau(packs, m_filter.bureau);
    return own ? std::vector{own} : packs;
}

void CountedPeriod::wordLeniency(domain::FigureTable &table) const
{
    for (domain::FigureRow &row : table.rows)
        for (const auto &pack : m_packs)
            if (const domain::Leniency *entry = pack->leniencyEntry(row.key))
                row.label = {row.key + u' ' + entry->title, row.key + u' ' + entry->title};
}

}
