#include "ui/presentation/shared/originalsfetch.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/originalswords.h"

namespace xunzhen::presentation {

using services::Facts;
using services::OriginalsFetched;

OriginalsFetch::OriginalsFetch(services::Services &services, Background &lane, QObject *parent)
    : QObject(parent), m_services(services), m_lane(lane)
{
    connect(&services.facts(), &Facts::visitsChanged, this, &OriginalsFetch::look);
    connect(&services.facts(), &Facts::syncChanged, this, &OriginalsFetch::look);
}

void OriginalsFetch::setVisits(const QList<domain::VisitId> &visits)
{
    m_visits = visits;
    look();
}

void OriginalsFetch::look()
{
    m_away.clear();
    for (const domain::VisitId &visit : m_visits)
        for (const domain::Evidence &photo : m_services.sync().originalsAway(visit))
            m_away.push_back(photo);
    Q_EMIT changed();
}

QString OriginalsFetch::sentence() const
{
    QStringList names;
    for (const domain::Evidence &photo : m_away)
        names << (photo.caption.isEmpty() ? photo.fileName : photo.caption);
    return OriginalsWords::away(names);
}

void OriginalsFetch::fetchAll()
{
    QStringList hashes;
    for (const domain::Evidence &photo : m_away)
        hashes << photo.hash;
    hashes.removeDuplicates();
    fetch(hashes);
}

void OriginalsFetch::fetch(const QStringList &hashes)
{
    if (hashes.isEmpty() || isRunning())
        return;
    m_job = m_lane.run<OriginalsFetched>(
        tr("Fetching %n original(s)", nullptr, int(hashes.size())), this,
        [hashes](services::Services &services, const base::Work &work) -> base::Outcome<OriginalsFetched> {
            OriginalsFetched all;
            base::Work one = work;
            if (hashes.size() > 1)
                one.progress = [](qint64, qint64) {}; // several are counted, one alone tells its bytes
            for (const QString &hash : hashes) {
                const auto got = services.sync().fetchOriginals(hash, one);
                if (!got)
                    return got.error();
                all.fetched += got->fetched;
                all.absent += got->absent;
                if (hashes.size() > 1)
                    work.progress(all.fetched + all.absent.size(), hashes.size());
            }
            return all;
        },
        [this](const base::Outcome<OriginalsFetched> &result) { onFetched(result); });
    Q_EMIT started(m_job);
}

void OriginalsFetch::onFetched(const base::Outcome<OriginalsFetched> &result)
{
    m_job.reset();
    look();
    if (!result && result.error().code() == base::ErrorCode::Cancelled)
        Q_EMIT fetched(tr("Stopped. What has come stays; fetching again goes on from there."));
    else if (!result)
        Q_EMIT failed(Sentences::of(result.error()));
    else if (!result->absent.isEmpty())
        Q_EMIT failed(OriginalsWords::done(*result));
    else
        Q_EMIT fetched(OriginalsWords::done(*result));
}

}
