#include "models/sync/bytes/base32.h"

namespace xunzhen::sync {

QString base32(const QByteArray &bytes)
{
    constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString text;
    quint32 pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += QLatin1Char(kLetters[(pending >> (bits - 5)) & 31]);
    }
    if (bits > 0)
        text += QLatin1Char(kLetters[(pending << (5 - bits)) & 31]);
    return text;
}

}
