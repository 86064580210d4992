#include "models/sync/keys/filekeystore.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/keys/sodium.h"

#include <QDir>
#include <QFile>

namespace xunzhen::sync {

using base::Error;
using base::ErrorCode;

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZKY");
constexpr quint16 kFormat = 1;
enum Protection : quint16 { Clear = 0, Passphrase = 1 };
constexpr qint64 kMaxFile = 64 * 1024;

QByteArray derive(const QByteArray &passphrase, const QByteArray &salt)
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const int result = crypto_pwhash(bytesOf(key), quint64(key.size()), passphrase.constData(), quint64(passphrase.size()),
                                     bytesOf(salt), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        throw Error(ErrorCode::Io, QStringLiteral("not enough memory to open the key"));
    return key;
}

}

FileKeyStore::FileKeyStore(QString folder, base::IdSource &ids, QByteArray passphrase)
    : m_folder(std::move(folder)), m_ids(ids), m_passphrase(std::move(passphrase))
{
    requireSodium();
}

QString FileKeyStore::path(const QString &name) const
{
    return QDir(m_folder).filePath(name + QStringLiteral(".key"));
}

std::optional<QByteArray> FileKeyStore::load(const QString &name) const
{
    QFile file(path(name));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::KeyMissing, file.errorString());
    try {
        return open(file.read(kMaxFile));
    } catch (const Error &error) {
        throw Error(ErrorCode::KeyMissing, QStringLiteral("%1: %2").arg(file.fileName(), error.detail()));
    }
}

void FileKeyStore::save(const QString &name, const QByteArray &secret)
{
    const QByteArray bytes = seal(secret);
    store::writeDurably(path(name), [&](QFile &file) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        store::writeAll(file, bytes);
    });
}

QByteArray FileKeyStore::seal(const QByteArray &secret) const
{
    ByteWriter file;
    file.raw(kMagic).fixed(kFormat);
    if (m_passphrase.isEmpty())
        return file.fixed(quint16(Clear)).raw(secret).bytes();
    const QByteArray salt = m_ids.randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = m_ids.randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(secret.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(bytesOf(box), bytesOf(secret), quint64(secret.size()), bytesOf(nonce),
                          bytesOf(derive(m_passphrase, salt)));
    return file.fixed(quint16(Passphrase)).raw(salt).raw(nonce).raw(box).bytes();
}

QByteArray FileKeyStore::open(const QByteArray &file) const
{
    ByteReader reader(file);
    if (reader.raw(kMagic.size()) != kMagic || reader.fixed<quint16>() != kFormat)
        damaged("not a key file of this format");
    const auto protection = reader.fixed<quint16>();
    if (protection == Clear)
        return reader.raw(file.size() - reader.place());
    const QByteArray salt = reader.raw(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = reader.raw(crypto_secretbox_NONCEBYTES);
    const QByteArray box = reader.raw(file.size() - reader.place());
    QByteArray secret(box.size() - qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    if (secret.size() <= 0 || crypto_secretbox_open_easy(bytesOf(secret), bytesOf(box), quint64(box.size()), bytesOf(nonce),
                                                         bytesOf(derive(m_passphrase, salt))) != 0)
        damaged("wrong passphrase");
    return secret;
}

}
