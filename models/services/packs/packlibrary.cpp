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

}
