#include "models/store/files/blobstore.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/store/files/durablefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kHashLength = 64;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return file.readAll();
}

bool isSound(const QString &path, const QString &hash)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && QString::fromLatin1(base::sha256(file).toHex()) == hash;
}

}

BlobStore::BlobStore(QString folder) : m_folder(std::move(folder)) {}

bool BlobStore::isHash(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    };
    return text.size() == kHashLength && std::all_of(text.begin(), text.end(), isDigit);
}

QString BlobStore::path(const QString &hash) const
{
    if (!isHash(hash))
        throw Error(ErrorCode::InvalidInput, QStringLiteral("no blob name: %1").arg(hash.left(80)));
    return QDir(m_folder).filePath(hash.left(2) + QLatin1Char('/') + hash);
}

QString BlobStore::put(const QByteArray &bytes)
{
    const QString hash = base::sha256Hex(bytes);
    const QString file = path(hash);
    if (QFileInfo(file).size() != bytes.size() || !isSound(file, hash))
        writeDurably(file, bytes);
    return hash;
}

void BlobStore::putAs(const QString &hash, const QByteArray &bytes)
{
    if (base::sha256Hex(bytes) != hash)
        throw Error(ErrorCode::DamagedFile, QStringLiteral("bytes are not %1").arg(hash));
    put(bytes);
}

QByteArray BlobStore::get(const QString &hash) const
{
    const QString file = path(hash);
    if (!QFileInfo::exists(file))
        throw Error(ErrorCode::NotFound, file);
    const QByteArray bytes = readAll(file);
    if (base::sha256Hex(bytes) != hash)
        throw Error(ErrorCode::DamagedFile, file);
    return bytes;
}

bool BlobStore::has(const QString &hash) const
{
    return isHash(hash) && QFileInfo::exists(path(hash));
}

QStringList BlobStore::all() const
{
    QStringList hashes;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (isHash(file.fileName()) && file.dir().dirName() == file.fileName().left(2))
            hashes << file.fileName();
    }
    hashes.sort();
    return hashes;
}

BlobStore::Verdict BlobStore::verify(const QStringList &hashes, const base::Work &work) const
{
    Verdict verdict;
    for (qsizetype i = 0; i < hashes.size(); ++i) {
        work.checkpoint();
        work.progress(i, hashes.size());
        const QString &hash = hashes.at(i);
        if (!has(hash))
            verdict.missing << hash;
        else if (!isSound(path(hash), hash))
            verdict.damaged << hash;
    }
    work.progress(hashes.size(), hashes.size());
    return verdict;
}

}
