#include "models/base/hashing.h"
#include "models/sync/engine/forkproof.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/format/names.h"
#include "tests/store/mergeoracle.h"
#include "tests/sync/syncworld.h"

namespace xunzhen::testing {

void SyncWorld::finish()
{
    for (Desk &desk : m_desks)
        ease(desk);
    m_mover->carryAll();
    syncAllInOneFolder();
    everyEditIsEverywhere();
    nothingWasMadeUp();
    sameStateEverywhere();
    revokedEndAtThePin();
    for (Desk *desk : members())
        stateIsWhatTheRuleSays(*desk);
    namesSayWhatIsInside();
    everyArchiveCanFillTheFolder();
    nothingIsLeftToSay();
    quietSyncWritesNothing();
}

/// A fork is found in the second round, told in the third and known to all in the fourth; what a run notes of what it has received
/// (a clock that is far off) is gone with the run after it. A twin's segment in a month that has gone into a bundle, and what is
/// missing of a revoked laptop, are found by the look of the next day.
void SyncWorld::syncAllInOneFolder()
{
    constexpr int kRounds = 3, kLongRounds = 5;
    const bool isLong = m_isCloned || !m_revoked.isEmpty();
    for (int round = 0; round < (isLong ? 2 * kLongRounds : kRounds); ++round)
        for (std::size_t i = 0; i < m_desks.size(); ++i) {
            if (round == kLongRounds)
                m_desks[i].laptop->clock.advanceDays(1);
            m_desks[i].laptop->syncs();
            m_mover->mirror(i);
        }
}

std::set<SyncWorld::Edit> SyncWorld::editsOf(Laptop &laptop)
{
    return editsOf(laptop, {});
}

/// Of one device, or of all.
std::set<SyncWorld::Edit> SyncWorld::editsOf(Laptop &laptop, const QByteArray &device)
{
    std::set<Edit> edits;
    for (const auto &tip : laptop.log().tips())
        if (device.isEmpty() || tip.stream.device == device)
            for (const auto &op : laptop.log().read(tip.stream, 1, 100'000))
                edits.insert(editOf(op));
    return edits;
}

void SyncWorld::nothingGoesAway(Desk &desk)
{
    if (!m_revoked.isEmpty())
        return; // what was beyond the pin goes
    qint64 now = 0;
    for (const auto &tip : desk.laptop->log().tips())
        now += tip.seq;
    require(now >= desk.known, "I5", "a laptop knows less than before");
    desk.known = now;
}

void SyncWorld::everyEditIsEverywhere()
{
    for (const Desk *reader : members()) {
        const auto present = editsOf(*reader->laptop);
        for (const Desk *author : members())
            for (const Edit &edit : author->acknowledged)
                require(present.contains(edit), "I1", "an edit of " + text(edit) + " is not on every laptop");
    }
}

void SyncWorld::nothingWasMadeUp()
{
    std::set<Edit> all;
    for (const Desk &desk : m_desks)
        all.insert(desk.written.begin(), desk.written.end());
    for (const Desk *desk : members())
        for (const Edit &edit : editsOf(*desk->laptop))
            require(all.contains(edit) || std::get<1>(edit) == QLatin1String(sync::kForkEntity), "I4", "nobody wrote " + text(edit));
}

void SyncWorld::sameStateEverywhere()
{
    Laptop &first = *m_desks.front().laptop;
    for (const Desk *desk : members()) {
        require(desk->laptop->log().stateHash() == first.log().stateHash(), "I2", "another state hash");
        for (int firm = 1; firm <= 3; ++firm)
            require(desk->laptop->firmName(firm) == first.firmName(firm) && desk->laptop->firmNote(firm) == first.firmNote(firm),
                    "I2", "another firm");
    }
}

void SyncWorld::revokedEndAtThePin()
{
    for (const Desk *desk : members())
        require(m_revoked.isEmpty() || editsOf(*desk->laptop, m_revoked) == m_accepted, "I13",
                "of the revoked device something else counts than what had arrived");
}

void SyncWorld::stateIsWhatTheRuleSays(Desk &desk)
{
    MergeOracle oracle;
    for (const auto &tip : desk.laptop->log().tips())
        oracle.add(desk.laptop->log().read(tip.stream, 1, 100'000));
    std::set<MergeOracle::Place> found;
    for (const auto &conflict : desk.laptop->log().conflicts()) {
        found.insert({conflict.entity, conflict.record, conflict.group});
        require(conflict.heads == oracle.sides(conflict.entity, conflict.record, conflict.group), "I11", "other heads");
    }
    require(found == oracle.conflicts(), "I11", "other conflicts");
    for (int firm = 1; firm <= 3; ++firm) {
        const QString shown = desk.laptop->firmName(firm), entity = u"enterprise"_qs;
        const bool isMade = oracle.isMade(entity, firmId(firm));
        require((shown != u"(none)"_qs) == isMade, "I1", "a firm without its operation, or the other way round");
        require(!isMade || oracle.row(entity, firmId(firm))["name"] == shown.toStdString(), "I1", "another name is shown");
    }
}

void SyncWorld::namesSayWhatIsInside()
{
    for (const auto &[path, bytes] : m_desks.front().view->files) {
        const auto name = sync::names::parseSegment(path.mid(path.lastIndexOf(u'/') + 1));
        // What a revoked laptop left torn, nobody mends.
        const bool isRevoked = !m_revoked.isEmpty() && path.startsWith(u"s/"_qs + sync::names::device(m_revoked));
        if (!name || !path.startsWith(u"s/") || isRevoked)
            continue;
        try {
            sync::decodeSegment(bytes);
        } catch (const base::Error &error) {
            require(false, "I6", path.toStdString() + " is damaged: " + error.what());
        }
        require(sync::names::segment(sync::readSegmentHeader(bytes), sync::sealedHash(bytes)) == path, "I6",
                path.toStdString() + " holds something else");
    }
}

namespace {

/// Months that are over lie together in a bundle of their stream.
bool isBundled(const testing::SimulatedFolder &view, const QString &segment, const QByteArray &bytes)
{
    const QString folder = segment.section(u'/', 0, 1) + u"/b/"_qs;
    return std::any_of(view.files.begin(), view.files.end(),
                       [&](const auto &file) { return file.first.startsWith(folder) && file.second.contains(bytes); });
}

}

void SyncWorld::everyArchiveCanFillTheFolder()
{
    for (const Desk *desk : members()) {
        const sync::SegmentArchive archive(desk->laptop->context().archiveFolder);
        for (const auto &tip : desk->laptop->log().tips())
            for (const auto &segment : store::SyncLedger(desk->laptop->database(), domain::SpaceSlot::Main).segments(tip.stream)) {
                const auto kept = archive.get(segment.fileName);
                const auto shared = desk->view->files.find(segment.fileName);
                require(kept.has_value(), "I14", segment.fileName.toStdString() + " is not in an archive");
                const bool isLive = shared != desk->view->files.end() && shared->second == *kept;
                require(isLive || isBundled(*desk->view, segment.fileName, *kept), "I14",
                        segment.fileName.toStdString() + " is not in the folder byte for byte");
            }
    }
}

void SyncWorld::nothingIsLeftToSay()
{
    for (const Desk *desk : members()) {
        for (const auto &note : store::SyncLedger(desk->laptop->database(), domain::SpaceSlot::Main).notes(10))
            require((m_isCloned && note.code == u"fork") || (!m_revoked.isEmpty() && note.code == u"revoked-excluded"), "I15",
                    "a note is left: " + note.code.toStdString() + " " + note.arguments.join(u' ').toStdString());
        require(desk->laptop->engine().status().waitingOps == 0, "I15", "something still waits");
    }
}

void SyncWorld::quietSyncWritesNothing()
{
    for (Desk *desk : members()) {
        const auto before = desk->view->files;
        const QDate day = desk->laptop->clock.now().date();
        desk->laptop->share.writes = desk->laptop->share.reads = 0;
        const auto report = desk->laptop->syncs();
        // A photo that vanished while its segment stayed is looked for in every run: nobody brings it again yet.
        const bool isOtherDay = desk->laptop->clock.now().date() != day, looksForPhoto = desk->laptop->engine().status().hasMissingBlobs;
        require(isOtherDay || (desk->laptop->share.writes == 0 && (looksForPhoto || desk->laptop->share.reads <= 1)), "I16",
                std::to_string(desk->laptop->share.writes) + " writes and " + std::to_string(desk->laptop->share.reads)
                    + " reads with nothing to do");
        require(report.receivedOps == 0 && report.sentOps == 0 && report.changed.empty(), "I3", "a quiet run did something");
    }
}

}
