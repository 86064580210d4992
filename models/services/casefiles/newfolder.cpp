#include "models/services/casefiles/newfolder.h"

#include "models/base/error.h"
#include "models/store/files/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace xunzhen::services {

namespace {

constexpr qint64 kSpare = 4 * 1024 * 1024;

void requireFree(const QString &path)
{
    const QFileInfo place(path);
    if (place.exists() && (!place.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        throw base::Error(base::ErrorCode::Refused, path, {{QStringLiteral("case-folder-not-empty"), {}, {path}}});
}

void requireRoom(const QString &parent, qint64 bytes)
{
    const QStorageInfo disk(parent);
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytes + kSpare)
        throw base::Error(base::ErrorCode::DiskFull, parent);
}

}

NewFolder::NewFolder(const QString &path, qint64 bytes, const QString &token) : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
    requireFree(m_path);
    const QFileInfo place(m_path);
    store::makeFolder(place.absolutePath());
    requireRoom(place.absolutePath(), bytes);
    const QString temporary = place.absolutePath() + QStringLiteral("/.xunzhen-case-") + token;
    if (QFileInfo::exists(temporary))
        throw base::Error(base::ErrorCode::Clash, temporary);
    store::makeFolder(temporary);
    m_temporary = temporary;
}

NewFolder::~NewFolder()
{
    if (!m_temporary.isEmpty())
        QDir(m_temporary).removeRecursively();
}

report::FileDigest NewFolder::put(const QString &path, const report::FileSource &source, const std::function<void(qint64)> &wrote,
                                  const base::Work &work)
{
    const QString target = m_temporary + QLatin1Char('/') + path;
    store::makeFolder(QFileInfo(target).absolutePath());
    QFile file(target + QStringLiteral(".part"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        throw base::Error(base::ErrorCode::Io, file.fileName() + QStringLiteral(": ") + file.errorString());
    const report::FileDigest digest = report::readFile(source, [&](const QByteArray &block) {
        store::writeAll(file, block);
        wrote(block.size());
    }, work);
    file.close();
    store::settle(file.fileName(), target);
    return digest;
}

void NewFolder::finish()
{
    requireFree(m_path);
    QDir().rmdir(m_path); // it is empty, or not there
    if (!QDir().rename(m_temporary, m_path))
        throw base::Error(base::ErrorCode::Io, m_path);
    m_temporary.clear();
}

}
