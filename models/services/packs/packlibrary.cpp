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
    PackCache::PackPtr highest;
    for (const store::PackDocument &document : store::PackRepository(m_workspace.database()).versions()) {
        if (document.code != code || (!version.isEmpty() && document.version != version))
            continue;
        const PackCache::PackPtr pack = read(document);
        if (!version.isEmpty() || isValid(*pack))
            return pack; // the highest version comes first
        if (!highest)
            highest = pack;
    }
    return highest;
}

bool PackLibrary::isValid(const domain::Pack &pack) const
{
    return !pack.validFrom.isValid() || pack.validFrom <= m_workspace.clock().today();
}

/// The file itself is read only when its pack is not at hand.
PackCache::PackPtr PackLibrary::read(const store::PackDocument &document) const
{
    return m_workspace.packCache().get(document.code, document.version, [&] {
        const auto whole = store::PackRepository(m_workspace.database()).find(document.code, document.version);
        return exchange::readPack(whole.value().raw).pack;
    });
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
    std::vector<PackCache::PackPtr> current;
    for (const store::PackDocument &document : store::PackRepository(m_workspace.database()).versions())
        if (current.empty() || current.back()->code != document.code)
            current.push_back(find(document.code));
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
