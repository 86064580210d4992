#include "ui/presentation/shared/sharingpresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/filewriting.h"

#include <algorithm>

namespace xunzhen::presentation {

SharingPresenter::SharingPresenter(services::Services &services, Background &background, SyncRunner &runner, QObject *parent)
    : QObject(parent), m_services(services), m_runner(runner), m_reader(services, background, runner), m_places(services, runner)
{
    listen();
}

void SharingPresenter::listen()
{
    auto &facts = m_services.facts();
    connect(&facts, &services::Facts::syncChanged, this, &SharingPresenter::reload);
    connect(&facts, &services::Facts::conflictsChanged, this, &SharingPresenter::reload);
    connect(&m_runner, &SyncRunner::ran, this, &SharingPresenter::onRan);
    connect(&m_runner, &SyncRunner::stateChanged, this, &SharingPresenter::changed);
    connect(&m_reader, &SharingReader::wasRead, this, &SharingPresenter::onRead);
    connect(&m_reader, &SharingReader::looked, this, &SharingPresenter::onLooked);
    connect(&m_reader, &SharingReader::failed, this, [this](const base::Error &error) { Q_EMIT failed(Sentences::of(error)); });
    connect(&m_places, &PlacesPresenter::started, this, &SharingPresenter::started);
    connect(&m_places, &PlacesPresenter::failed, this, &SharingPresenter::failed);
    connect(&m_places, &PlacesPresenter::done, this, &SharingPresenter::done);
    connect(&m_places, &PlacesPresenter::succeeded, this, &SharingPresenter::reload);
}

void SharingPresenter::setSeen(bool seen)
{
    m_seen = seen;
    if (seen)
        reload();
}

void SharingPresenter::reload() { m_reader.read(!m_seen); }

void SharingPresenter::onRead(const SharingReader::Here &here)
{
    m_hasStatus = true;
    m_status = here.status;
    m_places.show(here.spaces);
    m_joinCode = m_status.state == State::WaitingForApproval ? m_status.requestCode : QString();
    m_needs = SharingNeeds::of(here.spaces);
    if (!here.isBrief) {
        m_hasRead = true;
        m_going.setRows(ComingAndGoing::going(here.waiting));
        m_arrivals = here.arrivals;
        m_coming.setRows(ComingAndGoing::coming(m_arrivals, m_services.clock().today()));
        m_conflicts.clear();
        for (const services::ConflictRow &row : here.conflicts)
            m_conflicts.emplace_back(row);
        if (m_status.state != State::NoFolder)
            m_reader.look(false);
    }
    Q_EMIT changed();
}

void SharingPresenter::onLooked(const SharingReader::Folder &folder)
{
    if (!folder.isBrief) {
        m_rows = folder.roll;
        m_roll.setRows(m_rows);
    }
    m_requests = folder.requests;
    Q_EMIT changed();
}

/// The folder was there a moment ago: who has asked to join is told also to somebody who is on another page.
void SharingPresenter::onRan()
{
    reload();
    if (!m_seen && isAdmin())
        m_reader.look(true);
}

bool SharingPresenter::isAdmin() const
{
    return std::ranges::any_of(m_places.spaces(), &services::SyncStatus::admin);
}

SharingWords::Line SharingPresenter::sentence() const
{
    std::vector<services::RollCallRow> rows; // somebody who is in both spaces is told of once, what is missing in any case
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [this](const auto &row) { return row.slot == m_status.slot || row.missing > 0; });
    return SharingWords::line(m_status, rows, m_services.clock().now(), int(m_needs.size()));
}

void SharingPresenter::act(const QString &title, const std::function<base::Done(services::SyncService &)> &act)
{
    if (isRunning())
        return;
    m_running = true;
    Q_EMIT started(m_runner.lane().run<void>(
        title, this, [act](services::Services &services, const base::Work &) { return act(services.sync()); },
        [this](const base::Done &done) {
            m_running = false;
            if (!done)
                Q_EMIT failed(Sentences::of(done.error()));
            reload();
        }));
}

void SharingPresenter::approve(const QString &code, bool makesAdmin)
{
    act(tr("Approving"), [=](services::SyncService &sync) { return sync.approve(code, makesAdmin); });
}

void SharingPresenter::write(const QString &path, const base::Outcome<QByteArray> &bytes, const QString &sentence)
{
    const base::Done written = bytes ? FileWriting::write(path, *bytes) : base::Done(bytes.error());
    if (written)
        Q_EMIT done(sentence.arg(path));
    else
        Q_EMIT failed(Sentences::of(written.error()));
}

void SharingPresenter::saveRequest(const QString &path)
{
    write(path, m_services.sync().requestFile(), tr("The request is saved as %1. Take it to an administrator."));
    reload(); // it waits for approval from now on
}

QImage SharingPresenter::requestPicture(int side)
{
    auto picture = m_services.sync().requestPicture(side);
    if (!picture)
        Q_EMIT failed(Sentences::of(picture.error()));
    return picture ? std::move(picture).value() : QImage();
}

void SharingPresenter::saveApproval(const QString &path)
{
    write(path, m_services.sync().approvalFile(), tr("The approval is saved as %1. Take it back to the laptop that asked."));
}

void SharingPresenter::takeRequest(const QString &path)
{
    act(tr("Reading the request"), [path](services::SyncService &sync) -> base::Done {
        const auto bytes = FileWriting::read(path);
        if (!bytes)
            return bytes.error();
        const auto request = sync.takeRequest(*bytes);
        return request ? base::Done() : base::Done(request.error());
    });
}

void SharingPresenter::takeApproval(const QString &path)
{
    if (isRunning())
        return;
    m_running = true;
    Q_EMIT started(m_runner.lane().run<QString>(
        tr("Reading the approval"), this,
        [path](services::Services &services, const base::Work &) -> base::Outcome<QString> {
            const auto bytes = FileWriting::read(path);
            return bytes ? services.sync().takeApproval(*bytes) : base::Outcome<QString>(bytes.error());
        },
        [this](const base::Outcome<QString> &space) {
            m_running = false;
            if (space)
                Q_EMIT done(tr("Approved for “%1”. Once its folder can be reached, choose it with “Join a space…”.").arg(*space));
            else
                Q_EMIT failed(Sentences::of(space.error()));
            reload();
        }));
}

void SharingPresenter::revoke(const QByteArray &deviceKey, const QString &reason)
{
    act(tr("Taking the laptop out"), [=](services::SyncService &sync) { return sync.revoke(deviceKey, reason); });
}

void SharingPresenter::declareLost(const QByteArray &deviceKey)
{
    act(tr("Giving up what is lost"), [=](services::SyncService &sync) -> base::Done {
        const auto lost = sync.declareLost(deviceKey);
        return lost ? base::Done() : base::Done(lost.error());
    });
}

void SharingPresenter::openArrival(int row, Navigator &navigator) const
{
    const ListRow *shown = m_coming.row(row);
    if (!shown || shown->heading)
        return;
    const services::ArrivalRow &arrival = m_arrivals[shown->key.toUInt()];
    if (!arrival.visit.isNull())
        navigator.openVisit(arrival.visit);
    else if (!arrival.enterprise.isNull())
        navigator.openEnterprise(arrival.enterprise);
}

void SharingPresenter::rebuild()
{
    if (isRunning())
        return;
    m_running = true;
    Q_EMIT started(m_runner.lane().run<void>(
        tr("Deriving the records again"), this,
        [](services::Services &services, const base::Work &work) { return services.sync().rebuild(work); },
        [this](const base::Done &done) {
            m_running = false;
            if (!done)
                Q_EMIT failed(Sentences::of(done.error()));
            reload();
        }));
}

bool SharingPresenter::resolve(int conflict, const QByteArray &value)
{
    const services::ConflictRow row = m_conflicts[size_t(conflict)].row();
    const auto done = m_services.sync().resolve(row.entity, row.record, row.group, value);
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    else
        Q_EMIT settled(row);
    reload();
    return bool(done);
}

void SharingPresenter::reopen(const services::ConflictRow &row)
{
    if (const auto done = m_services.sync().reopen(row); !done)
        Q_EMIT failed(Sentences::of(done.error()));
}

bool SharingPresenter::take(int conflict, int side)
{
    if (conflict < 0 || conflict >= int(m_conflicts.size()))
        return false;
    const auto &sides = m_conflicts[size_t(conflict)].sides();
    if (side < 0 || side >= int(sides.size()))
        return false;
    const QByteArray value = sides[size_t(side)].value;
    return resolve(conflict, value);
}

bool SharingPresenter::write(int conflict, const std::vector<std::pair<QString, QString>> &texts)
{
    if (conflict < 0 || conflict >= int(m_conflicts.size()))
        return false;
    const QByteArray value = m_conflicts[size_t(conflict)].rewritten(texts);
    return resolve(conflict, value);
}

}
