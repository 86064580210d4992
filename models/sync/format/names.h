#pragma once

#include "models/sync/format/segment.h"

#include <optional>

namespace xunzhen::sync {

/// The names of sync.md §3.2: [a-z0-9.-] only, at most 95 characters below the root.
namespace names {

inline const QString kMarker = QStringLiteral("space.id");
inline const QString kRoster = QStringLiteral("roster");
inline const QString kHeads = QStringLiteral("heads");
inline const QString kSegments = QStringLiteral("s");
/// In the archive: the names of heads that came by a hand-over file, each as an empty file, until the folder announces as much.
inline const QString kHandedHeads = QStringLiteral("handed");

inline constexpr qsizetype kDeviceLength = 26;
QString device(const QByteArray &key);           ///< kDeviceLength characters
QString stream(const store::StreamKey &stream);  ///< <dev26>-<inc13>
QString streamFolder(const store::StreamKey &stream);

QString segment(const SegmentHeader &header, const QByteArray &hash);
QString roster(const QByteArray &device, qint64 seq, const QByteArray &hash);
QString request(const QByteArray &device, const QByteArray &hash);
QString head(const store::StreamKey &stream, qint64 seq, const QByteArray &hash);
/// b/<hh>/<hh>/<hash64>: at 1,000 laptops one level alone would mean 49,000 names in a folder.
QString blob(const QString &hash);
QString blobFolder(const QString &hash);
/// b/<hh>, where earlier versions put it, whole or in pieces.
QString formerBlobFolder(const QString &hash);
/// Where it may lie in the folder: first where it is written now.
QStringList blobPlaces(const QString &hash);
/// A piece of what has this path when it is whole.
QString piece(const QString &blobPath, int number, int pieces);
/// The last part of a path.
QString file(const QString &path);
/// Pieces are counted from 1.
QString blobPiece(const QString &hash, int piece, int pieces);

struct SegmentName
{
    qint64 firstSeq = 0;
    qint64 count = 0;
    QString hash16;

    qint64 lastSeq() const { return firstSeq + count - 1; }
    /// What the segment's hash begins with.
    QByteArray hash() const { return QByteArray::fromHex(hash16.toLatin1()); }
};
std::optional<SegmentName> parseSegment(const QString &fileName);

struct HeadName
{
    QString stream;
    qint64 seq = 0;
    bool isExact = false; ///< false: a sync program's copy of the name, good enough as a hint
};
std::optional<HeadName> parseHead(const QString &fileName);

struct RosterName
{
    QString device;
    qint64 seq = 0;
    QString original; ///< the path of the entry, which a sync program's copy is named after
};
std::optional<RosterName> parseRoster(const QString &fileName);

struct PieceName
{
    QString hash;
    int piece = 0, pieces = 0;
};
std::optional<PieceName> parsePiece(const QString &fileName);

}
}
