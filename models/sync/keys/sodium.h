#pragma once

#include <QByteArray>

#include <sodium.h>

namespace xunzhen::sync {

inline unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Makes libsodium ready; throws base::Error(Internal) when it cannot be used.
void requireSodium();

}
