// What of a pack is to be reviewed because the law library holds a newer version in force.
#include "models/services/laws/calendarcache.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/packservice.h"

#include <algorithm>

namespace xunzhen::services {

int PackReview::items() const
{
    return int(std::count_if(entries.begin(), entries.end(), [](const domain::ReviewEntry &entry) {
        return entry.kind == domain::ReviewEntry::Kind::Item;
    }));
}

base::Outcome<PackReview> PackService::review(const QString &code, const QString &version) const
{
    return base::attempt([&] {
        const auto calendar = m_workspace.lawCalendar().get(m_workspace);
        const auto found = m_workspace.read([&] { return PackLibrary(m_workspace).find(code, version); });
        if (!found)
            throw found.error();
        const auto pack = *found;
        if (!pack)
            throw base::Error(base::ErrorCode::NotFound, QStringLiteral("pack %1 %2").arg(code, version));
        return PackReview{pack->code, pack->version, pack->title,
                          domain::entriesToReview(*pack, *calendar, m_workspace.clock().today())};
    });
}

std::vector<PackReview> PackService::reviews() const
{
    std::vector<PackReview> reviews;
    for (const PackSummary &summary : list()) {
        if (!summary.current)
            continue;
        if (auto one = review(summary.code, summary.version); one && !one->entries.empty())
            reviews.push_back(std::move(one).value());
    }
    return reviews;
}

}
