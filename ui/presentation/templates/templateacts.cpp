// Taking back, publishing, exchanging a template; its history in words.
#include "ui/presentation/templates/templatespresenter.h"

#include "ui/presentation/richtext.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/templates/templatewords.h"

#include <QFileInfo>
#include <QSaveFile>

namespace xunzhen::presentation {

using domain::TemplateFiles;

bool TemplatesPresenter::act(const base::Done &done)
{
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    reload();
    return bool(done);
}

void TemplatesPresenter::undo()
{
    if (!m_writer.flush())
        return;
    if (const auto undone = m_services.templates().undo(m_id); !undone)
        Q_EMIT failed(Sentences::of(undone.error()));
    reload();
}

void TemplatesPresenter::discard()
{
    if (m_writer.flush())
        act(m_services.templates().discard(m_id));
}

void TemplatesPresenter::publish(const QString &note, bool over)
{
    if (!m_writer.flush())
        return;
    if (act(m_services.templates().publish(m_id, note, over)))
        Q_EMIT published(title());
}

void TemplatesPresenter::reset(const QString &note)
{
    if (m_writer.flush() && act(m_services.templates().reset(m_id, note)))
        Q_EMIT wasReset(title());
}

bool TemplatesPresenter::restore(domain::TemplateReleaseId id)
{
    return m_writer.flush() && act(m_services.templates().restore(id));
}

QString TemplatesPresenter::changesPage(const TemplateFiles &before, const TemplateFiles &after) const
{
    using namespace richtext;
    const auto found = services::TemplateService::compare(before, after);
    if (found.isEmpty())
        return quiet(tr("No difference."));
    QString html;
    if (found.layoutLines > 0)
        html += paragraph(tr("The layout differs in %n line(s).", nullptr, found.layoutLines));
    if (found.formLines > 0)
        html += paragraph(tr("The questions differ in %n line(s).", nullptr, found.formLines));
    for (const services::SentenceChange &change : found.sentences) {
        html += heading(change.key);
        html += quiet(change.before.isEmpty() ? tr("– (nothing)") : tr("– %1").arg(change.before));
        html += paragraph(change.after.isEmpty() ? tr("+ (nothing)") : tr("+ %1").arg(change.after));
    }
    return html;
}

QString TemplatesPresenter::draftPage() const
{
    return richtext::title(tr("What the draft changes")) + changesPage(m_view.inUse, m_view.draft);
}

QString TemplatesPresenter::versionPage(const services::TemplateVersion &version) const
{
    const auto files = m_services.templates().version(version.id);
    if (!files)
        return richtext::paragraph(Sentences::of(files.error()));
    const QString note = richtext::quiet(version.note);
    if (version.inEffect)
        return richtext::title(tr("What this version changes in the shipped one")) + note + changesPage(m_view.shipped, *files);
    return richtext::title(tr("What differs from the version in effect")) + note + changesPage(m_view.inUse, *files);
}

QString TemplatesPresenter::shippedPage() const
{
    return richtext::title(tr("What the version in effect changes in the shipped one")) + changesPage(m_view.shipped, m_view.inUse);
}

void TemplatesPresenter::exportTo(const QString &path)
{
    if (!m_writer.flush())
        return;
    const auto bytes = m_services.templates().package(m_id);
    if (!bytes) {
        Q_EMIT failed(Sentences::of(bytes.error()));
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        Q_EMIT exported(QFileInfo(path).fileName());
    else
        Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::Io, file.errorString())));
}

void TemplatesPresenter::import(const QString &path)
{
    if (!m_writer.flush())
        return;
    const auto read = m_services.templates().read(path);
    if (!read) {
        Q_EMIT failed(Sentences::of(read.error()));
        return;
    }
    if (!act(m_services.templates().adopt(*read)))
        return;
    if (read->id != m_id)
        open(read->id);
    Q_EMIT imported(title(), int(read->faults.size()));
}

}
