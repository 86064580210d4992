#pragma once

#include <QByteArray>
#include <QDate>

#include <vector>

struct zip;

namespace xunzhen::report::ofd {

/// The parts of an OFD file (GB/T 33190-2016 §6), in a zip whose times are those of the paper: the same parts give the same
/// bytes on any day and in any time zone. Throws base::Error(Internal) when the archive cannot be made.
class OfdPackage
{
public:
    enum class Packing { Deflate, Store };

    explicit OfdPackage(const QDate &date) : m_date(date) {}

    /// Paths are ours, never taken from content: letters, digits, / _ and . only. Data stays shared with its owner.
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

} // namespace xunzhen::report::ofd
