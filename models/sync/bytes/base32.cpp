#include "models/sync/bytes/base32.h"

namespace xunzhen::sync {

namespace {

constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz234567";

}

QString base32(const QByteArray &bytes)
{
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

QByteArray fromBase32(const QString &text)
{
    const QByteArray letters(kLetters, sizeof(kLetters) - 1);
    QByteArray bytes;
    quint32 pending = 0;
    int bits = 0;
    for (const char letter : text.toLower().toLatin1()) {
        const auto value = letters.indexOf(letter);
        if (value < 0)
            return {};
        pending = (pending << 5) | quint32(value);
        bits += 5;
        if (bits >= 8)
            bytes += char(pending >> (bits -= 8));
    }
    return bytes;
}

}
