#include "models/sync/engine/rollcall.h"

#include "models/base/error.h"
#include "models/store/merge/hybridclock.h"
#include "models/sync/format/names.h"

namespace xunzhen::sync {

/// The last number of every stream, by its name, as the heads say.
std::map<QString, qint64> RollCall::announced() const
{
    std::map<QString, qint64> furthest;
    try {
        Enrolment(m_context).verifyMarker();
        for (const ShareEntry &entry : m_context.share.list(names::kHeads))
            if (const auto name = names::parseHead(entry.name))
                furthest[name->stream] = std::max(furthest[name->stream], name->seq);
    } catch (const base::Error &) {
        return {};
    }
    return furthest;
}

void RollCall::addWhatIsHere(RollCallEntry &entry) const
{
    const store::OperationLog log(m_context.database);
    for (const store::StreamTip &tip : log.tips(m_context.slot)) {
        if (tip.stream.device != entry.certificate.device)
            continue;
        const auto last = log.read(tip.stream, tip.seq, 1);
        const QDateTime at = base::fromMillis(store::hlcToMillis(last.front().hlc));
        entry.lastSeen = entry.lastSeen.isValid() ? std::max(entry.lastSeen, at) : at;
        entry.handedIn += tip.seq;
    }
}

std::vector<RollCallEntry> RollCall::run() const
{
    const auto identity = DeviceIdentity::load(m_context.keys, m_context.slot);
    const auto furthest = announced();
    const Roster roster = Enrolment(m_context).roster();
    std::vector<RollCallEntry> entries;
    for (const Certificate &certificate : roster.all()) {
        RollCallEntry entry;
        entry.certificate = certificate;
        entry.isSelf = identity && identity->device() == certificate.device;
        entry.isAdmin = roster.isAdmin(certificate.device);
        if (const Revocation *const revocation = roster.revocationOf(certificate.device))
            entry.revocation = *revocation;
        entry.isRevocable = identity && !entry.isSelf && !entry.revocation
                            && roster.maySpeakOf(identity->device(), certificate.device);
        addWhatIsHere(entry);
        for (const auto &[stream, seq] : furthest)
            if (stream.left(names::kDeviceLength) == names::device(certificate.device))
                entry.missing += seq;
        entry.missing = entry.isSelf ? 0 : std::max<qint64>(0, entry.missing - entry.handedIn);
        entries.push_back(entry);
    }
    return entries;
}

}
