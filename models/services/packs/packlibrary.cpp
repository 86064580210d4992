#include "models/services/packs/packlibrary.h"

#include "models/exchange/pack/packreader.h"
#include "models/store/checklist/packrepository.h"

namespace xunzhen::services {

PackCache::PackPtr PackCache::get(const QString &code, const QString &version, const std::function<domain::Pack()> &read)
{
    const std::lock_guard lock(m_mutex);
    PackPtr &pack = m_packs[{code, version}];
    if (!pack)
        pack = std::make_shared<const domain::Pack>(read());
    return pack;
}

PackCache::PackPtr PackLibrary::find(const QString &code, const QString &version) const
{
    const store::PackRepository packs(m_workspace.database());
    const auto document = version.isEmpty() ? packs.latest(code) : packs.find(code, version);
    if (!document)
        return nullptr;
    return m_workspace.packCache().get(document->code, document->version,
                                       [&] { return exchange::readPack(document->raw).pack; });
}

domain::Pack PackLibrary::get(const QString &code, const QString &version) const
{
    const auto pack = find(code, version);
    if (!pack)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("pack %1 %2").arg(code, version));
    return *pack;
}

std::vector<PackCache::PackPtr> PackLibrary::current() const
{
    const store::PackRepository packs(m_workspace.database());
    std::vector<PackCache::PackPtr> current;
    for (const store::PackDocument &document : packs.all()) {
        if (!current.empty() && current.back()->code == document.code)
            continue; // the highest version comes first
        current.push_back(m_workspace.packCache().get(document.code, document.version, [&] {
            return exchange::readPack(packs.find(document.code, document.version)->raw).pack;
        }));
    }
    return current;
}

std::vector<const domain::Pack *> asRulesTakeThem(const std::vector<PackCache::PackPtr> &packs)
{
    std::vector<const domain::Pack *> plain;
    for (const PackCache::PackPtr &pack : packs)
        plain.push_back(pack.get());
    return plain;
}

}
