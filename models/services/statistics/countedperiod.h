#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/statistics/coverage.h"
#include "models/services/workspace.h"
#include "models/store/statistics/statisticsreader.h"

namespace xunzhen::services {

/// The figures of a period with the words that the packs and the papers give to keys. Within Workspace::read.
/// Throws base::Error.
class CountedPeriod
{
public:
    CountedPeriod(Workspace &workspace, const domain::StatisticsFilter &filter);

    domain::FigureTable table(domain::Figure figure) const;
    domain::StatisticsEntries entries(domain::Figure figure, const std::optional<QString> &key, int limit) const;

private:
    domain::Coverage coverage() const;
    std::vector<const domain::Pack *> packsCounted() const;
    void wordLeniency(domain::FigureTable &table) const;

    const domain::StatisticsFilter m_filter;
    std::vector<std::shared_ptr<const domain::Pack>> m_packs; ///< those in use
    store::StatisticsReader m_reader;
};

}
