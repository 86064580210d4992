#include "models/services/visits/visitpacks.h"

#include "models/store/visit/visititemrepository.h"

#include <QSet>

#include <algorithm>

namespace xunzhen::services {

namespace {

QString titleOf(const std::vector<PackCache::PackPtr> &packs, const QString &code)
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const auto &pack) { return pack->code == code; });
    return found == packs.end() ? code : (*found)->title;
}

template<typename Find>
std::vector<PackCache::PackPtr> onePerVersion(const std::vector<domain::PinnedItem> &items, Find &&find)
{
    std::vector<PackCache::PackPtr> packs;
    QSet<std::pair<QString, QString>> known; // a list that was added later may come from a newer version
    for (const domain::PinnedItem &pinned : items) {
        const std::pair key(pinned.packCode, pinned.packVersion);
        if (known.contains(key))
            continue;
        known.insert(key);
        if (auto pack = find(pinned))
            packs.push_back(std::move(pack));
    }
    return packs;
}

}

std::vector<PackCache::PackPtr> packsOf(Workspace &workspace, const std::vector<domain::ListChoice> &lists)
{
    const PackLibrary library(workspace);
    std::vector<PackCache::PackPtr> packs;
    QSet<QString> codes;
    for (const domain::ListChoice &choice : lists) {
        if (codes.contains(choice.pack))
            continue;
        codes.insert(choice.pack);
        packs.push_back(library.find(choice.pack));
        if (!packs.back())
            throw base::Error(base::ErrorCode::NotFound, QStringLiteral("pack %1").arg(choice.pack));
    }
    return packs;
}

std::vector<PackCache::PackPtr> pinnedPacks(Workspace &workspace, const std::vector<domain::PinnedItem> &items)
{
    const PackLibrary library(workspace);
    return onePerVersion(items, [&](const domain::PinnedItem &pinned) { return library.find(pinned.packCode, pinned.packVersion); });
}

std::vector<PackCache::PackPtr> packsOf(Workspace &workspace, const std::vector<domain::PinnedItem> &items)
{
    const PackLibrary library(workspace);
    return onePerVersion(items, [&](const domain::PinnedItem &pinned) {
        auto pack = library.find(pinned.packCode, pinned.packVersion);
        return pack ? pack : library.find(pinned.packCode);
    });
}

std::vector<PackCache::PackPtr> packsOf(Workspace &workspace, const domain::VisitId &visit)
{
    return packsOf(workspace, store::VisitItemRepository(workspace.database()).outlineOfVisit(visit));
}

base::Problems clashProblems(const std::vector<PackCache::PackPtr> &packs, const std::vector<domain::CodeClash> &clashes)
{
    base::Problems problems;
    for (const domain::CodeClash &clash : clashes)
        problems.push_back({QStringLiteral("item-code-clash"), QStringLiteral("checklists"),
                            {clash.item, titleOf(packs, clash.pack), titleOf(packs, clash.otherPack)}});
    return problems;
}

}
