// A draft becomes a version, here and at the colleagues'.
#include "models/services/packdraftservice.h"

#include "models/base/chinatime.h"
#include "models/services/packdrafts/citationfaults.h"
#include "models/services/packdrafts/draftdocument.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/rights.h"

#include "models/domain/checklist/packversion.h"
#include "models/exchange/pack/packwriter.h"
#include "models/exchange/packsheet/packplace.h"
#include "models/store/checklist/packreleaserepository.h"
#include "models/store/checklist/packrepository.h"
#include "models/store/person/inspectorrepository.h"

#include <QHash>

namespace xunzhen::services {

namespace {

using base::Error;
using base::ErrorCode;

[[noreturn]] void refuse(const QString &code, const QStringList &arguments)
{
    throw Error(ErrorCode::InvalidInput, code, {{code, {}, arguments}});
}

/// The names of those who changed each entry last; what came from a workbook stands under the empty code.
QHash<QString, QString> lastHands(Workspace &workspace, const QString &code)
{
    QHash<QString, QString> hands;
    for (const store::PackDraftStep &step : store::PackDraftRepository(workspace.database()).steps(code))
        if (!hands.contains(step.entry))
            hands.insert(step.entry, step.who);
    return hands;
}

domain::Release release(Workspace &workspace, const DraftDocument &draft, const PublishRequest &request, const QString &by)
{
    const QHash<QString, QString> hands = lastHands(workspace, draft.document.pack.code);
    auto changes = domain::releaseChanges(domain::comparePacks(draftBase(workspace, draft), draft.document.pack),
                                          hands.value(QString(), by));
    for (domain::ReleaseChange &change : changes)
        change.by = hands.value(change.entry, change.by);
    return {request.version, workspace.clock().today(), by, request.note.trimmed(), std::move(changes)};
}

/// Faults with the entry and the member in words instead of a pointer.
base::Problems placed(const domain::Pack &pack, base::Problems problems)
{
    for (base::Problem &problem : problems) {
        const exchange::PackPlace place = exchange::packPlace(pack, problem.place);
        if (!place.entry.isEmpty() || !place.member.isEmpty())
            problem.place = QStringList{place.entry, place.member}.join(u' ').trimmed();
    }
    return problems;
}

/// The whole version as it will be installed, checked as if it came from outside.
QByteArray checkedBytes(Workspace &workspace, const exchange::PackDocument &document)
{
    const QByteArray bytes = exchange::writePack(document);
    auto [read, problems] = exchange::readPackAsItIs(bytes);
    const base::Problems citations = citationFaults(workspace, read.pack);
    problems.insert(problems.end(), citations.begin(), citations.end());
    if (!problems.empty())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("the draft has faults"), placed(read.pack, std::move(problems)));
    return bytes;
}

void checkRequest(Workspace &workspace, const DraftDocument &draft, const PublishRequest &request)
{
    if (!draft.begun)
        refuse(QStringLiteral("draft-missing"), {draft.document.pack.title});
    const auto current = store::PackRepository(workspace.database()).latest(draft.document.pack.code);
    if (current && !domain::isNewerVersion(request.version, current->version))
        refuse(QStringLiteral("version-not-newer"), {request.version, current->version});
    if (!request.validFrom.isValid())
        refuse(QStringLiteral("valid-from-missing"), {});
}

bool publisherMay(Workspace &workspace, const domain::InspectorId &who)
{
    const auto person = store::InspectorRepository(workspace.database()).find(who);
    return person && mayPublishPacks(person->role);
}

store::PackRelease releaseOf(Workspace &workspace, const domain::PackReleaseId &id)
{
    auto release = store::PackReleaseRepository(workspace.database()).find(id);
    if (!release)
        throw Error(ErrorCode::NotFound, id.toString());
    return *std::move(release);
}

}

QString PackDraftService::proposedVersion(const QString &code) const
{
    const QDate today = m_workspace.clock().today();
    const QString month = QStringLiteral("%1.%2.").arg(today.year()).arg(today.month());
    const auto current = m_workspace.readOr([&] { return store::PackRepository(m_workspace.database()).latest(code); });
    if (!current)
        return month + u'1';
    if (current->version.startsWith(month))
        return month + QString::number(current->version.mid(month.size()).toInt() + 1);
    const QString first = month + u'1';
    return domain::isNewerVersion(first, current->version) ? first : current->version + QStringLiteral(".1");
}

base::Outcome<PackSummary> PackDraftService::publish(const QString &code, const PublishRequest &request)
{
    const auto published = m_workspace.write([&] {
        const domain::Inspector me = requirePackPublisher(m_workspace);
        DraftDocument draft = draftDocument(m_workspace, code);
        checkRequest(m_workspace, draft, request);
        domain::Pack &pack = draft.document.pack;
        pack.history.push_back(release(m_workspace, draft, request, me.name));
        pack.version = request.version;
        pack.validFrom = request.validFrom;
        const QByteArray bytes = checkedBytes(m_workspace, draft.document);
        const QDateTime now = m_workspace.clock().now();
        store::Database &database = m_workspace.database();
        store::PackRepository(database).save(code, request.version, bytes, now);
        store::PackReleaseRepository(database).save({m_workspace.ids().make<domain::PackReleaseId>(), code, request.version,
                                                     pack.title, request.note.trimmed(), bytes, now, me.id});
        store::PackDraftRepository(database).remove(code);
        return summaryOf(pack);
    });
    if (published) {
        Q_EMIT m_workspace.facts().packDraftsChanged();
        Q_EMIT m_workspace.facts().packsChanged();
    }
    return published;
}

std::vector<PublishedPack> PackDraftService::published() const
{
    return m_workspace.readOr([&] {
        std::vector<PublishedPack> waiting;
        store::Database &database = m_workspace.database();
        for (const store::PackRelease &release : store::PackReleaseRepository(database).all()) {
            const auto current = store::PackRepository(database).latest(release.code);
            if (current && !domain::isNewerVersion(release.version, current->version))
                continue;
            const auto who = store::InspectorRepository(database).find(release.publishedBy);
            waiting.push_back({release.id, release.code, release.version, release.title, release.note,
                               who ? who->name : QString(), release.publishedAt, publisherMay(m_workspace, release.publishedBy)});
        }
        return waiting;
    });
}

base::Outcome<std::vector<domain::PackChange>> PackDraftService::publishedChanges(const domain::PackReleaseId &id) const
{
    return m_workspace.read([&] {
        const store::PackRelease release = releaseOf(m_workspace, id);
        const domain::Pack pack = exchange::readPack(release.body).pack;
        const auto current = PackLibrary(m_workspace).find(release.code);
        return domain::comparePacks(current ? *current : domain::Pack(), pack);
    });
}

base::Outcome<PackSummary> PackDraftService::installPublished(const domain::PackReleaseId &id)
{
    const auto body = m_workspace.read([&] {
        const store::PackRelease release = releaseOf(m_workspace, id);
        if (!publisherMay(m_workspace, release.publishedBy))
            throw Error(ErrorCode::NotAllowed, release.title, {{QStringLiteral("publisher-not-allowed"), {}, {release.title}}});
        return release.body;
    });
    return body ? PackService(m_workspace).install(*body) : base::Outcome<PackSummary>(body.error());
}

}
