#pragma once

#include "models/sync/format/sealed.h"

#include <QString>

namespace xunzhen::sync {

/// Who stands behind a device.
struct Member
{
    QString name;
    QByteArray inspector; ///< 16 bytes
    QString bureau;
    QString role;
    bool operator==(const Member &) const = default;
};

/// A laptop asks to be enrolled. Signed by its own key, so that nobody asks in another's name.
struct JoinRequest
{
    QByteArray space;
    store::StreamKey stream;
    qint64 askedAt = 0; ///< milliseconds since 1970 UTC by the asking laptop's clock; shown only
    Member member;
};

QByteArray encodeRequest(const JoinRequest &request, const DeviceIdentity &asker);
/// Throws Error(DamagedFile, Unsupported).
JoinRequest decodeRequest(const QByteArray &file);
/// Whether the file says that it is one.
bool isRequest(const QByteArray &file);
/// The request for a QR code, in the letters that it takes least room for.
QString requestText(const QByteArray &file);
/// The file again; empty for any other text.
QByteArray requestFromText(const QString &text);
/// What both sides read aloud: five groups of four letters and digits from the request's hash.
QString requestCode(const QByteArray &hash);

inline constexpr qint64 kMaxRequestBytes = 8192;

}
