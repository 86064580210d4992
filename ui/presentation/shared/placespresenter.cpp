#include "ui/presentation/shared/placespresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/spacerows.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace xunzhen::presentation {

using services::SyncStatus;

PlacesPresenter::PlacesPresenter(services::Services &services, SyncRunner &runner, QObject *parent)
    : QObject(parent), m_services(services), m_runner(runner)
{
}

void PlacesPresenter::show(std::vector<SyncStatus> spaces)
{
    m_spaces = std::move(spaces);
    m_rows.setRows(SpaceRows::of(m_spaces));
}

const services::SyncPlace *PlacesPresenter::place(int row) const
{
    const ListRow *shown = m_rows.row(row);
    if (!shown || shown->heading)
        return nullptr;
    for (const SyncStatus &space : m_spaces)
        for (const services::SyncPlace &place : space.places)
            if (place.folder == shown->key)
                return &place;
    return nullptr;
}

std::optional<domain::SpaceSlot> PlacesPresenter::slotOf(const QString &folder) const
{
    for (const SyncStatus &space : m_spaces)
        if (std::ranges::find(space.places, folder, &services::SyncPlace::folder) != space.places.end())
            return space.slot;
    return std::nullopt;
}

bool PlacesPresenter::mayLeave(int row) const
{
    const auto *chosen = place(row);
    const auto slot = chosen ? slotOf(chosen->folder) : std::nullopt;
    return slot && std::ranges::find(m_spaces, *slot, &SyncStatus::slot)->places.size() > 1;
}

bool PlacesPresenter::mayRefill(int row) const
{
    const auto *chosen = place(row);
    const auto slot = chosen ? slotOf(chosen->folder) : std::nullopt;
    return slot && chosen->failure == services::kNoMarker && std::ranges::find(m_spaces, *slot, &SyncStatus::slot)->member;
}

template<typename T>
void PlacesPresenter::run(const QString &title, Background::Act<T> act, std::function<void(const T &)> receive)
{
    if (m_running)
        return;
    m_running = true;
    const auto job = m_runner.lane().run<T>(title, this, std::move(act), [this, receive](const base::Outcome<T> &result) {
        m_running = false;
        if (result)
            receive(*result);
        else if (result.error().code() != base::ErrorCode::Cancelled)
            Q_EMIT failed(Sentences::of(result.error()));
    });
    Q_EMIT started(job);
}

void PlacesPresenter::act(const QString &title, const std::function<base::Done(services::SyncService &)> &act)
{
    run<bool>(
        title,
        [act](services::Services &services, const base::Work &) -> base::Outcome<bool> {
            const auto done = act(services.sync());
            return done ? base::Outcome<bool>(true) : base::Outcome<bool>(done.error());
        },
        [this](bool) { Q_EMIT succeeded(); });
}

void PlacesPresenter::look(const QString &folder)
{
    const int question = ++m_lookedFor;
    const QString cleaned = QDir::cleanPath(folder);
    m_runner.lane().run<FolderOffer>(
        tr("Looking into the folder"), this,
        [cleaned](services::Services &services, const base::Work &) -> base::Outcome<FolderOffer> {
            return FolderOffer::of(cleaned, services.sync().look(cleaned), services.sync().spaces());
        },
        [this, question](const base::Outcome<FolderOffer> &offer) {
            if (question != m_lookedFor)
                return;
            if (offer)
                Q_EMIT offered(*offer);
            else
                Q_EMIT failed(Sentences::of(offer.error()));
        });
}

void PlacesPresenter::found(const QString &folder, const QString &spaceName, domain::SpaceKind kind, bool isEncrypted)
{
    act(tr("Founding the space"), [=](services::SyncService &sync) { return sync.found(folder, spaceName, kind, isEncrypted); });
}

void PlacesPresenter::join(const QString &folder)
{
    run<QString>(
        tr("Asking to join"), [folder](services::Services &services, const base::Work &) { return services.sync().join(folder); },
        [this](const QString &code) {
            Q_EMIT joined(code);
            Q_EMIT succeeded();
        });
}

void PlacesPresenter::add(const QString &folder, domain::SpaceSlot slot)
{
    act(tr("Adding the place"), [=](services::SyncService &sync) { return sync.addPlace(folder, slot); });
}

void PlacesPresenter::leave(const QString &folder)
{
    const auto slot = slotOf(folder);
    if (!slot)
        return;
    if (const auto gone = m_services.sync().removePlace(folder); !gone)
        Q_EMIT failed(Sentences::of(gone.error()));
    else
        Q_EMIT left(folder, *slot);
}

void PlacesPresenter::planRefill(const QString &folder)
{
    run<services::RefillPlan>(
        tr("Counting what is kept here"),
        [folder](services::Services &services, const base::Work &) { return services.sync().planRefill(folder); },
        [this](const services::RefillPlan &plan) { Q_EMIT planned(plan); });
}

void PlacesPresenter::refill(const QString &folder)
{
    run<int>(
        tr("Filling the folder again"),
        [folder](services::Services &services, const base::Work &work) { return services.sync().refill(folder, work); },
        [this](int written) {
            Q_EMIT done(tr("The folder is filled again: %n file(s) written.", nullptr, written));
            Q_EMIT succeeded();
            m_runner.runNow();
        });
}

QString PlacesPresenter::sentence(const services::RefillPlan &plan)
{
    const QString changes = tr("%n file(s) with signed changes", nullptr, plan.changes);
    const QString laptops = tr("of %n laptop(s)", nullptr, plan.laptops);
    const QString others = tr("up to %n photo(s) and other file(s)", nullptr, plan.attachments);
    return tr("Into %1 are written, for the space “%2”: the mark and the list of members, %3 %4, %5; about %6 in all. Nothing there "
              "is overwritten and nothing is deleted anywhere. If it is a network drive that is merely not connected, connect it and "
              "sync instead.")
        .arg(plan.folder, plan.spaceName, changes, laptops, others, QLocale().formattedDataSize(plan.bytes));
}

}
