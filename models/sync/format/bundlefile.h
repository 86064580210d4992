#pragma once

#include "models/store/oplog.h"
#include "models/sync/format/sealed.h"

#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::sync {

/// A bundle (sync.md §3.8) is nothing but its author's own segments, in sequence, byte for byte one after another: every
/// segment keeps its hash and signature and is verified like a live one. The file itself needs no signature.

/// Where a segment lies in a bundle. Only the frame was looked at: what is in it is for readSegmentHeader() to judge.
struct BundledSegment
{
    qsizetype place = 0, length = 0;
    qint64 firstSeq = 0;
    qint64 count = 0;

    qint64 lastSeq() const { return firstSeq + count - 1; }
};

/// The whole segments from the start of the file on; what follows the first that is torn or is none is left out.
std::vector<BundledSegment> segmentsIn(const QByteArray &file);

/// Segments in sequence → the file. Throws Error(TooLarge).
QByteArray encodeBundle(const std::vector<QByteArray> &segments);

namespace limits {
inline constexpr qint64 kBundleFile = 64 * 1024 * 1024;
}

namespace names {

inline const QString kBundles = QStringLiteral("b"); ///< folder below a stream's
/// `hash` over the whole file.
QString bundle(const store::StreamKey &stream, qint64 firstSeq, qint64 lastSeq, const QByteArray &hash);

/// In the archive: the names of bundles that were made or seen, each as an empty file; their bytes are those of the segments.
inline const QString kKnownBundles = QStringLiteral("bundles");
QString knownBundle(const QString &path);

struct BundleName
{
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    QString hash16;
};
std::optional<BundleName> parseBundle(const QString &fileName);

}
}
