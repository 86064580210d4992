#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

namespace xunzhen::base {

/// Gives the 32 bytes that open a sealed file with this salt.
using SealKey = std::function<QByteArray(const QByteArray &salt)>;
/// From a password, in NFC and UTF-8, by Argon2id (libsodium's crypto_pwhash, moderate limits: 256 MiB, about a second).
SealKey sealKeyFrom(const QString &password);

/// A file that opens with a password only. Eight bytes of magic, uint32 format = 1 (little-endian), 16 bytes of salt, the 24 bytes
/// that begin a libsodium secretstream, BLAKE2b-256 over all of these; then the stream (XChaCha20-Poly1305): one empty message,
/// by which a wrong password is told from a damaged file, messages of 64 KiB, one of at most that length which ends it. Nothing in
/// a file decides how much is allocated. Throws base::Error.
class SealedWriter
{
public:
    /// `magic`: eight bytes. `salt`: kSaltBytes random ones.
    SealedWriter(QIODevice &target, const QByteArray &magic, const QByteArray &salt, const SealKey &key);
    ~SealedWriter();
    SealedWriter(const SealedWriter &) = delete;
    SealedWriter &operator=(const SealedWriter &) = delete;

    static constexpr int kSaltBytes = 16;

    void write(const QByteArray &bytes); ///< Error(Io, DiskFull)
    void finish();

private:
    void push(const QByteArray &message, unsigned char tag);

    struct Stream;
    QIODevice &m_target;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_waiting, m_associated;
};

/// Reads what SealedWriter wrote, piece by piece. Whatever was changed, cut or added is Error(DamagedFile).
class SealedReader
{
public:
    /// Error(InvalidInput) "password-wrong", Error(DamagedFile) when it is no such file, Error(Unsupported) when it is of a later format.
    SealedReader(QIODevice &source, const QByteArray &magic, const SealKey &key);
    ~SealedReader();
    SealedReader(const SealedReader &) = delete;
    SealedReader &operator=(const SealedReader &) = delete;

    /// Exactly so many bytes; Error(DamagedFile) when there are fewer.
    QByteArray read(qint64 count);
    /// Nothing follows.
    void expectEnd();

private:
    bool pull();

    struct Stream;
    QIODevice &m_source;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_plain;
    qsizetype m_place = 0;
    bool m_isOver = false;
};

}
