#pragma once

#include "models/exchange/table/table.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct zip;

namespace xunzhen::exchange {

/// A ZIP file in memory, read part by part with a guard against bombs. Throws base::Error: DamagedFile ("not-a-zip",
/// "zip-part-damaged"), Refused ("encrypted"), TooLarge ("zip-bomb"). Each object belongs to one thread.
class ZipArchive
{
public:
    ZipArchive(const QByteArray &bytes, const TableLimits &limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool has(const QString &part) const;
    /// Gives the part block by block; the last call has `last` set. The sink may return false to stop early.
    void read(const QString &part, const std::function<bool(const char *block, int size, bool last)> &sink);

private:
    qint64 locate(const QString &part) const;
    void guard(qint64 packed, qint64 unpacked, const QString &part) const;

    QByteArray m_bytes;
    TableLimits m_limits;
    std::unique_ptr<zip, void (*)(zip *)> m_zip;
    qint64 m_inflated = 0;
};

}
