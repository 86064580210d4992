#include "models/store/merge/statehash.h"

#include "models/base/hashing.h"
#include "models/store/database.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/statement.h"

#include <QHash>
#include <QtEndian>

#include <array>

namespace xunzhen::store {

namespace {

using Sum = std::array<quint64, 4>;

void add(Sum &sum, const QByteArray &hash)
{
    quint64 carry = 0;
    for (int i = 0; i < 4; ++i) {
        const quint64 part = qFromLittleEndian<quint64>(hash.constData() + i * 8);
        const quint64 once = sum[i] + part;
        const quint64 twice = once + carry;
        carry = (once < part ? 1 : 0) + (twice < once ? 1 : 0);
        sum[i] = twice;
    }
}

QByteArray bytesOf(const Sum &sum)
{
    QByteArray bytes(32, '\0');
    for (int i = 0; i < 4; ++i)
        qToLittleEndian(sum[i], bytes.data() + i * 8);
    return bytes;
}

/// Reads the value of each head from the log, in the order of the log: where the next one is, is near then.
class HeadBytes
{
public:
    explicit HeadBytes(Database &database)
        : m_value(database.handle(), "SELECT value FROM op WHERE stream = ?1 AND seq = ?2")
    {
        Statement streams = database.prepare("SELECT id, device, incarnation FROM stream");
        while (streams.step())
            m_streams.insert(streams.number(0), streams.blob(1) + streams.blob(2));
    }

    /// `head`: stream, seq, entity, grp, record. nullptr when the log lacks the operation.
    const QByteArray *of(const Statement &head)
    {
        const qint64 stream = head.number(0), seq = head.number(1);
        const StatementUse use(m_value);
        if (!m_value.bind(1, stream).bind(2, seq).step())
            return nullptr;
        char number[8];
        qToLittleEndian(seq, number);
        m_bytes = head.blob(2) + '\0' + head.blob(3) + '\0' + head.blob(4) + m_streams.value(stream);
        m_bytes.append(number, sizeof number).append(m_value.bytes(0));
        return &m_bytes;
    }

private:
    RawStatement m_value;
    QHash<qint64, QByteArray> m_streams;
    QByteArray m_bytes;
};

QByteArray hashOf(Database &database, Statement heads)
{
    HeadBytes bytes(database);
    Sum sum{};
    while (heads.step())
        if (const QByteArray *const head = bytes.of(heads))
            add(sum, base::blake2b256(*head));
    return base::blake2b256(bytesOf(sum));
}

}

QByteArray computeStateHash(Database &database)
{
    return hashOf(database, database.prepare("SELECT stream, seq, entity, grp, record FROM head ORDER BY stream, seq"));
}

QByteArray computeStateHash(Database &database, domain::SpaceSlot slot)
{
    Statement heads = database.prepare("SELECT stream, seq, entity, grp, record FROM head "
                                       "WHERE stream IN (SELECT id FROM stream WHERE slot = :slot) ORDER BY stream, seq");
    heads.bind(":slot", qint64(slot));
    return hashOf(database, std::move(heads));
}

}
