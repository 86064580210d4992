#include "ui/presentation/checklists/publishedpacks.h"

#include "ui/presentation/checklists/editor/changepages.h"
#include "ui/presentation/sentences.h"

namespace xunzhen::presentation {

PublishedPacks::PublishedPacks(services::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.facts(), &services::Facts::packsChanged, this, &PublishedPacks::reload);
}

void PublishedPacks::reload()
{
    m_waiting = m_services.packDrafts().published();
    Q_EMIT changed();
}

QString PublishedPacks::sentence(const services::PublishedPack &pack)
{
    const QString what = tr("%1 has published %2, version %3").arg(pack.by.isEmpty() ? tr("A colleague") : pack.by, pack.title, pack.version);
    const QString why = pack.note.isEmpty() ? what : tr("%1: %2").arg(what, pack.note);
    if (pack.clash)
        return tr("%1 (another version of this number is installed here; its author must publish it under a new one)").arg(why);
    return pack.allowed ? why : tr("%1 (its author's laptop was not approved for somebody who publishes packs; it waits for the yes of the founder)").arg(why);
}

QString PublishedPacks::changesPage(const domain::PackReleaseId &id) const
{
    const auto changes = m_services.packDrafts().publishedChanges(id);
    return changes ? ChangePages::changes(tr("What the published version changes"), *changes) : Sentences::of(changes.error()).toHtmlEscaped();
}

bool PublishedPacks::mayConsent(const services::PublishedPack &pack) const
{
    return !pack.allowed && !pack.clash && m_services.sync().status().founder;
}

void PublishedPacks::consent(const domain::PackReleaseId &id)
{
    if (const auto done = m_services.packDrafts().consent(id); !done)
        Q_EMIT failed(Sentences::of(done.error()));
}

void PublishedPacks::install(const domain::PackReleaseId &id)
{
    const auto done = m_services.packDrafts().installPublished(id);
    if (done)
        Q_EMIT installed(done->title, done->version);
    else
        Q_EMIT failed(Sentences::of(done.error()));
}

}
