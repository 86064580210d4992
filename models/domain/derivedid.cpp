#include "models/domain/derivedid.h"

#include "models/base/hashing.h"

#include <QtEndian>

namespace xunzhen::domain {

namespace {

void appendCounted(QByteArray &text, const QByteArray &part)
{
    char count[4];
    qToBigEndian(quint32(part.size()), count);
    text.append(count, sizeof count).append(part);
}

}

base::Uuid derivedId(const char *label, const QByteArrayList &parts)
{
    QByteArray text;
    appendCounted(text, QByteArray(label));
    for (const QByteArray &part : parts)
        appendCounted(text, part);
    const QByteArray digest = base::sha256(text);
    base::Uuid::Bytes bytes;
    std::copy_n(digest.begin(), bytes.size(), bytes.begin());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x80);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    return base::Uuid(bytes);
}

}
