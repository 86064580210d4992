#pragma once

#include "models/store/oplog.h"
#include "models/sync/format/sealed.h"

namespace xunzhen::sync {

/// The content of a head: how far this stream goes, what its author has received (an acknowledgement) and the state that
/// follows from it.
struct HeadFile
{
    QByteArray space;
    store::StreamKey stream;
    qint64 seq = 0;                      ///< last sealed
    QByteArray lastSegment;              ///< its hash, zeros when there is none
    std::vector<store::StreamTip> vector;
    QByteArray stateHash;
    QString program;                     ///< version of the program
};

QByteArray encodeHead(const HeadFile &head, const DeviceIdentity &author);
/// Throws Error(DamagedFile, Unsupported).
HeadFile decodeHead(const QByteArray &file);

inline constexpr qint64 kMaxHeadBytes = 4 * 1024 * 1024;

}
