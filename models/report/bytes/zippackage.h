#pragma once

#include <QByteArray>
#include <QDate>

#include <vector>

struct zip;

namespace xunzhen::report {

/// The parts of an OFD (GB/T 33190-2016 §6) or OpenDocument file (ODF 1.2 part 3), in a zip whose times are those of the paper:
/// the same parts give the same bytes on any day and in any time zone. Parts stand in the order in which they were added.
/// Throws base::Error(Internal) when the archive cannot be made.
class ZipPackage
{
public:
    enum class Packing { Deflate, Store };

    explicit ZipPackage(const QDate &date) : m_date(date) {}

    /// Paths are ours, never taken from content: letters, digits, / - _ and . only. Data stays shared with its owner.
    void add(const QByteArray &path, const QByteArray &data, Packing packing = Packing::Deflate);
    QByteArray finish() const;

private:
    struct Part
    {
        QByteArray path, data;
        Packing packing = Packing::Deflate;
    };

    void addTo(zip *archive, const Part &part) const;

    QDate m_date;
    std::vector<Part> m_parts;
};

} // namespace xunzhen::report
