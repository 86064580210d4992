#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/format/segment.h"

namespace xunzhen::fuzz {

namespace {

using store::Operation;

void runSegment(const QByteArray &input)
{
    try {
        const auto header = sync::readSegmentHeader(input);
        sync::names::segment(header, sync::sealedHash(input));
        const auto operations = sync::decodeSegment(input);
        if (operations.size() != header.count)
            qFatal("another number of operations than the header says");
    } catch (const base::Error &) {
    }
}

void runBundle(const QByteArray &input)
{
    for (const auto &segment : sync::segmentsIn(input)) {
        if (segment.place < 0 || segment.length < 0 || segment.place + segment.length > input.size())
            qFatal("a segment outside of its bundle");
        runSegment(input.mid(segment.place, segment.length));
    }
}

QByteArray segment(qint64 firstSeq, int count, const QByteArray &previous)
{
    const sync::DeviceIdentity self = signer();
    const store::StreamKey other{QByteArray(32, '\7'), QByteArray(8, '\3')};
    std::vector<Operation> operations;
    for (int i = 0; i < count; ++i) {
        const qint64 seq = firstSeq + i;
        operations.push_back({{self.stream(), seq}, (qint64(1'795'395'600'000) << 16) + seq, QByteArray(16, '\5'),
                              i % 3 == 2 ? QStringLiteral("unknown_thing") : QStringLiteral("enterprise"), QByteArray(16, char(i)),
                              i == 0 ? QStringLiteral("*") : QStringLiteral("identity"), R"({"name":"津南机械","uscc":null})", {}});
        if (i > 0)
            operations.back().supersedes = {{self.stream(), seq - 1}, {other, 900}};
    }
    sync::SegmentHeader header;
    header.space = QByteArray(16, 's');
    header.previous = previous;
    return sync::encodeSegment(header, operations, self);
}

std::vector<QByteArray> segmentSeeds()
{
    const QByteArray first = segment(1, 3, QByteArray(32, '\0'));
    return {first, segment(4, 40, sync::sealedHash(first)), segment(41, 1, QByteArray(32, 'p'))};
}

std::vector<QByteArray> bundleSeeds()
{
    const auto segments = segmentSeeds();
    return {segments[0] + segments[1], segments[0], segments[0] + segments[1].chopped(9)};
}

/// Changes the operations inside the frame.
QByteArray mutatedInside(const QByteArray &file, std::mt19937 &chance)
{
    return repacked(file, mutated(unpacked(file), chance));
}

QByteArray mutateSegment(const QByteArray &input, std::mt19937 &chance)
{
    try {
        sync::readSegmentHeader(input);
        return draw(2, chance) == 0 ? mutatedInside(input, chance) : mutatedSigned(input, chance);
    } catch (const base::Error &) {
        return mutatedSigned(input, chance);
    }
}

QByteArray mutateBundle(const QByteArray &input, std::mt19937 &chance)
{
    const auto segments = sync::segmentsIn(input);
    if (segments.empty() || draw(3, chance) == 0)
        return mutated(input, chance);
    const auto &one = segments[std::size_t(draw(qsizetype(segments.size()), chance))];
    return input.left(one.place) + mutateSegment(input.mid(one.place, one.length), chance) + input.mid(one.place + one.length);
}

}

const FuzzTarget kSegmentTarget{"segment", runSegment, segmentSeeds, mutateSegment};
const FuzzTarget kBundleTarget{"bundle", runBundle, bundleSeeds, mutateBundle};

}
