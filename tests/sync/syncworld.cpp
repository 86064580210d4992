#include "tests/sync/syncworld.h"

#include "models/store/writeturn.h"
#include "models/sync/format/names.h"
#include "tests/support/catch.h"
#include "tests/sync/handedover.h"

#include <QFile>

namespace xunzhen::testing {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kFirms = 3;

bool isFault(ErrorCode code)
{
    return code == ErrorCode::Io || code == ErrorCode::Permission || code == ErrorCode::DiskFull || code == ErrorCode::ShareMissing;
}

SyncWorld::What meant(int what)
{
    if (what <= SyncWorld::BusySync)
        return SyncWorld::What(what);
    constexpr SyncWorld::What often[] = {SyncWorld::Rename, SyncWorld::Note, SyncWorld::Sync, SyncWorld::Carry};
    return often[what % 4];
}

}

SyncWorld::SyncWorld(unsigned seed) : m_seed(seed), m_random(seed)
{
    const std::size_t count = 2 + m_random() % 4;
    std::vector<SimulatedFolder *> views;
    for (std::size_t i = 0; i < count; ++i) {
        Desk desk{std::make_unique<SimulatedFolder>(), nullptr, {}, 0, {}, {}, {}, {}, false};
        desk.laptop = std::make_unique<Laptop>(QString::number(i), static_cast<unsigned char>(i + 1), *desk.view);
        desk.laptop->share.listingOrder = &m_random;
        views.push_back(desk.view.get());
        m_desks.push_back(std::move(desk));
    }
    m_mover = std::make_unique<FolderMover>(views);
    found();
    for (Desk &desk : m_desks)
        if (m_random() % 3 == 0)
            jump(desk, unsigned(m_random()));
}

void SyncWorld::found()
{
    Laptop &founder = *m_desks.front().laptop;
    founder.enrolment().createSpace(u"津南"_qs, founder.member());
    m_mover->mirror(0);
    for (std::size_t i = 1; i < m_desks.size(); ++i) {
        const QString code = m_desks[i].laptop->enrolment().requestJoin(m_desks[i].laptop->member());
        m_mover->mirror(i);
        founder.enrolment().approve(code);
        m_mover->mirror(0);
    }
    for (Desk &desk : m_desks)
        desk.oldView = desk.view->files;
}

void SyncWorld::play(const Step &step)
{
    Desk &desk = m_desks[step.who % m_desks.size()];
    const std::size_t other = step.where % m_desks.size();
    switch (meant(step.what)) {
    case Rename: case Note: case Photo: case TakeOut: edit(desk, step); break;
    case Clone: return clone(step.who % m_desks.size());
    case Revoke: return revoke(step);
    case BusySync: syncWriting(desk, step); break;
    case HandOver: handOver(m_desks[other], desk); break;
    case Settle: settle(desk, step); break;
    case Sync: sync(desk); break;
    case CutSync: case FailingSync: case FullSync: case HeldSync: case EmptiedSync: syncBadly(desk, step); break;
    case Carry: {
        std::mt19937 chance(step.how);
        m_mover->carrySome(other, step.who % m_desks.size(), chance);
        break;
    }
    case Removals: m_mover->carryRemovals(other, step.who % m_desks.size()); break;
    case Loss: lose(desk, step); break;
    case OldView: std::swap(desk.oldView, desk.view->files); break;
    case SaveCopy: saveCopy(desk); break;
    case RestoreCopy: restoreCopy(desk, step); break;
    case Restart: desk.laptop->open(); break;
    case ClockJump: jump(desk, step.how); break;
    case ClockStands: desk.laptop->clock.standsStill = step.how % 2 == 0; break;
    case kKinds: break;
    }
    nothingGoesAway(desk);
}

std::string SyncWorld::describe(const Step &step)
{
    static const char *const names[] = {"names a firm", "notes on a firm", "takes a photo", "settles a conflict", "syncs",
                                        "syncs, power cut", "syncs, calls fail", "syncs, folder full", "syncs, names held",
                                        "syncs, folder emptied", "gets files", "gets removals", "loses files", "view falls back",
                                        "copies its store", "restores its store", "restarts", "clock jumps", "clock stands",
                                        "takes a firm out or back", "has its disk copied", "is revoked", "takes in a hand-over file",
                                        "writes while it syncs"};
    return "laptop " + std::to_string(step.who) + " " + names[meant(step.what)] + " (where " + std::to_string(step.where)
           + ", how " + std::to_string(step.how) + ")";
}

void SyncWorld::edit(Desk &desk, const Step &step)
{
    Laptop &laptop = *desk.laptop;
    const int firm = 1 + int(step.where % kFirms);
    const QString text = QString::number(step.how % 5);
    if (meant(step.what) == Photo)
        laptop.addsPhoto(10 + int(desk.acknowledged.size() % 100) + 100 * int(step.who % m_desks.size()),
                         laptop.blobs().put("photo " + QByteArray::number(step.how % 7)));
    else if (laptop.firmName(firm) == u"(none)"_qs)
        laptop.addsFirm(firm, text);
    else if (meant(step.what) == Rename)
        laptop.renamesFirm(firm, text);
    else if (meant(step.what) == TakeOut)
        laptop.takesFirmOut(firm, step.how % 3 == 0 ? QString() : text);
    else
        laptop.notesOnFirm(firm, text);
    acknowledge(desk);
}

/// Everything in the log under this laptop's own name; what it received is acknowledged by its author.
void SyncWorld::acknowledge(Desk &desk)
{
    const auto stream = sync::DeviceIdentity::load(desk.laptop->keys)->stream();
    for (const auto &op : desk.laptop->log().read(stream, 1, 100'000))
        desk.acknowledged.insert(editOf(op));
    for (const auto &tip : desk.laptop->log().tips())
        if (tip.stream.device == stream.device)
            for (const auto &op : desk.laptop->log().read(tip.stream, 1, 100'000))
                desk.written.insert(editOf(op));
}

void SyncWorld::settle(Desk &desk, const Step &step)
{
    const auto conflicts = desk.laptop->log().conflicts();
    if (conflicts.empty())
        return;
    const auto &conflict = conflicts[step.where % conflicts.size()];
    desk.laptop->settles(conflict, conflict.heads[step.how % conflict.heads.size()].value);
    acknowledge(desk);
}

void SyncWorld::sync(Desk &desk)
{
    try {
        desk.laptop->syncs();
    } catch (const PowerCut &) {
        desk.laptop->open();
    } catch (const Error &error) {
        if (!isFault(error.code()))
            throw;
    }
}

void SyncWorld::syncBadly(Desk &desk, const Step &step)
{
    SimulatedShare &share = desk.laptop->share;
    std::mt19937 chance(step.how);
    const auto what = meant(step.what);
    if (what == CutSync) {
        share.writesUntilCut = int(step.where % 7);
        share.cutPlace = CutPlace(step.how % 3);
    } else if (what == FailingSync) {
        const ErrorCode code = step.how % 2 == 0 ? ErrorCode::Permission : ErrorCode::Io;
        share.beforeCall = [&, code](ShareCall call, const QString &path) {
            desk.laptop->clock.advanceMillis(chance() % 8 == 0 ? 90'000 : 0);
            if (chance() % 6 == 0 && call != ShareCall::Size)
                throw Error(code, path);
        };
    } else if (what == HeldSync) {
        share.renamesThatFail = int(step.where % 20);
    }
    share.isFull = what == FullSync;
    share.isEmptied = what == EmptiedSync;
    sync(desk);
    require(share.strayFiles().empty(), "I4", "something was written into an empty mount point");
    ease(desk);
}

/// Now and then somebody goes on and on from there: what can only be written at once has to be put off.
void SyncWorld::syncWriting(Desk &desk, const Step &step)
{
    constexpr unsigned kRarely = 16; // each transaction lets pass what waits
    const auto turn = step.how % kRarely == 0 ? std::make_shared<store::WriteTurn>() : nullptr;
    std::unique_ptr<store::WriteTurn::Claim> claim;
    desk.laptop->database().giveWay(turn);
    desk.laptop->share.beforeCall = [&, left = int(step.where % 40)](ShareCall, const QString &) mutable {
        Step note = step;
        note.what = Note;
        if (left-- != 0)
            return;
        edit(desk, note);
        claim = std::make_unique<store::WriteTurn::Claim>(turn.get());
    };
    sync(desk);
    desk.laptop->database().giveWay(nullptr);
    ease(desk);
}

void SyncWorld::ease(Desk &desk)
{
    SimulatedShare &share = desk.laptop->share;
    share.writesUntilCut = -1;
    share.renamesThatFail = 0;
    share.isFull = share.isEmptied = false;
    share.beforeCall = [](ShareCall, const QString &) {};
}

/// From one file to all of them; the marker stays, as nobody makes it by himself.
void SyncWorld::lose(Desk &desk, const Step &step)
{
    std::mt19937 chance(step.how);
    const unsigned percent = std::array{5U, 30U, 80U, 100U}[step.where % 4];
    std::erase_if(desk.view->files, [&](const auto &file) { return file.first != u"space.id" && chance() % 100 < percent; });
}

void SyncWorld::saveCopy(Desk &desk)
{
    desk.copy = desk.laptop->copyStore();
    desk.copied = editsOf(*desk.laptop);
}

/// Restored with the folder at hand, looked over by one sync before anybody edits, or after one edit.
void SyncWorld::restoreCopy(Desk &desk, const Step &step)
{
    if (desk.copy.isEmpty() || !holdsOwnSegments(desk))
        return;
    loseUnpublished(desk);
    desk.laptop->restoreStore(desk.copy);
    desk.known = 0;
    if (step.how % 2 == 0) {
        Step offline = step;
        offline.what = Note;
        edit(desk, offline);
    }
    sync(desk);
    acknowledge(desk);
}

/// What was neither in the copy nor in the folder goes with the disk.
void SyncWorld::loseUnpublished(Desk &desk)
{
    std::set<Edit> published = desk.copied;
    for (const auto &[path, bytes] : desk.view->files) {
        if (!path.endsWith(u".seg"_qs) || !path.startsWith(u"s/"_qs))
            continue;
        try {
            for (const auto &op : sync::decodeSegment(bytes))
                published.insert(editOf(op));
        } catch (const Error &) {
            continue;
        }
    }
    std::erase_if(desk.acknowledged, [&](const Edit &edit) { return !published.contains(edit); });
}

/// All its incarnations, with their heads.
bool SyncWorld::holdsOwnSegments(Desk &desk)
{
    const QByteArray device = sync::DeviceIdentity::load(desk.laptop->keys)->device();
    const auto &files = desk.view->files;
    for (const auto &tip : desk.laptop->log().tips()) {
        if (tip.stream.device != device)
            continue;
        for (const auto &segment : store::SyncLedger(desk.laptop->database(), domain::SpaceSlot::Main).segments(tip.stream)) {
            const auto found = files.find(segment.fileName);
            if (found == files.end() || !found->second.contains(segment.hash))
                return false;
        }
        const QString head = sync::names::kHeads + u'/' + sync::names::stream(tip.stream);
        if (std::none_of(files.begin(), files.end(), [&](const auto &file) { return file.first.startsWith(head); }))
            return false;
    }
    return true;
}

/// Not everybody may write one, and nobody takes one that is not for him.
void SyncWorld::handOver(Desk &from, Desk &to)
{
    try {
        const QByteArray file = handoffOf(*from.laptop);
        takes(*to.laptop, file);
    } catch (const Error &error) {
        if (!isFault(error.code()) && error.code() != ErrorCode::Refused && error.code() != ErrorCode::ShareForeign)
            throw;
    }
    acknowledge(from);
}

/// The twin sees the folder as it was when the disk was copied.
void SyncWorld::clone(std::size_t which)
{
    if (std::exchange(m_isCloned, true))
        return;
    Desk &from = m_desks[which];
    Desk twin{std::make_unique<SimulatedFolder>(*from.view), nullptr, {}, from.known, {}, {}, from.view->files, from.written, from.isRevoked};
    twin.laptop = std::make_unique<Laptop>(u"twin"_qs, static_cast<unsigned char>(100), *twin.view);
    twin.laptop->becomesCopyOf(*from.laptop);
    twin.laptop->share.listingOrder = &m_random;
    m_mover->addCopy(which, twin.view.get());
    m_desks.push_back(std::move(twin));
}

/// Never the founder's own, which may have been copied.
void SyncWorld::revoke(const Step &step)
{
    const Desk &desk = m_desks[step.who % m_desks.size()];
    Laptop &founder = *m_desks.front().laptop;
    const QByteArray device = deviceOf(desk);
    if (!m_revoked.isEmpty() || step.how % 3 != 0 || device == deviceOf(m_desks.front()))
        return;
    m_revoked = device;
    m_accepted = editsOf(founder, device);
    founder.enrolment().revoke(device, u"丢失"_qs);
    for (Desk &one : m_desks)
        one.isRevoked = deviceOf(one) == device;
}

std::vector<SyncWorld::Desk *> SyncWorld::members()
{
    std::vector<Desk *> members;
    for (Desk &desk : m_desks)
        if (!desk.isRevoked)
            members.push_back(&desk);
    return members;
}

QByteArray SyncWorld::deviceOf(const Desk &desk)
{
    return sync::DeviceIdentity::load(desk.laptop->keys)->device();
}

void SyncWorld::jump(Desk &desk, unsigned how)
{
    const qint64 days = how % 4 == 0 ? qint64(how / 4 % 7300) - 3650 : qint64(how / 4 % 60) - 30;
    desk.laptop->clock.reset();
    desk.laptop->clock.advanceMillis(days * 86'400'000 + qint64(how % 1000));
}

HistoryFamily syncFamily(int fewest, int most)
{
    return {[=](unsigned seed) {
                std::mt19937 random(seed * 104729 + 7);
                return randomSteps(random, fewest + int(random() % unsigned(most - fewest + 1)), SyncWorld::kKinds);
            },
            [](unsigned seed, const Steps &steps) {
                SyncWorld world(seed);
                for (const Step &step : steps)
                    world.play(step);
                world.finish();
            },
            SyncWorld::describe};
}

}
