#pragma once

#include "models/base/clock.h"
#include "models/domain/space/space.h"
#include "models/store/capture/sight.h"
#include "models/store/oplog.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <set>

struct sqlite3;

namespace xunzhen::store {

class LocalCapture;
class LogTables;

/// What the capture triggers of one connection need to know: who writes, what time it is, and whether to write at all.
/// Belongs to the connection's thread; must be destroyed before the connection is closed (it holds prepared statements).
/// Until a writer is named, operations go to an unclaimed stream, which the first named writer takes over: a profile may be
/// used before it has a device key. A laptop of one space writes one stream; with a registry apart (`setRegistryApart`) each
/// change goes to the stream of its table's home, and clocks rise over both.
class CaptureState
{
public:
    explicit CaptureState(const base::Clock &clock);
    ~CaptureState();
    CaptureState(const CaptureState &) = delete;
    CaptureState &operator=(const CaptureState &) = delete;

    /// Who answers for the changes from now on: an inspector's id, 16 bytes.
    void setAuthor(const QByteArray &inspector);
    const QByteArray &author() const { return m_author; }

    /// Which stream the changes of a space go to from now on. Writes nothing yet.
    void setWriter(const StreamKey &writer, domain::SpaceSlot slot = domain::SpaceSlot::Main);
    const StreamKey &writer(domain::SpaceSlot slot = domain::SpaceSlot::Main) const { return m_writers[size_t(slot)]; }
    /// Where changes go that no writer has been named for: a stream of zeros, ending in the slot's number.
    static StreamKey unclaimed(domain::SpaceSlot slot);
    /// Whether the registry's tables have a stream of their own from now on.
    void setRegistryApart(bool apart) { m_registryApart = apart; }
    bool isRegistryApart() const { return m_registryApart; }
    /// Which space a change of this table belongs to.
    domain::SpaceSlot homeOf(const QByteArray &entity) const;
    /// The writer's row in the table stream: found, taken over from the unclaimed stream, or added. In a transaction.
    qint64 claimStream(domain::SpaceSlot slot = domain::SpaceSlot::Main);

    bool isCapturing() const { return m_pauses == 0; }

    /// The next hybrid clock: later than `own` (our last one); later than `seen` and than every clock observed, as far as
    /// they are at most 24 h ahead of this laptop's clock (sync.md §3.5).
    qint64 tick(qint64 own, qint64 seen);
    /// A clock that came with somebody else's operation.
    void observe(qint64 hlc);
    /// As after a restart: the clocks observed so far count no longer.
    void forgetObserved() { m_observed = 0; }
    /// True when a received clock is more than 24 h ahead: it is kept, but shown on the sync page.
    bool isWild(qint64 hlc) const;

    /// What the editor of the changes from now on has seen (sight.h); null = everything. Must outlive its use.
    void setSight(const Sight *sight);
    /// Whether the editor has seen that version: it is within the sight, or of this laptop.
    bool hasSeen(const StreamKey &stream, qint64 seq) const;
    /// A record that was changed by somebody who had not seen all of it.
    void notePastSight(const QByteArray &entity, const QByteArray &record);
    std::set<std::pair<QByteArray, QByteArray>> takePastSight() { return std::exchange(m_pastSight, {}); }

    /// The log of this connection; its statements are made on first use, because the tables come after the functions.
    LogTables &log();
    LocalCapture &local();

private:
    friend void registerCaptureFunctions(sqlite3 *connection, CaptureState &state);
    friend class CapturePause;

    const base::Clock &m_clock;
    sqlite3 *m_connection = nullptr;
    std::unique_ptr<LogTables> m_log;
    std::unique_ptr<LocalCapture> m_local;
    QByteArray m_author;
    std::array<StreamKey, 2> m_writers;
    bool m_registryApart = false;
    const Sight *m_sight = nullptr;
    std::set<std::pair<QByteArray, QByteArray>> m_pastSight;
    qint64 m_observed = 0;
    int m_pauses = 0;
};

/// While one lives, changes to shared tables are not captured: for merging and rebuilding only.
class CapturePause
{
public:
    explicit CapturePause(CaptureState &state) : m_state(state) { ++m_state.m_pauses; }
    ~CapturePause() { --m_state.m_pauses; }
    CapturePause(const CapturePause &) = delete;
    CapturePause &operator=(const CapturePause &) = delete;

private:
    CaptureState &m_state;
};

}
