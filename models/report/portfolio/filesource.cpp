#include "models/report/portfolio/filesource.h"

#include "models/base/error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace xunzhen::report {

namespace {

constexpr qint64 kBlock = 1024 * 1024;

class Digester
{
public:
    void add(const QByteArray &block)
    {
        m_size += block.size();
        m_sha.addData(block);
        m_md5.addData(block);
    }
    FileDigest digest() const { return {m_size, QString::fromLatin1(m_sha.result().toHex()), m_md5.result()}; }

private:
    qint64 m_size = 0;
    QCryptographicHash m_sha{QCryptographicHash::Sha256};
    QCryptographicHash m_md5{QCryptographicHash::Md5}; // ISO 32000-1 table 46 wants this one
};

void readBlocks(const FileSource &source, const std::function<void(const QByteArray &)> &take)
{
    if (source.path.isEmpty())
        return take(source.bytes);
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw base::Error(base::ErrorCode::Io, source.path + QStringLiteral(": ") + file.errorString());
    for (;;) {
        const QByteArray block = file.read(kBlock);
        if (file.error() != QFileDevice::NoError)
            throw base::Error(base::ErrorCode::Io, source.path + QStringLiteral(": ") + file.errorString());
        if (block.isEmpty())
            return;
        take(block);
    }
}

} // namespace

qint64 FileSource::size() const
{
    return path.isEmpty() ? bytes.size() : QFileInfo(path).size();
}

FileDigest readFile(const FileSource &source, const std::function<void(const QByteArray &)> &take, const base::Work &work)
{
    Digester digester;
    readBlocks(source, [&](const QByteArray &block) {
        work.checkpoint();
        digester.add(block);
        take(block);
    });
    const FileDigest digest = digester.digest();
    if (!source.sha256.isEmpty() && digest.sha256 != source.sha256)
        throw base::Error(base::ErrorCode::DamagedFile, source.sha256);
    return digest;
}

} // namespace xunzhen::report
