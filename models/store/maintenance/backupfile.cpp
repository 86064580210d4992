#include "models/store/maintenance/backupfile.h"

#include "models/base/error.h"
#include "models/store/files/blobstore.h"

#include <QRegularExpression>
#include <QtEndian>

namespace xunzhen::store {

using base::Error;
using base::ErrorCode;

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZBACKUP");
constexpr quint32 kFormat = 2, kOldestFormat = 1;
constexpr qint64 kBlock = 1024 * 1024;
constexpr int kDigest = 32;

template<typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

template<typename Number>
Number readLittle(ZstdReader &stream)
{
    return qFromLittleEndian<Number>(stream.read(sizeof(Number)).constData());
}

[[noreturn]] void damaged(const QString &why)
{
    throw Error(ErrorCode::DamagedFile, why);
}

void expectMagic(QIODevice &source)
{
    if (source.read(kMagic.size()) != kMagic)
        damaged(QStringLiteral("not a backup"));
}

bool isFurtherEntry(const BackupEntry &entry)
{
    switch (entry.kind) {
    case BackupKind::Blob: return BlobStore::isHash(entry.name);
    case BackupKind::Key: return isKeyName(entry.name);
    case BackupKind::Segment: return isSegmentName(entry.name);
    default: return false;
    }
}

bool hasForm(const QString &name, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(name).hasMatch();
}

void expectName(const BackupEntry &entry, bool isFirst)
{
    const bool isDatabase = entry.kind == BackupKind::Database && entry.name == QLatin1String("xunzhen.db");
    if (isFirst ? !isDatabase : !isFurtherEntry(entry))
        damaged(QStringLiteral("unexpected entry %1").arg(entry.name.left(80)));
}

}

bool isKeyName(const QString &name)
{
    return hasForm(name, QStringLiteral("[a-z0-9-]{1,64}\\.key"));
}

bool isSegmentName(const QString &name)
{
    return hasForm(name, QStringLiteral("([a-z0-9-]{1,64}/){1,4}[a-z0-9-]{1,64}\\.seg"));
}

BackupWriter::BackupWriter(QIODevice &target) : m_stream(target)
{
    if (target.write(kMagic) != kMagic.size())
        throw Error(ErrorCode::Io, target.errorString());
    m_stream.write(little(kFormat));
}

void BackupWriter::add(BackupKind kind, const QString &name, QFile &content, const base::Work &work)
{
    const QByteArray utf8 = name.toUtf8();
    const qint64 size = content.size();
    m_stream.write(little(quint8(kind)) + little(quint16(utf8.size())) + utf8 + little(quint64(size)));
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (qint64 left = size; left > 0;) {
        work.checkpoint();
        const QByteArray block = content.read(std::min(left, kBlock));
        if (block.isEmpty())
            throw Error(ErrorCode::Io, QStringLiteral("%1: %2").arg(content.fileName(), content.errorString()));
        digest.addData(block);
        m_stream.write(block);
        left -= block.size();
    }
    m_stream.write(digest.result());
    ++m_count;
}

void BackupWriter::finish()
{
    m_stream.write(little(quint8(BackupKind::End)) + little(m_count));
    m_stream.finish();
}

BackupReader::BackupReader(QIODevice &source) : m_stream((expectMagic(source), source))
{
    const auto format = readLittle<quint32>(m_stream);
    if (format < kOldestFormat || format > kFormat)
        throw Error(ErrorCode::Unsupported, QStringLiteral("backup of another format"));
}

std::optional<BackupEntry> BackupReader::next()
{
    BackupEntry entry;
    entry.kind = BackupKind(readLittle<quint8>(m_stream));
    if (entry.kind == BackupKind::End) {
        if (readLittle<quint32>(m_stream) != m_count || m_count == 0)
            damaged(QStringLiteral("entries are missing"));
        m_stream.expectEnd();
        return std::nullopt;
    }
    entry.name = QString::fromUtf8(m_stream.read(readLittle<quint16>(m_stream)));
    entry.size = readLittle<quint64>(m_stream);
    expectName(entry, m_count == 0);
    ++m_count;
    return entry;
}

void BackupReader::content(const BackupEntry &entry, const std::function<void(const QByteArray &)> &take,
                           const base::Work &work)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (quint64 left = entry.size; left > 0;) {
        work.checkpoint();
        const QByteArray block = m_stream.read(qint64(std::min(left, quint64(kBlock))));
        digest.addData(block);
        take(block);
        left -= quint64(block.size());
    }
    const QByteArray sum = digest.result();
    if (m_stream.read(kDigest) != sum || (entry.kind == BackupKind::Blob && QString::fromLatin1(sum.toHex()) != entry.name))
        damaged(QStringLiteral("content of %1 has changed").arg(entry.name));
}

}
