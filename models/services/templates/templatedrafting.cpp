// The draft of a template: writing, taking back, putting into effect.
#include "models/services/templateservice.h"

#include "models/services/rights.h"
#include "models/services/templates/shippedtemplates.h"
#include "models/services/templates/templatecheck.h"
#include "models/services/templates/templateshelf.h"

#include "models/store/papertemplate/templatedraftrepository.h"

namespace xunzhen::services {

namespace {

using base::Error;
using base::ErrorCode;
using domain::TemplateFiles;

constexpr int kStepsKept = 200;
constexpr int kOneStepSeconds = 20;

[[noreturn]] void refuse(ErrorCode code, const QString &problem, const QStringList &arguments = {})
{
    throw Error(code, problem, {{problem, {}, arguments}});
}

void saveDraft(Workspace &workspace, const QString &id, const TemplateFiles &files, const QString &entry)
{
    const domain::Inspector me = requireTemplateEditor(workspace);
    requireBounds(files);
    store::TemplateDraftRepository drafts(workspace.database());
    const TemplateFiles inUse = templateFiles(workspace, id);
    const auto before = drafts.find(id);
    const TemplateFiles &old = before ? before->files : inUse;
    if (files == old)
        return;
    const QDateTime now = workspace.clock().now();
    const auto last = before ? drafts.lastStep(id) : std::nullopt;
    const bool same = last && last->entry == entry && last->who == me.name && before->changedAt.secsTo(now) <= kOneStepSeconds;
    if (!same)
        drafts.addStep(id, {now, me.name, entry, old});
    drafts.keepSteps(id, kStepsKept);
    drafts.save({id, files, before ? before->baseHash : templateHash(inUse), now});
}

void release(Workspace &workspace, const domain::Inspector &me, const QString &id, const TemplateFiles &files, const QString &note)
{
    if (note.trimmed().isEmpty())
        refuse(ErrorCode::InvalidInput, QStringLiteral("reason-missing"));
    store::TemplateReleaseRepository releases(workspace.database());
    QDateTime at = workspace.clock().now();
    // A laptop whose clock is ahead shall not keep what follows out of effect.
    if (const auto known = releases.of(id); !known.empty() && known.front().publishedAt >= at)
        at = known.front().publishedAt.addMSecs(1);
    releases.save({workspace.ids().make<domain::TemplateReleaseId>(), id, files, note.trimmed(), at, me.id});
    store::TemplateDraftRepository(workspace.database()).remove(id);
}

}

base::Done TemplateService::told(base::Done done) const
{
    if (done)
        Q_EMIT m_workspace.facts().templatesChanged();
    return done;
}

base::Done TemplateService::mayEdit() const
{
    return base::attempt([&] { requireTemplateEditor(m_workspace); });
}

base::Done TemplateService::mayPublish() const
{
    return base::attempt([&] { requireTemplatePublisher(m_workspace); });
}

base::Done TemplateService::edit(const QString &id, const TemplateFiles &files, const QString &entry)
{
    return told(m_workspace.write([&] { saveDraft(m_workspace, id, files, entry); }));
}

base::Outcome<QString> TemplateService::undo(const QString &id)
{
    auto undone = m_workspace.write([&] {
        requireTemplateEditor(m_workspace);
        store::TemplateDraftRepository drafts(m_workspace.database());
        auto draft = drafts.find(id);
        const auto step = drafts.lastStep(id);
        if (!draft || !step)
            refuse(ErrorCode::NotFound, QStringLiteral("nothing-to-undo"));
        drafts.removeLastStep(id);
        draft->files = step->before;
        draft->changedAt = m_workspace.clock().now();
        // Steps beyond the newest are forgotten: what stood before the oldest one kept may be the draft's own words.
        if (drafts.lastStep(id) || templateHash(draft->files) != draft->baseHash)
            drafts.save(*draft);
        else
            drafts.remove(id);
        return step->entry;
    });
    if (undone)
        Q_EMIT m_workspace.facts().templatesChanged();
    return undone;
}

base::Done TemplateService::discard(const QString &id)
{
    return told(m_workspace.write([&] {
        requireTemplateEditor(m_workspace);
        store::TemplateDraftRepository(m_workspace.database()).remove(id);
    }));
}

base::Done TemplateService::restore(const domain::TemplateReleaseId &id)
{
    return told(m_workspace.write([&] {
        const auto release = store::TemplateReleaseRepository(m_workspace.database()).find(id);
        if (!release)
            throw Error(ErrorCode::NotFound, id.toString());
        const QString &paper = release->templateId;
        saveDraft(m_workspace, paper, release->files.isEmpty() ? shippedTemplate(paper) : release->files, QStringLiteral("restored"));
    }));
}

base::Done TemplateService::publish(const QString &id, const QString &note, bool over)
{
    return told(m_workspace.write([&] {
        const domain::Inspector me = requireTemplatePublisher(m_workspace);
        const auto draft = store::TemplateDraftRepository(m_workspace.database()).find(id);
        const TemplateFiles inUse = templateFiles(m_workspace, id);
        if (!draft || draft->files == inUse)
            refuse(ErrorCode::Refused, QStringLiteral("template-unchanged"));
        if (!over && draft->baseHash != templateHash(inUse))
            refuse(ErrorCode::Refused, QStringLiteral("template-outdated"));
        if (base::Problems faults = templateFaults(id, draft->files); !faults.empty())
            throw Error(ErrorCode::InvalidInput, QStringLiteral("the draft has faults"), std::move(faults));
        release(m_workspace, me, id, draft->files == shippedTemplate(id) ? TemplateFiles() : draft->files, note);
    }));
}

base::Done TemplateService::reset(const QString &id, const QString &note)
{
    return told(m_workspace.write([&] {
        const domain::Inspector me = requireTemplatePublisher(m_workspace);
        const TemplateInUse now = TemplateShelf(m_workspace).inUse(id);
        if (!now.release && now.faults.empty())
            refuse(ErrorCode::Refused, QStringLiteral("template-shipped-already"));
        release(m_workspace, me, id, {}, note);
    }));
}

base::Done TemplateService::adopt(const TemplateImport &import)
{
    return edit(import.id, import.files, QStringLiteral("imported"));
}

}
