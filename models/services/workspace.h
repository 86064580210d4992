#pragma once

#include "models/base/outcome.h"
#include "models/domain/ids.h"
#include "models/services/services.h"
#include "models/store/capture/sight.h"
#include "models/store/database.h"
#include "models/store/givingway.h"
#include "models/store/patience.h"
#include "models/store/transaction.h"

namespace xunzhen::store {
class BlobStore;
class Profile;
class RenditionCache;
struct ProfileLayout;
}

namespace xunzhen::services {

class CalendarCache;
class PackCache;
class PaperPress;
class SearchIndex;
class SigningKeys;
class TemplateCache;

/// What all services of one connection stand on: the profile's parts, the outside world, and the transaction boundary.
/// Used by the thread that made it. Siblings share the profile's lock, blobs and search index.
class Workspace
{
public:
    /// Throws base::Error when the profile cannot be used.
    explicit Workspace(const Surroundings &surroundings);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    /// A further connection to the same profile. Throws base::Error.
    std::unique_ptr<Workspace> sibling() const;

    Opening opening() const { return m_opening; }
    const Surroundings &surroundings() const { return m_surroundings; }
    base::Clock &clock() const { return m_surroundings.clock; }
    base::IdSource &ids() const { return m_surroundings.ids; }
    Facts &facts() const { return m_surroundings.facts; }
    store::Database &database() const { return *m_database; }
    store::Profile &profile() const { return *m_profile; }
    store::BlobStore &blobs() const;
    store::RenditionCache &cache() const;
    SearchIndex &index() const;
    PackCache &packCache() const;
    CalendarCache &lawCalendar() const;
    PaperPress &press() const;
    SigningKeys &signingKeys() const;
    TemplateCache &templateCache() const;

    /// Who uses this laptop; null before it was said.
    domain::InspectorId me() const;
    /// To be called when the answer to `me` or this laptop's streams have changed: every connection writes as that person.
    void refreshAuthor();

    /// What the one who writes from now on has seen; null = everything. See services/sight.h.
    void setSight(std::shared_ptr<const store::Sight> sight) { m_sight = std::move(sight); }

    /// Runs the act in one write transaction; committed when it returns, rolled back when it throws. It goes before what gives
    /// way (writeLong) unless the kind is Usual: then nobody waits for it.
    template<typename Act>
    auto write(Act &&act, store::Transaction::Kind kind = store::Transaction::Kind::Awaited) -> base::Outcome<decltype(act())>
    {
        return base::attempt([&]() -> decltype(act()) {
            refreshAuthor();
            store::Transaction transaction(database(), kind);
            store::SightScope scope(database().captureState(), m_sight.get());
            if constexpr (std::is_void_v<decltype(act())>) {
                act();
                finish(transaction, scope);
            } else {
                auto result = act();
                finish(transaction, scope);
                return result;
            }
        });
    }

    /// The same for what writes for seconds: it gives way to whatever is saved meanwhile. Then the act runs again from its beginning
    /// once there is a pause, or at last without giving way; what it keeps outside the store it has to begin anew.
    template<typename Act>
    auto writeLong(Act &&act, const base::Work &work = {}) -> base::Outcome<decltype(act())>
    {
        return base::attempt([&]() -> decltype(act()) {
            std::optional<decltype(act())> result;
            bool isPastSight = false;
            const auto scoped = [&] {
                refreshAuthor(); // who uses this laptop may have changed while it waited
                store::SightScope scope(database().captureState(), m_sight.get());
                result.emplace(act());
                isPastSight = scope.finish();
                return true;
            };
            store::Patience patience(database(), work, store::Patience::Ends::Late);
            store::writePatiently(database(), patience, scoped);
            tell(isPastSight);
            return std::move(*result);
        });
    }

    /// Runs the act on one unchanging state of the store.
    template<typename Act>
    auto read(Act &&act) const -> base::Outcome<decltype(act())>
    {
        return base::attempt([&]() -> decltype(act()) {
            store::ReadScope scope(database());
            return act();
        });
    }

    /// The same for lists that have nothing to say about a failure: then they are empty.
    template<typename Act>
    auto readOr(Act &&act, decltype(act()) otherwise = {}) const -> decltype(act())
    {
        auto outcome = read(act);
        return outcome ? std::move(outcome).value() : std::move(otherwise);
    }

private:
    Workspace(const Workspace &origin, std::unique_ptr<store::Database> database);
    void makePress();
    void finish(store::Transaction &transaction, store::SightScope &scope) const;
    void tell(bool isPastSight) const;

    Surroundings m_surroundings;
    Opening m_opening = Opening::Current;
    std::shared_ptr<store::Profile> m_profile;
    std::unique_ptr<store::Database> m_own; ///< a sibling's connection; the first one uses the profile's
    store::Database *m_database = nullptr;
    struct Shared; ///< what siblings have in common besides the profile
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<PaperPress> m_press;
    std::shared_ptr<const store::Sight> m_sight;
};

}
