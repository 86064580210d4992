// What templates there are, and what they were.
#include "models/services/templateservice.h"

#include "models/services/sharing/releaserights.h"
#include "models/services/templates/shippedtemplates.h"
#include "models/services/templates/templatecheck.h"
#include "models/services/templates/templateshelf.h"

#include "models/store/papertemplate/templatedraftrepository.h"
#include "models/store/person/inspectorrepository.h"

#include <nlohmann/json.hpp>

namespace xunzhen::services {

namespace {

using domain::TemplateFiles;

QString titleIn(const QByteArray &form, const char *language)
{
    const auto json = nlohmann::json::parse(form.begin(), form.end(), nullptr, false);
    const nlohmann::json::json_pointer place(std::string("/title/") + language);
    return json.is_object() && json.contains(place) && json.at(place).is_string()
             ? QString::fromStdString(json.at(place).get<std::string>()) : QString();
}

QString nameOf(Workspace &workspace, const domain::InspectorId &id)
{
    const auto person = store::InspectorRepository(workspace.database()).find(id);
    return person ? person->name : QString();
}

TemplateSummary summaryOf(Workspace &workspace, const QString &id)
{
    const TemplateInUse now = TemplateShelf(workspace).inUse(id);
    TemplateSummary summary;
    summary.id = id;
    summary.titleZh = titleIn(shippedTemplate(id).form, "zh");
    summary.titleEn = titleIn(shippedTemplate(id).form, "en");
    summary.hash = templateHash(now.files);
    summary.own = now.release.has_value();
    summary.faulty = !now.faults.empty();
    summary.drafted = store::TemplateDraftRepository(workspace.database()).find(id).has_value();
    if (now.release) {
        summary.publishedAt = now.release->publishedAt;
        summary.publishedBy = nameOf(workspace, now.release->publishedBy);
    }
    return summary;
}

}

TemplateService::TemplateService(Workspace &workspace) : m_workspace(workspace) {}

std::vector<TemplateSummary> TemplateService::list() const
{
    return m_workspace.readOr([&] {
        std::vector<TemplateSummary> summaries;
        for (const QString &id : shippedTemplateIds())
            summaries.push_back(summaryOf(m_workspace, id));
        return summaries;
    });
}

base::Outcome<TemplateView> TemplateService::view(const QString &id) const
{
    return m_workspace.read([&] {
        TemplateInUse now = TemplateShelf(m_workspace).inUse(id);
        TemplateView view;
        view.shipped = shippedTemplate(id);
        view.inUse = view.draft = now.files;
        view.own = now.release.has_value();
        view.faults = std::move(now.faults);
        if (const auto draft = store::TemplateDraftRepository(m_workspace.database()).find(id)) {
            view.draft = draft->files;
            view.begun = true;
            view.outdated = draft->baseHash != templateHash(view.inUse);
        }
        return view;
    });
}

std::vector<TemplateVersion> TemplateService::history(const QString &id) const
{
    return m_workspace.readOr([&] {
        const TemplateShelf shelf(m_workspace);
        const auto inUse = shelf.inUse(id).release;
        std::vector<TemplateVersion> versions;
        bool decided = false; // the newest that counts is in effect
        for (const store::TemplateRelease &release : store::TemplateReleaseRepository(m_workspace.database()).of(id)) {
            const bool reset = release.files.layout.isEmpty(), allowed = shelf.counts(release);
            const bool rules = allowed && !std::exchange(decided, decided || allowed);
            versions.push_back({release.id, release.publishedAt, nameOf(m_workspace, release.publishedBy), release.note,
                                reset ? QString() : templateHash(release.files), reset, allowed,
                                rules && (reset || (inUse && inUse->id == release.id))});
        }
        return versions;
    });
}

base::Outcome<TemplateFiles> TemplateService::version(const domain::TemplateReleaseId &id) const
{
    return m_workspace.read([&] {
        const auto release = store::TemplateReleaseRepository(m_workspace.database()).find(id);
        if (!release)
            throw base::Error(base::ErrorCode::NotFound, id.toString());
        return release->files.layout.isEmpty() ? shippedTemplate(release->templateId) : release->files;
    });
}

base::Done TemplateService::consent(const domain::TemplateReleaseId &id)
{
    auto done = m_workspace.write([&] {
        const auto release = store::TemplateReleaseRepository(m_workspace.database()).find(id);
        if (!release)
            throw base::Error(base::ErrorCode::NotFound, id.toString());
        consentTo(m_workspace, {QStringLiteral("template_release"), id.toBytes(), release->publishedBy});
    });
    if (done)
        Q_EMIT m_workspace.facts().templatesChanged();
    return done;
}

base::Outcome<TemplateFiles> TemplateService::byHash(const QString &hash) const
{
    return m_workspace.read([&] {
        auto files = TemplateShelf(m_workspace).byHash(hash);
        if (!files)
            throw base::Error(base::ErrorCode::NotFound, QStringLiteral("template ") + hash.left(64));
        return *std::move(files);
    });
}

TemplateFiles TemplateService::edited(const QString &id) const
{
    const auto draft = store::TemplateDraftRepository(m_workspace.database()).find(id);
    return draft ? draft->files : templateFiles(m_workspace, id);
}

base::Problems TemplateService::check(const QString &id, const TemplateFiles &files) { return templateFaults(id, files); }
QString TemplateService::hash(const TemplateFiles &files) { return templateHash(files); }

}
