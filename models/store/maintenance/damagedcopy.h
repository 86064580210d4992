#pragma once

#include <QString>
#include <QTemporaryDir>

namespace xunzhen::store {

/// A private copy of a damaged database and its write-ahead log, with the constants of the file header put right, so that
/// reading can try everything without touching the original. Throws base::Error.
class DamagedCopy
{
public:
    /// `beside`: a path on the disk that has room; the copy goes into a temporary folder next to it.
    DamagedCopy(const QString &damaged, const QString &beside);
    QString file() const;

private:
    void repairHeader() const;
    QTemporaryDir m_room;
};

}
