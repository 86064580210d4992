#pragma once

#include "models/domain/checklist/pack.h"
#include "models/services/workspace.h"

#include <map>
#include <mutex>

namespace xunzhen::store {
struct PackDocument;
}

namespace xunzhen::services {

/// Packs already read, by code and version, for all connections of a profile: an installed version never changes. Any thread.
class PackCache
{
public:
    using PackPtr = std::shared_ptr<const domain::Pack>;
    /// The pack, made by `read` when it is not here yet.
    PackPtr get(const QString &code, const QString &version, const std::function<domain::Pack()> &read);

private:
    std::mutex m_mutex;
    std::map<std::pair<QString, QString>, PackPtr> m_packs;
};

/// The packs as the rules take them; the owners must outlive what is given back.
std::vector<const domain::Pack *> asRulesTakeThem(const std::vector<PackCache::PackPtr> &packs);

/// Installed packs as values. Throws base::Error.
class PackLibrary
{
public:
    explicit PackLibrary(Workspace &workspace) : m_workspace(workspace) {}

    /// An empty version means the current one: the highest that is valid today, or the highest of all while none is. Null
    /// when it is not installed.
    PackCache::PackPtr find(const QString &code, const QString &version = {}) const;
    domain::Pack get(const QString &code, const QString &version = {}) const; ///< Error(NotFound)
    /// The current version of every pack, by code.
    std::vector<PackCache::PackPtr> current() const;

private:
    bool isValid(const domain::Pack &pack) const; ///< its first day has come
    PackCache::PackPtr read(const store::PackDocument &document) const;

    Workspace &m_workspace;
};

}
