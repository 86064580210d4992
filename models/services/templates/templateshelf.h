#pragma once

#include "models/base/error.h"
#include "models/domain/papertemplate/templatefiles.h"
#include "models/services/templates/templatecheck.h"
#include "models/services/workspace.h"
#include "models/store/papertemplate/templatereleaserepository.h"

#include <map>
#include <mutex>

namespace xunzhen::services {

/// Templates read before, by paper and hash; shared by all connections of a profile. Any thread.
class TemplateCache
{
public:
    ReadTemplate read(const QString &id, const domain::TemplateFiles &files);

private:
    std::mutex m_mutex;
    std::map<std::pair<QString, QString>, ReadTemplate> m_readings;
};

/// What a paper is laid out with now.
struct TemplateInUse
{
    domain::TemplateFiles files;
    std::optional<store::TemplateRelease> release; ///< the bureau's own version; none: as shipped
    base::Problems faults; ///< of the bureau's own version that is passed over for them
    ReadTemplate paper;    ///< the same, read
};

/// The templates of the papers as one connection sees them: those that come with the program, and above them what a clerk of
/// the bureau has published. Throws base::Error.
class TemplateShelf
{
public:
    explicit TemplateShelf(Workspace &workspace) : m_workspace(workspace) {}

    /// The newest version whose publisher may publish; as shipped when there is none, it says so, or it has faults. Never
    /// fails for a known id but when the store does.
    TemplateInUse inUse(const QString &id) const;
    /// Who wrote the row must be who it names, alone, and may publish, or an admin has let it pass.
    bool counts(const store::TemplateRelease &release) const;
    /// The very files with this hash: shipped now or once, or published; none when they were never here.
    std::optional<domain::TemplateFiles> byHash(const QString &hash) const;
    /// The same, read for the paper of this id; empty when it was never here or has faults by now.
    ReadTemplate byHash(const QString &id, const QString &hash) const;
    /// Keeps what comes with this program for the day when a later one brings something else. Call inside a write.
    void keepShipped() const;
    /// Whether keepShipped has something to do.
    bool isShippedKept() const;

private:
    Workspace &m_workspace;
};

/// The template files of a paper as they are in effect. Throws base::Error.
domain::TemplateFiles templateFiles(Workspace &workspace, const QString &id);

}
