#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace xunzhen::base {

/// SHA-256 of the bytes, 32 raw bytes (FIPS 180-4).
QByteArray sha256(const QByteArray &bytes);
/// SHA-256 of all that the open device still gives; reads in blocks. Throws Error(Io) when reading fails.
QByteArray sha256(QIODevice &device);
/// Lower-case hexadecimal of sha256(bytes): 64 characters.
QString sha256Hex(const QByteArray &bytes);
/// BLAKE2b-256 of the bytes, 32 raw bytes (RFC 7693).
QByteArray blake2b256(const QByteArray &bytes);

}
