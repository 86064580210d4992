#include "models/base/sealedfile.h"

#include "models/base/error.h"
#include "models/base/hashing.h"

#include <QtEndian>

#include <sodium.h>

#include <cerrno>
#include <optional>

namespace xunzhen::base {

namespace {

constexpr quint32 kFormat = 1;
constexpr int kMagicBytes = 8;
constexpr int kHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int kHeadBytes = kMagicBytes + 4 + SealedWriter::kSaltBytes + kHeaderBytes;
constexpr int kHashBytes = 32;
constexpr qsizetype kMessage = 64 * 1024;
static_assert(SealedWriter::kSaltBytes == crypto_pwhash_SALTBYTES);

unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
const unsigned char *bytesOf(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }

[[noreturn]] void damaged(const char *why)
{
    throw Error(ErrorCode::DamagedFile, QString::fromLatin1(why));
}

QByteArray derived(const QString &password, const QByteArray &salt)
{
    const QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(bytesOf(key), quint64(key.size()), text.constData(), quint64(text.size()), bytesOf(salt),
                      crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(ErrorCode::Internal, QStringLiteral("no memory for the key"));
    return key;
}

/// Gone from memory when it was used.
struct Key
{
    QByteArray bytes;

    Key(const SealKey &from, const QByteArray &salt)
    {
        if (sodium_init() < 0)
            throw Error(ErrorCode::Internal, QStringLiteral("libsodium cannot be used"));
        bytes = from(salt);
        Q_ASSERT(bytes.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    }
    ~Key() { sodium_memzero(bytes.data(), std::size_t(bytes.size())); }
};

QByteArray beginning(const QByteArray &magic, const QByteArray &salt)
{
    QByteArray format(4, Qt::Uninitialized);
    qToLittleEndian(kFormat, format.data());
    return magic + format + salt;
}

void put(QIODevice &target, const QByteArray &bytes)
{
    if (target.write(bytes) != bytes.size())
        throw Error(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io, target.errorString());
}

}

SealKey sealKeyFrom(const QString &password)
{
    return [password](const QByteArray &salt) { return derived(password, salt); };
}

struct SealedWriter::Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

SealedWriter::SealedWriter(QIODevice &target, const QByteArray &magic, const QByteArray &salt, const SealKey &key)
    : m_target(target), m_stream(std::make_unique<Stream>())
{
    Q_ASSERT(magic.size() == kMagicBytes && salt.size() == kSaltBytes);
    const Key opened(key, salt);
    QByteArray header(kHeaderBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&m_stream->state, bytesOf(header), bytesOf(opened.bytes));
    m_associated = beginning(magic, salt) + header;
    put(m_target, m_associated + blake2b256(m_associated));
    push({}, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_associated.clear();
}

SealedWriter::~SealedWriter() = default;

void SealedWriter::push(const QByteArray &message, unsigned char tag)
{
    QByteArray sealed(message.size() + kExtra, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&m_stream->state, bytesOf(sealed), nullptr, bytesOf(message), quint64(message.size()),
                                               bytesOf(m_associated), quint64(m_associated.size()), tag);
    put(m_target, sealed);
}

void SealedWriter::write(const QByteArray &bytes)
{
    for (qsizetype place = 0; place < bytes.size();) {
        const qsizetype part = std::min(bytes.size() - place, kMessage - m_waiting.size());
        m_waiting.append(bytes.constData() + place, part);
        place += part;
        if (m_waiting.size() < kMessage)
            continue;
        push(m_waiting, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        m_waiting.clear();
    }
}

void SealedWriter::finish()
{
    push(m_waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    m_waiting.clear();
}

struct SealedReader::Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    ~Stream() { sodium_memzero(&state, sizeof state); }

    /// nullopt when the bytes are not what was sealed.
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &associated, unsigned char &tag)
    {
        if (sealed.size() < kExtra)
            return std::nullopt;
        QByteArray plain(sealed.size() - kExtra, Qt::Uninitialized);
        const int result = crypto_secretstream_xchacha20poly1305_pull(&state, bytesOf(plain), nullptr, &tag, bytesOf(sealed),
                                                                      quint64(sealed.size()), bytesOf(associated),
                                                                      quint64(associated.size()));
        return result == 0 ? std::optional(plain) : std::nullopt;
    }
};

SealedReader::SealedReader(QIODevice &source, const QByteArray &magic, const SealKey &key)
    : m_source(source), m_stream(std::make_unique<Stream>())
{
    const QByteArray head = source.read(kHeadBytes), hash = source.read(kHashBytes), first = source.read(kExtra);
    if (!head.startsWith(magic) || head.size() < kHeadBytes)
        damaged("not a sealed file of this kind");
    if (qFromLittleEndian<quint32>(head.constData() + kMagicBytes) != kFormat)
        throw Error(ErrorCode::Unsupported, QStringLiteral("sealed file of another format"));
    if (hash != blake2b256(head) || first.size() != kExtra)
        damaged("the beginning has changed");
    const Key opened(key, head.mid(kMagicBytes + 4, SealedWriter::kSaltBytes));
    const QByteArray header = head.right(kHeaderBytes);
    const int begun = crypto_secretstream_xchacha20poly1305_init_pull(&m_stream->state, bytesOf(header), bytesOf(opened.bytes));
    unsigned char tag = 0;
    if (begun != 0 || !m_stream->open(first, head, tag) || tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)
        throw Error(ErrorCode::InvalidInput, QStringLiteral("does not open"), {{QStringLiteral("password-wrong"), {}, {}}});
}

SealedReader::~SealedReader() = default;

/// One message more; false behind the last.
bool SealedReader::pull()
{
    if (m_isOver)
        return false;
    unsigned char tag = 0;
    const auto message = m_stream->open(m_source.read(kMessage + kExtra), {}, tag);
    if (!message)
        damaged("cut short or changed");
    m_isOver = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (!m_isOver && message->size() != kMessage)
        damaged("a message of another length");
    m_plain.remove(0, m_place);
    m_place = 0;
    m_plain += *message;
    return true;
}

QByteArray SealedReader::read(qint64 count)
{
    while (m_plain.size() - m_place < count)
        if (!pull())
            damaged("ends too early");
    const QByteArray bytes = m_plain.mid(m_place, count);
    m_place += count;
    return bytes;
}

void SealedReader::expectEnd()
{
    while (m_plain.size() == m_place && pull()) { }
    if (m_plain.size() != m_place || !m_isOver || !m_source.atEnd())
        damaged("something follows the end");
}

}
