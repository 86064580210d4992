#include "models/sync/handoff/handofflook.h"

#include "models/base/error.h"
#include "models/store/synced/streams.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/engine/streamfiles.h"
#include "models/sync/format/names.h"
#include "models/sync/space/enrolment.h"
#include "models/sync/space/membership.h"
#include "models/sync/space/sharereading.h"

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

[[noreturn]] void refuse(ErrorCode kind, const char *code, const QStringList &arguments = {})
{
    throw Error(kind, QString::fromLatin1(code), {{QString::fromLatin1(code), {}, arguments}});
}

}

/// Only chains that link to what is known count, as everywhere.
Roster HandoffLook::rosterWith(const SpaceMarker &space) const
{
    auto entries = store::SyncLedger(m_context.database, m_context.slot).roster();
    std::set<QByteArray> known;
    for (const store::RosterEntry &entry : entries)
        known.insert(entry.hash);
    std::vector<SyncNote> notes; // told when it is taken in
    for (const ShareEntry &file : m_context.share.listNames(names::kRoster))
        try {
            const auto bytes = readOrNote(m_context.share, names::kRoster + QLatin1Char('/') + file.name, limits::kSegmentFile, notes);
            auto entry = verifyRosterFile(bytes.value_or(QByteArray()), space);
            if (known.insert(entry.hash).second)
                entries.push_back(std::move(entry));
        } catch (const Error &error) {
            if (!isAboutContent(error))
                throw;
        }
    return Roster::load(entries, space.root);
}

Certificate HandoffLook::writerOf(const HandoffCover &cover) const
{
    const Enrolment enrolment(m_context);
    const auto marker = enrolment.readMarker();
    if (marker && marker->space != Membership(m_context.database, m_context.slot).space()->space)
        refuse(ErrorCode::ShareForeign, "handoff-foreign", {marker->name});
    const SpaceMarker space = enrolment.verifyMarker();
    if (cover.space != space.space)
        damaged("cover of another space");
    const Roster roster = rosterWith(space);
    if (enrolment.state(roster) != EnrolmentState::Enrolled)
        refuse(ErrorCode::Refused, "handoff-not-enrolled");
    const Certificate *const writer = roster.byKey(cover.writer.device);
    if (!writer)
        refuse(ErrorCode::NotAllowed, "handoff-unknown-device");
    if (roster.revocationOf(cover.writer.device))
        refuse(ErrorCode::NotAllowed, "handoff-revoked-device", {writer->member.name});
    return *writer;
}

qint64 HandoffLook::newOperations() const
{
    const Roster roster = rosterWith(Enrolment(m_context).verifyMarker());
    std::set<QByteArray> known;
    for (const store::StreamKey &key : store::Streams(m_context.database, m_context.slot).all())
        for (const store::SegmentEntry &segment : store::SyncLedger(m_context.database, m_context.slot).segments(key))
            known.insert(segment.hash.left(kAnchorBytes));
    const auto self = DeviceIdentity::load(m_context.keys, m_context.slot);
    qint64 operations = 0;
    for (const ShareEntry &stream : m_context.share.listNames(names::kSegments)) {
        const Certificate *const author = roster.byName(stream.name.left(names::kDeviceLength));
        const Revocation *const revocation = author ? roster.revocationOf(author->device) : nullptr;
        if (!author || (self && stream.name == names::stream(self->stream())))
            continue;
        for (const names::SegmentName &segment : segmentsNamedIn(m_context.share, stream.name))
            if (!known.contains(segment.hash()) && (!revocation || segment.lastSeq() <= pinnedUpTo(*revocation, stream.name)))
                operations += segment.count;
    }
    return operations;
}

}
