#include "models/sync/format/bundlefile.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/format/names.h"
#include "models/sync/format/segment.h"

#include <QRegularExpression>

namespace xunzhen::sync {

namespace {

/// Places in the clear header of a segment (format/segment.h): the same in every format that a bundle may carry.
constexpr qsizetype kHeaderLengthAt = 6, kFirstSeqAt = 76, kCountAt = 84, kBodyLengthAt = 128, kHeaderBytes = 148;
constexpr qsizetype kMaxHeaderBytes = 4096;

template<typename Number>
Number numberAt(const QByteArray &file, qsizetype place)
{
    return qFromLittleEndian<Number>(file.constData() + place);
}

std::optional<BundledSegment> segmentAt(const QByteArray &file, qsizetype place)
{
    const qsizetype left = file.size() - place;
    if (left < kHeaderBytes || qstrncmp(file.constData() + place, "XZSG", 4) != 0)
        return std::nullopt;
    const qsizetype header = numberAt<quint16>(file, place + kHeaderLengthAt);
    const quint64 body = numberAt<quint64>(file, place + kBodyLengthAt);
    const quint64 first = numberAt<quint64>(file, place + kFirstSeqAt);
    const quint32 count = numberAt<quint32>(file, place + kCountAt);
    const bool isSane = header >= kHeaderBytes && header <= kMaxHeaderBytes && body <= limits::kSegmentBody && first > 0
                        && first < (quint64(1) << 62) && count > 0 && count <= limits::kSegmentOps;
    const qsizetype length = header + qsizetype(isSane ? body : 0) + kTrailerBytes;
    if (!isSane || length > left)
        return std::nullopt;
    return BundledSegment{place, length, qint64(first), qint64(count)};
}

}

std::vector<BundledSegment> segmentsIn(const QByteArray &file)
{
    std::vector<BundledSegment> segments;
    qsizetype place = 0;
    while (const auto segment = segmentAt(file, place)) {
        segments.push_back(*segment);
        place += segment->length;
    }
    return segments;
}

QByteArray encodeBundle(const std::vector<QByteArray> &segments)
{
    qint64 size = 0;
    for (const QByteArray &segment : segments)
        size += segment.size();
    if (size > limits::kBundleFile)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("bundle"));
    QByteArray file;
    file.reserve(qsizetype(size));
    for (const QByteArray &segment : segments)
        file += segment;
    return file;
}

namespace names {

QString bundle(const store::StreamKey &stream, qint64 firstSeq, qint64 lastSeq, const QByteArray &hash)
{
    return QStringLiteral("%1/%2/%3-%4-%5.bun")
        .arg(streamFolder(stream), kBundles)
        .arg(firstSeq, 12, 10, QLatin1Char('0'))
        .arg(lastSeq, 12, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(hash.left(8).toHex()));
}

QString knownBundle(const QString &path)
{
    return kKnownBundles + QLatin1Char('/') + path.section(QLatin1Char('/'), -3, -3) + QLatin1Char('/')
           + path.section(QLatin1Char('/'), -1);
}

std::optional<BundleName> parseBundle(const QString &fileName)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{12})-(\\d{12})-([0-9a-f]{16})\\.bun\\z"));
    const auto found = form.match(fileName);
    if (!found.hasMatch())
        return std::nullopt;
    return BundleName{found.captured(1).toLongLong(), found.captured(2).toLongLong(), found.captured(3)};
}

}
}
