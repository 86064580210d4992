#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/sync/format/snapshotfile.h"

namespace xunzhen::fuzz {

namespace {

constexpr qsizetype kRawPlace = 98, kBodyPlace = 106, kStreamsPlace = 114;

void run(const QByteArray &input)
{
    try {
        const auto header = sync::readSnapshotHeader(input);
        sync::names::parseSnapshot(sync::names::snapshot(header.stateHash, header.maker.device));
        if (quint64(sync::snapshotDatabase(input, header).size()) != header.rawLength)
            qFatal("a database of another length than the header says");
    } catch (const base::Error &) {
    }
}

QByteArray snapshot(int streams, const QByteArray &database)
{
    sync::SnapshotHeader header;
    header.space = QByteArray(16, 's');
    header.schema = 14;
    header.stateHash = QByteArray(32, 'h');
    for (int i = 0; i < streams; ++i)
        header.vector.push_back({{QByteArray(32, char('a' + i)), QByteArray(8, 'i')}, qint64(1) << i, QByteArray(8, 't')});
    return sync::encodeSnapshot(header, database, signer());
}

std::vector<QByteArray> seeds()
{
    const QByteArray page = QByteArrayLiteral("SQLite format 3\0") + QByteArray(4080, '\0');
    return {snapshot(0, page), snapshot(3, page + "records"), snapshot(40, QByteArray(300'000, 'z'))};
}

/// Lengths and the number of streams: what the reader takes room by.
QByteArray withOtherLength(QByteArray file, std::mt19937 &chance)
{
    if (file.size() <= kStreamsPlace + sync::kTrailerBytes)
        return file;
    const qsizetype place = std::array{kRawPlace, kBodyPlace, kStreamsPlace}[std::size_t(draw(3, chance))];
    const qsizetype count = place == kStreamsPlace ? 1 : 8;
    file.replace(place, count, mutated(file.mid(place, count), chance).leftJustified(count, '\xff', true));
    static const sync::DeviceIdentity self = signer();
    return sync::sealed(file.chopped(sync::kTrailerBytes), self);
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    return draw(3, chance) == 0 ? withOtherLength(input, chance) : mutatedSigned(input, chance);
}

}

const FuzzTarget kSnapshotTarget{"snapshot", run, seeds, mutate};

}
