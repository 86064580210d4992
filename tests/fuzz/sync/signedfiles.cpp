#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/hashing.h"
#include "models/base/idsource.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/compression.h"
#include "models/sync/keys/keystore.h"
#include "tests/fuzz/mutation.h"

#include <QtEndian>

#include <map>

namespace xunzhen::fuzz {

namespace {

// Places in the header of a segment (models/sync/format/segment.h); its length stands at 6.
constexpr qsizetype kLengthPlace = 6, kBodyPlace = 128, kRawPlace = 136;

/// The same bytes in every run.
class CertainBytes : public base::IdSource
{
public:
    explicit CertainBytes(unsigned char which) : m_which(which) {}
    base::Uuid next() override { return base::Uuid(base::Uuid::Bytes{}); }
    QByteArray randomBytes(int count) override
    {
        QByteArray bytes;
        while (bytes.size() < count)
            bytes += base::blake2b256(QByteArray::number(m_which) + ':' + QByteArray::number(++m_drawn));
        return bytes.left(count);
    }

private:
    unsigned char m_which;
    int m_drawn = 0;
};

class PassingKeys : public sync::KeyStore
{
public:
    std::optional<QByteArray> load(const QString &name) const override
    {
        const auto found = m_kept.find(name);
        return found == m_kept.end() ? std::nullopt : std::optional(found->second);
    }
    void save(const QString &name, const QByteArray &secret) override { m_kept[name] = secret; }

private:
    std::map<QString, QByteArray> m_kept;
};

}

sync::DeviceIdentity signer(unsigned char which)
{
    PassingKeys keys;
    CertainBytes bytes(which);
    return sync::DeviceIdentity::loadOrCreate(keys, bytes);
}

sync::SpaceKey certainKey()
{
    const QByteArray secret(sync::SpaceKeys::kSecretBytes, 'k');
    return {1, sync::SpaceKeys::fingerprintOf(secret), secret, {}};
}

const sync::SpaceKeys &certainKeys()
{
    static const sync::SpaceKeys keys = [] {
        const sync::DeviceIdentity self = signer();
        const sync::SpaceKey key = certainKey();
        return sync::SpaceKeys({{key.epoch, key.fingerprint, {{self.device(), sync::boxFor(self.device(), key.secret).value()}}}}, {}, self);
    }();
    return keys;
}

QByteArray unpacked(const QByteArray &segment)
{
    const qsizetype length = qFromLittleEndian<quint16>(segment.constData() + kLengthPlace);
    const auto numberAt = [&](qsizetype place) { return qFromLittleEndian<quint64>(segment.constData() + place); };
    return sync::decompressed(segment.mid(length, qsizetype(numberAt(kBodyPlace))), numberAt(kRawPlace));
}

QByteArray repacked(const QByteArray &segment, const QByteArray &raw)
{
    static const sync::DeviceIdentity self = signer();
    const QByteArray body = sync::compressed(raw);
    QByteArray header = segment.left(qFromLittleEndian<quint16>(segment.constData() + kLengthPlace));
    header.replace(kBodyPlace, 8, sync::ByteWriter().fixed(quint64(body.size())).bytes());
    header.replace(kRawPlace, 8, sync::ByteWriter().fixed(quint64(raw.size())).bytes());
    return sync::sealed(header + body, self);
}

QByteArray mutatedSigned(const QByteArray &file, std::mt19937 &chance)
{
    static const sync::DeviceIdentity self = signer();
    if (file.size() <= sync::kTrailerBytes || draw(8, chance) == 0)
        return mutated(file, chance);
    return sync::sealed(mutated(file.chopped(sync::kTrailerBytes), chance), self);
}

}
