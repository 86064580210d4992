#pragma once

#include <QByteArray>

namespace xunzhen::report::ssl {

/// Of the two ECDSA signatures (r, s) and (r, n − s) over P-256 that say the same, the DER of the one with the smaller s, so
/// that nobody can write another without the key. Empty when the bytes are no such signature.
QByteArray lowSignature(const QByteArray &der);

}
