// A draft becomes a version, here and at the colleagues'.
#include "models/services/packdraftservice.h"

#include "models/base/chinatime.h"
#include "models/services/packdrafts/citationfaults.h"
#include "models/services/packdrafts/draftdocument.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/rights.h"
#include "models/services/sharing/releaserights.h"

#include "models/domain/checklist/packversion.h"
#include "models/exchange/pack/packwriter.h"
#include "models/exchange/packsheet/packplace.h"
#include "models/store/checklist/packreleaserepository.h"
#include "models/store/checklist/packrepository.h"
#include "models/store/person/inspectorrepository.h"

#include <QHash>
#include <QRegularExpression>

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

/// The highest version that is installed or was received from a colleague; empty when there is none.
QString highestVersion(Workspace &workspace, const QString &code)
{
    const auto current = store::PackRepository(workspace.database()).latest(code);
    QString highest = current ? current->version : QString();
    for (const store::PackRelease &release : store::PackReleaseRepository(workspace.database()).all())
        if (release.code == code && (highest.isEmpty() || domain::isNewerVersion(release.version, highest)))
            highest = release.version;
    return highest;
}

void checkRequest(Workspace &workspace, const DraftDocument &draft, const PublishRequest &request)
{
    if (!draft.begun)
        refuse(QStringLiteral("draft-missing"), {draft.document.pack.title});
    static const QRegularExpression form(QStringLiteral("^\\d{1,9}(\\.\\d{1,9}){1,3}$"));
    if (!form.match(request.version).hasMatch())
        refuse(QStringLiteral("version-unreadable"), {request.version.left(40)});
    const QString &code = draft.document.pack.code;
    const auto current = store::PackRepository(workspace.database()).latest(code);
    if (current && domain::isNewerVersion(current->version, draft.baseVersion))
        refuse(QStringLiteral("draft-outdated"), {draft.baseVersion, current->version});
    const QString taken = highestVersion(workspace, code);
    if (!taken.isEmpty() && !domain::isNewerVersion(request.version, taken))
        refuse(QStringLiteral("version-not-newer"), {request.version, taken});
    if (!request.validFrom.isValid())
        refuse(QStringLiteral("valid-from-missing"), {});
}

PublishedRecord recordOf(const store::PackRelease &release)
{
    return {QStringLiteral("pack_release"), release.id.toBytes(), release.publishedBy};
}

/// Who wrote the row must be who it names, alone, and may publish, or an admin has let it pass.
bool publisherMay(Workspace &workspace, const store::PackRelease &release)
{
    return releaseCounts(workspace, recordOf(release), mayPublishPacks);
}

store::PackRelease releaseOf(Workspace &workspace, const domain::PackReleaseId &id)
{
    auto release = store::PackReleaseRepository(workspace.database()).find(id);
    if (!release)
        throw Error(ErrorCode::NotFound, id.toString());
    return *std::move(release);
}

/// What the release holds, when that is what it says it is.
domain::Pack packOf(const store::PackRelease &release)
{
    domain::Pack pack = exchange::readPack(release.body).pack;
    if (pack.code != release.code || pack.version != release.version)
        throw Error(ErrorCode::Refused, release.code, {{QStringLiteral("release-mismatch"), {}, {release.title}}});
    return pack;
}

/// The same version with other contents is installed here.
bool clashes(Workspace &workspace, const store::PackRelease &release)
{
    const auto known = store::PackRepository(workspace.database()).find(release.code, release.version);
    const auto whole = known ? store::PackReleaseRepository(workspace.database()).find(release.id) : std::nullopt;
    return whole && known->raw != whole->body;
}

}

QString PackDraftService::proposedVersion(const QString &code) const
{
    const QDate today = m_workspace.clock().today();
    const QString first = QStringLiteral("%1.%2.1").arg(today.year()).arg(today.month());
    const QString taken = m_workspace.readOr([&] { return highestVersion(m_workspace, code); });
    if (taken.isEmpty() || domain::isNewerVersion(first, taken))
        return first;
    QStringList parts = taken.split(u'.');
    while (parts.size() < 3)
        parts << QStringLiteral("0");
    return QStringList{parts[0], parts[1], QString::number(parts[2].toInt() + 1)}.join(u'.');
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
            const bool clash = clashes(m_workspace, release);
            if (!clash && current && !domain::isNewerVersion(release.version, current->version))
                continue;
            const auto who = store::InspectorRepository(database).find(release.publishedBy);
            waiting.push_back({release.id, release.code, release.version, release.title, release.note,
                               who ? who->name : QString(), release.publishedAt,
                               !clash && publisherMay(m_workspace, release), clash});
        }
        return waiting;
    });
}

base::Done PackDraftService::consent(const domain::PackReleaseId &id)
{
    auto done = m_workspace.write([&] { consentTo(m_workspace, recordOf(releaseOf(m_workspace, id))); });
    if (done)
        Q_EMIT m_workspace.facts().packsChanged();
    return done;
}

base::Outcome<std::vector<domain::PackChange>> PackDraftService::publishedChanges(const domain::PackReleaseId &id) const
{
    return m_workspace.read([&] {
        const domain::Pack pack = packOf(releaseOf(m_workspace, id));
        const auto current = PackLibrary(m_workspace).find(pack.code);
        return domain::comparePacks(current ? *current : domain::Pack(), pack);
    });
}

base::Outcome<PackSummary> PackDraftService::installPublished(const domain::PackReleaseId &id)
{
    const auto body = m_workspace.read([&] {
        const store::PackRelease release = releaseOf(m_workspace, id);
        packOf(release);
        if (!publisherMay(m_workspace, release))
            throw Error(ErrorCode::NotAllowed, release.title, {{QStringLiteral("publisher-not-allowed"), {}, {release.title}}});
        return release.body;
    });
    return body ? PackService(m_workspace).install(*body) : base::Outcome<PackSummary>(body.error());
}

}
