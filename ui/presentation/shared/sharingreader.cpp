#include "ui/presentation/shared/sharingreader.h"

#include "models/services/syncservice.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {
constexpr int kDaysShown = 30;
}

SharingReader::SharingReader(services::Services &services, Background &background, SyncRunner &runner, QObject *parent)
    : QObject(parent), m_runner(runner), m_lane(background.dispatcher()), m_here(services, m_lane)
{
}

SharingReader::Here SharingReader::readHere(services::SyncService &sync, bool isBrief, const base::Work &work)
{
    Here here{sync.status(), sync.spaces(), {}, {}, {}, isBrief};
    if (isBrief)
        return here;
    work.checkpoint();
    here.waiting = sync.waiting();
    work.checkpoint();
    here.arrivals = sync.arrivals(kDaysShown);
    work.checkpoint();
    here.conflicts = sync.conflicts();
    return here;
}

SharingReader::Folder SharingReader::readFolder(services::SyncService &sync, bool isBrief)
{
    Folder folder{{}, {}, isBrief};
    if (!isBrief)
        for (const domain::SpaceSlot slot : domain::kSpaceSlots)
            std::ranges::move(sync.rollCall(slot), std::back_inserter(folder.roll));
    folder.requests = sync.requests();
    return folder;
}

void SharingReader::read(bool isBrief)
{
    if (m_reading) {
        m_readAgain = isBrief;
        if (m_job)
            m_job->cancel();
        return;
    }
    m_reading = true;
    const auto job = m_here.run<Here>(
        tr("Reading"), this,
        [isBrief](services::Services &services, const base::Work &work) -> base::Outcome<Here> {
            return readHere(services.sync(), isBrief, work);
        },
        [this](const base::Outcome<Here> &here) { onRead(here); });
    if (m_reading)
        m_job = job;
}

void SharingReader::onRead(const base::Outcome<Here> &here)
{
    m_reading = false;
    m_job.reset();
    if (const auto again = std::exchange(m_readAgain, std::nullopt))
        return read(*again);
    if (here)
        Q_EMIT wasRead(*here);
    else
        Q_EMIT failed(here.error());
}

void SharingReader::look(bool isBrief)
{
    if (m_looking) {
        m_lookAgain = isBrief;
        return;
    }
    m_looking = true;
    m_runner.lane().run<Folder>(
        tr("Looking into the shared folder"), this,
        [isBrief](services::Services &services, const base::Work &) -> base::Outcome<Folder> {
            return readFolder(services.sync(), isBrief);
        },
        [this](const base::Outcome<Folder> &folder) { onLooked(folder); });
}

void SharingReader::onLooked(const base::Outcome<Folder> &folder)
{
    m_looking = false;
    if (const auto again = std::exchange(m_lookAgain, std::nullopt))
        return look(*again);
    if (folder)
        Q_EMIT looked(*folder);
    else
        Q_EMIT failed(folder.error());
}

}
