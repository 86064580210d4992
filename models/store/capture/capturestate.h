#pragma once

#include "models/base/clock.h"
#include "models/store/oplog.h"

#include <QByteArray>

#include <memory>

struct sqlite3;

namespace xunzhen::store {

class HeadTable;

/// What the capture triggers of one connection need to know: who writes, what time it is, and whether to write at all.
/// Belongs to the connection's thread. Until a writer is named, operations are written to an unclaimed stream (all zero),
/// which the first named writer takes over: a profile may be used before it has a device key.
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

    /// Which stream the changes go to from now on; must be set after migrating, outside a transaction or in one that commits.
    void setWriter(const StreamKey &writer);
    const StreamKey &writer() const { return m_writer; }

    bool isCapturing() const { return m_pauses == 0; }

    /// The next hybrid clock: later than `atLeast`, than every clock seen (at most 24 h ahead of our own) and than before.
    qint64 tick(qint64 atLeast);
    /// A clock that came with somebody else's operation.
    void observe(qint64 hlc);

    /// The log of this connection; made on first use, because the tables come after the functions.
    HeadTable &heads();

private:
    friend void registerCaptureFunctions(sqlite3 *connection, CaptureState &state);
    friend class CapturePause;

    qint64 clamped(qint64 hlc) const;

    const base::Clock &m_clock;
    sqlite3 *m_connection = nullptr;
    std::unique_ptr<HeadTable> m_heads;
    QByteArray m_author = QByteArray(16, '\0');
    StreamKey m_writer{QByteArray(32, '\0'), QByteArray(8, '\0')};
    qint64 m_latest = 0;
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
