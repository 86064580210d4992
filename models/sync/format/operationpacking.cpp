#include "models/sync/format/operationpacking.h"

#include "models/base/error.h"
#include "models/store/operationlimits.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"

#include <map>

namespace xunzhen::sync {

using store::Operation;
using store::StreamKey;
using store::Version;

namespace {

constexpr quint64 kMaxName = 256;
// Far more than any program writes; what is unpacked takes many times the room of the few bytes that announce it.
constexpr qsizetype kMaxTable = 100'000;
constexpr qsizetype kMaxSuperseded = 1'000'000;

/// Values in the order of their first use.
template<typename Value>
class Table
{
public:
    quint64 place(const Value &value)
    {
        const auto [entry, isNew] = m_places.emplace(value, m_order.size());
        if (isNew)
            m_order.push_back(value);
        return entry->second;
    }
    const std::vector<Value> &order() const { return m_order; }

private:
    std::map<Value, quint64> m_places;
    std::vector<Value> m_order;
};

struct Tables
{
    Table<QByteArray> names, authors;
    Table<StreamKey> streams;
    std::map<StreamKey, qint64> highest; ///< sequence number named of each stream
};

void packSuperseded(const Operation &op, Tables &tables, ByteWriter &out)
{
    out.varint(op.supersedes.size());
    for (const Version &older : op.supersedes) {
        const quint64 place = tables.streams.place(older.stream);
        qint64 &highest = tables.highest[older.stream];
        highest = std::max(highest, older.seq);
        out.varint(place);
        if (place == 0)
            out.zigzag(op.version.seq - older.seq);
        else
            out.varint(quint64(older.seq));
    }
}

void packOne(const Operation &op, qint64 clockBefore, Tables &tables, ByteWriter &out)
{
    if (op.value.size() > store::kMaxOperationValue)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("value of an operation"));
    out.varint(tables.names.place(op.entity.toUtf8())).varint(tables.names.place(op.group.toUtf8()));
    out.varint(tables.authors.place(op.author)).zigzag(op.hlc - clockBefore).raw(op.record).counted(op.value);
    packSuperseded(op, tables, out);
}

/// Places read from a file are only used when they exist.
template<typename Value>
const Value &at(const std::vector<Value> &table, quint64 place)
{
    if (place >= table.size())
        damaged("place outside its table");
    return table[std::size_t(place)];
}

struct ReadTables
{
    std::vector<QString> names;
    std::vector<QByteArray> authors;
    std::vector<StreamPath> streams;
    qsizetype supersededLeft = kMaxSuperseded;
};

/// How many things follow; looked at before anything is made for them.
qsizetype countUpTo(ByteReader &in, qsizetype most)
{
    const qsizetype count = in.count();
    if (count > most)
        damaged("more than a segment may hold");
    return count;
}

StreamPath readForeign(ByteReader &in, bool isAnchored, const Lineage &lineage)
{
    Anchor anchor{{in.raw(32), {}}, {}};
    anchor.wire.incarnation = in.raw(8);
    if (!isAnchored)
        return StreamPath(anchor.wire);
    const qint64 highest = qint64(in.varint());
    anchor.segment = in.raw(kAnchorBytes);
    return lineage.seen ? lineage.seen(anchor, highest) : StreamPath(anchor.wire);
}

ReadTables readTables(ByteReader &in, const StreamPath &own, bool isAnchored, const Lineage &lineage)
{
    ReadTables tables;
    for (qsizetype left = countUpTo(in, kMaxTable); left > 0; --left)
        tables.names.push_back(QString::fromUtf8(in.counted(kMaxName)));
    for (qsizetype left = countUpTo(in, kMaxTable); left > 0; --left)
        tables.authors.push_back(in.raw(16));
    tables.streams.push_back(own);
    for (qsizetype left = countUpTo(in, kMaxTable); left > 0; --left)
        tables.streams.push_back(readForeign(in, isAnchored, lineage));
    return tables;
}

qint64 sequence(ByteReader &in, quint64 place, qint64 own)
{
    const qint64 seq = place == 0 ? qint64(quint64(own) - quint64(in.zigzag())) : qint64(in.varint());
    if (seq <= 0)
        damaged("sequence number out of range");
    return seq;
}

Operation readOne(ByteReader &in, ReadTables &tables, qint64 clockBefore, const Version &version)
{
    Operation op;
    op.version = version;
    op.entity = at(tables.names, in.varint());
    op.group = at(tables.names, in.varint());
    op.author = at(tables.authors, in.varint());
    op.hlc = qint64(quint64(clockBefore) + quint64(in.zigzag()));
    op.record = in.raw(16);
    op.value = in.counted(store::kMaxOperationValue);
    qsizetype left = countUpTo(in, tables.supersededLeft);
    tables.supersededLeft -= left;
    for (; left > 0; --left) {
        const quint64 place = in.varint();
        const StreamPath &path = at(tables.streams, place);
        const qint64 seq = sequence(in, place, version.seq);
        if (const StreamKey &stream = path.at(seq); !stream.device.isEmpty())
            op.supersedes.push_back({stream, seq});
    }
    if (op.hlc < 0 || op.entity.isEmpty() || op.group.isEmpty())
        damaged("malformed operation");
    return op;
}

}

Anchor unanchored(const StreamKey &stream, qint64)
{
    return {stream, QByteArray(kAnchorBytes, '\0')};
}

QByteArray packOperations(const std::vector<Operation> &operations, const Anchoring &anchoring)
{
    Tables tables;
    if (!operations.empty())
        tables.streams.place(operations.front().version.stream);
    ByteWriter body;
    qint64 clock = 0;
    for (const Operation &op : operations) {
        packOne(op, clock, tables, body);
        clock = op.hlc;
    }
    ByteWriter out;
    out.varint(tables.names.order().size());
    for (const QByteArray &name : tables.names.order())
        out.counted(name);
    out.varint(tables.authors.order().size());
    for (const QByteArray &author : tables.authors.order())
        out.raw(author);
    const auto &streams = tables.streams.order();
    out.varint(streams.empty() ? 0 : streams.size() - 1);
    for (std::size_t i = 1; i < streams.size(); ++i) {
        const qint64 highest = tables.highest.at(streams[i]);
        const Anchor anchor = anchoring(streams[i], highest);
        out.raw(anchor.wire.device).raw(anchor.wire.incarnation).varint(quint64(highest)).raw(anchor.segment);
    }
    return out.raw(body.bytes()).bytes();
}

std::vector<Operation> unpackOperations(const QByteArray &raw, const StreamKey &stream, qint64 firstSeq, quint32 count,
                                        bool isAnchored, const Lineage &lineage)
{
    const StreamPath own = lineage.own.isEmpty() ? StreamPath(stream) : lineage.own;
    ByteReader in(raw);
    ReadTables tables = readTables(in, own, isAnchored, lineage);
    std::vector<Operation> operations;
    qint64 clock = 0;
    for (quint32 i = 0; i < count; ++i) {
        operations.push_back(readOne(in, tables, clock, {own.at(firstSeq + i), firstSeq + i}));
        clock = operations.back().hlc;
    }
    if (!in.atEnd())
        damaged("more than was announced");
    return operations;
}

}
