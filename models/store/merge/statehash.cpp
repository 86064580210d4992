#include "models/store/merge/statehash.h"

#include "models/base/hashing.h"
#include "models/store/database.h"
#include "models/store/statement.h"

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

QByteArray headBytes(Statement &row)
{
    QByteArray seq(8, '\0');
    qToLittleEndian(row.number(5), seq.data());
    return row.blob(0) + '\0' + row.blob(1) + '\0' + row.blob(2) + row.blob(3) + row.blob(4) + seq + row.blob(6);
}

QByteArray hashOf(Statement &heads)
{
    Sum sum{};
    while (heads.step())
        add(sum, base::blake2b256(headBytes(heads)));
    return base::blake2b256(bytesOf(sum));
}

}

QByteArray computeStateHash(Database &database)
{
    Statement heads = database.prepare("SELECT h.entity, h.grp, h.record, s.device, s.incarnation, h.seq, o.value FROM head h "
                                       "JOIN stream s ON s.id = h.stream JOIN op o ON o.stream = h.stream AND o.seq = h.seq");
    return hashOf(heads);
}

QByteArray computeStateHash(Database &database, domain::SpaceSlot slot)
{
    Statement heads = database.prepare("SELECT h.entity, h.grp, h.record, s.device, s.incarnation, h.seq, o.value FROM head h "
                                       "JOIN stream s ON s.id = h.stream JOIN op o ON o.stream = h.stream AND o.seq = h.seq "
                                       "WHERE s.slot = :slot");
    heads.bind(":slot", qint64(slot));
    return hashOf(heads);
}

}
