#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/snapshotfile.h"

namespace xunzhen::fuzz {

namespace {

// Places in a clear snapshot; a sealed one has its features and the epoch before them.
constexpr qsizetype kFormatPlace = 4, kRawPlace = 98, kBodyPlace = 106, kStreamsPlace = 114, kFeatureBytes = 12;

qsizetype shiftOf(const QByteArray &file)
{
    return file.at(kFormatPlace) == 1 ? 0 : kFeatureBytes;
}

void run(const QByteArray &input)
{
    try {
        const auto header = sync::readSnapshotHeader(input);
        sync::names::parseSnapshot(sync::names::snapshot(header.stateHash, header.maker.device));
        if (quint64(sync::snapshotDatabase(input, header, certainKeys()).size()) != header.rawLength)
            qFatal("a database of another length than the header says");
    } catch (const base::Error &) {
    }
}

QByteArray snapshot(int streams, const QByteArray &database, const sync::SpaceKeys &keys = {})
{
    sync::SnapshotHeader header;
    header.space = QByteArray(16, 's');
    header.schema = 14;
    header.stateHash = QByteArray(32, 'h');
    for (int i = 0; i < streams; ++i)
        header.vector.push_back({{QByteArray(32, char('a' + i)), QByteArray(8, 'i')}, qint64(1) << i, QByteArray(8, 't')});
    return sync::encodeSnapshot(header, database, signer(), keys);
}

std::vector<QByteArray> seeds()
{
    const QByteArray page = QByteArrayLiteral("SQLite format 3\0") + QByteArray(4080, '\0');
    return {snapshot(0, page), snapshot(3, page + "records"), snapshot(40, QByteArray(300'000, 'z')),
            snapshot(3, page + "records", certainKeys()), snapshot(40, QByteArray(300'000, 'z'), certainKeys())};
}

QByteArray signedAnew(const QByteArray &content)
{
    static const sync::DeviceIdentity self = signer();
    return sync::sealed(content, self);
}

/// Lengths and the number of streams: what the reader takes room by.
QByteArray withOtherLength(QByteArray file, std::mt19937 &chance)
{
    if (file.size() <= kStreamsPlace + kFeatureBytes + sync::kTrailerBytes)
        return file;
    const qsizetype fields = std::array{kRawPlace, kBodyPlace, kStreamsPlace}[std::size_t(draw(3, chance))];
    const qsizetype place = fields + shiftOf(file), count = fields == kStreamsPlace ? 1 : 8;
    file.replace(place, count, mutated(file.mid(place, count), chance).leftJustified(count, '\xff', true));
    return signedAnew(file.chopped(sync::kTrailerBytes));
}

/// Another frame, sealed anew when it was, so that the reader gets past the seal.
QByteArray withOtherFrame(const QByteArray &file, std::mt19937 &chance)
{
    const auto header = sync::readSnapshotHeader(file);
    const qsizetype bodyAt = file.size() - sync::kTrailerBytes - qsizetype(header.bodyLength);
    QByteArray clear = file.left(bodyAt);
    const QByteArray body = file.mid(bodyAt, qsizetype(header.bodyLength));
    const bool isSealed = header.keyEpoch != 0;
    const auto opened = isSealed ? sync::SpaceKeys::open(certainKey(), body, clear) : std::optional(body);
    const QByteArray frame = mutated(opened.value_or(body), chance);
    const qsizetype length = frame.size() + (isSealed ? sync::SpaceKeys::kOverhead : 0);
    clear.replace(kBodyPlace + shiftOf(file), 8, sync::ByteWriter().fixed(quint64(length)).bytes());
    return signedAnew(clear + (isSealed ? sync::SpaceKeys::seal(certainKey(), frame, clear) : frame));
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    const qsizetype way = draw(4, chance);
    if (way == 0)
        return withOtherLength(input, chance);
    try {
        return way == 1 ? withOtherFrame(input, chance) : mutatedSigned(input, chance);
    } catch (const base::Error &) {
        return mutatedSigned(input, chance);
    }
}

}

const FuzzTarget kSnapshotTarget{"snapshot", run, seeds, mutate};

}
