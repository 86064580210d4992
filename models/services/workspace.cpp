#include "models/services/workspace.h"

#include "models/services/enterprises/searchindex.h"
#include "models/services/laws/calendarcache.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papers/signingkeys.h"
#include "models/services/templates/templateshelf.h"
#include "models/store/capture/capturestate.h"
#include "models/store/local/settings.h"
#include "models/store/profile.h"
#include "models/sync/space/membership.h"

namespace xunzhen::services {

namespace {

Opening openingOf(store::OpenOutcome outcome)
{
    switch (outcome) {
    case store::OpenOutcome::Created: return Opening::Created;
    case store::OpenOutcome::Current: return Opening::Current;
    case store::OpenOutcome::Upgraded: return Opening::Upgraded;
    case store::OpenOutcome::NewerReadable: return Opening::NewerReadable;
    case store::OpenOutcome::NewerRefused: return Opening::NewerRefused;
    case store::OpenOutcome::Damaged: return Opening::Damaged;
    case store::OpenOutcome::LockedByOther: return Opening::LockedByOther;
    case store::OpenOutcome::NotADatabase: return Opening::NotADatabase;
    }
    return Opening::Damaged;
}

base::ErrorCode codeFor(Opening opening)
{
    switch (opening) {
    case Opening::NewerRefused: return base::ErrorCode::StoreTooNew;
    case Opening::LockedByOther: return base::ErrorCode::StoreLocked;
    default: return base::ErrorCode::StoreDamaged;
    }
}

/// The Error names the outcome as its only problem, so that each has its own sentence.
std::unique_ptr<store::Profile> usable(store::Profile::Opened opened)
{
    if (opened.profile)
        return std::move(opened.profile);
    const Opening outcome = openingOf(opened.outcome);
    throw base::Error(codeFor(outcome), opened.detail, {{openingCode(outcome), {}, {}}});
}

}

struct Workspace::Shared
{
    explicit Shared(const QStringList &fontFolders) : foundry(fontFolders) {}

    SearchIndex index;
    PackCache packs;
    CalendarCache laws;
    TypeFoundry foundry;
    SigningKeys signing;
    TemplateCache templates;
};

Workspace::Workspace(const Surroundings &surroundings)
    : m_surroundings(surroundings), m_shared(std::make_shared<Shared>(surroundings.fontFolders))
{
    auto opened = store::Profile::open(surroundings.profileFolder, surroundings.clock);
    m_opening = openingOf(opened.outcome);
    m_profile = usable(std::move(opened));
    m_database = &m_profile->database();
    makePress();
}

Workspace::Workspace(const Workspace &origin, std::unique_ptr<store::Database> database)
    : m_surroundings(origin.m_surroundings), m_opening(origin.m_opening), m_profile(origin.m_profile),
      m_own(std::move(database)), m_database(m_own.get()), m_shared(origin.m_shared)
{
    makePress();
}

void Workspace::makePress() { m_press = std::make_unique<PaperPress>(*this, m_shared->foundry); }

Workspace::~Workspace() = default;

std::unique_ptr<Workspace> Workspace::sibling() const
{
    const bool readOnly = m_opening == Opening::NewerReadable;
    return std::unique_ptr<Workspace>(new Workspace(*this, m_profile->connect(readOnly)));
}

SearchIndex &Workspace::index() const { return m_shared->index; }
PackCache &Workspace::packCache() const { return m_shared->packs; }
CalendarCache &Workspace::lawCalendar() const { return m_shared->laws; }
PaperPress &Workspace::press() const { return *m_press; }
SigningKeys &Workspace::signingKeys() const { return m_shared->signing; }
TemplateCache &Workspace::templateCache() const { return m_shared->templates; }
store::BlobStore &Workspace::blobs() const { return m_profile->blobs(); }
store::RenditionCache &Workspace::cache() const { return m_profile->cache(); }

void Workspace::finish(store::Transaction &transaction, store::SightScope &scope) const
{
    const bool isPastSight = scope.finish();
    transaction.commit();
    tell(isPastSight);
}

void Workspace::tell(bool isPastSight) const
{
    if (isPastSight)
        Q_EMIT facts().conflictsChanged();
}

domain::InspectorId Workspace::me() const
{
    const QString id = store::Settings(database()).value(QStringLiteral("profile.inspector"), {});
    return domain::InspectorId::tryParse(id).value_or(domain::InspectorId());
}

void Workspace::refreshAuthor()
{
    database().captureState().setAuthor(me().toBytes());
    sync::nameWriters(database());
}

}
