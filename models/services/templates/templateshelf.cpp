#include "models/services/templates/templateshelf.h"

#include "models/services/rights.h"
#include "models/services/sharing/releaserights.h"
#include "models/services/templates/shippedtemplates.h"
#include "models/services/templates/templatecheck.h"

#include "models/store/papertemplate/templatekeep.h"

namespace xunzhen::services {

namespace {
constexpr size_t kReadingsKept = 200;
}

ReadTemplate TemplateCache::read(const QString &id, const domain::TemplateFiles &files)
{
    const std::pair key(id, templateHash(files));
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_readings.find(key); known != m_readings.end())
            return known->second;
    }
    const ReadTemplate reading = readTemplate(id, files);
    const std::lock_guard lock(m_mutex);
    if (m_readings.size() >= kReadingsKept)
        m_readings.clear();
    return m_readings.insert_or_assign(key, reading).first->second;
}

TemplateInUse TemplateShelf::inUse(const QString &id) const
{
    TemplateInUse found{shippedTemplate(id), {}, {}, {}};
    for (const store::TemplateRelease &release : store::TemplateReleaseRepository(m_workspace.database()).of(id)) {
        if (!counts(release))
            continue;
        if (release.files.layout.isEmpty())
            break;
        const auto reading = m_workspace.templateCache().read(id, release.files);
        if (reading.layout)
            return {release.files, release, {}, reading};
        found.faults = reading.faults;
        break;
    }
    found.paper = m_workspace.templateCache().read(id, found.files);
    if (!found.paper.layout)
        throw base::Error(base::ErrorCode::Internal, QStringLiteral("shipped template ") + id, found.paper.faults);
    return found;
}

bool TemplateShelf::counts(const store::TemplateRelease &release) const
{
    return releaseCounts(m_workspace, {QStringLiteral("template_release"), release.id.toBytes(), release.publishedBy}, mayPublishTemplates);
}

std::optional<domain::TemplateFiles> TemplateShelf::byHash(const QString &hash) const
{
    for (const QString &id : shippedTemplateIds())
        if (templateHash(shippedTemplate(id)) == hash)
            return shippedTemplate(id);
    for (const store::TemplateRelease &release : store::TemplateReleaseRepository(m_workspace.database()).all())
        if (!release.files.isEmpty() && templateHash(release.files) == hash)
            return release.files;
    return store::TemplateKeep(m_workspace.database()).find(hash);
}

ReadTemplate TemplateShelf::byHash(const QString &id, const QString &hash) const
{
    const auto files = byHash(hash);
    return files ? m_workspace.templateCache().read(id, *files) : ReadTemplate();
}

bool TemplateShelf::isShippedKept() const
{
    const QStringList kept = store::TemplateKeep(m_workspace.database()).hashes();
    return std::all_of(shippedTemplateIds().begin(), shippedTemplateIds().end(),
                       [&](const QString &id) { return kept.contains(templateHash(shippedTemplate(id))); });
}

void TemplateShelf::keepShipped() const
{
    store::TemplateKeep keep(m_workspace.database());
    for (const QString &id : shippedTemplateIds())
        keep.save(templateHash(shippedTemplate(id)), id, shippedTemplate(id));
}

domain::TemplateFiles templateFiles(Workspace &workspace, const QString &id) { return TemplateShelf(workspace).inUse(id).files; }

}
