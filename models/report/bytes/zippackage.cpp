#include "models/report/bytes/zippackage.h"

#include "models/base/error.h"

#include <zip.h>

namespace xunzhen::report {

namespace {

constexpr zip_uint32_t kLevel = 6;

[[noreturn]] void fail(const char *why)
{
    throw base::Error(base::ErrorCode::Internal, QStringLiteral("zip: ") + QString::fromUtf8(why));
}

struct SourceFree
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Archive = std::unique_ptr<zip_t, Discard>;

zip_uint16_t dosDate(const QDate &date)
{
    const int year = std::clamp(date.year(), 1980, 2107);
    return zip_uint16_t((year - 1980) << 9 | date.month() << 5 | date.day());
}

QByteArray contents(zip_source_t *buffer)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(buffer, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || zip_source_open(buffer) != 0)
        fail("the archive cannot be read back");
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(buffer, bytes.data(), stat.size);
    zip_source_close(buffer);
    if (got != zip_int64_t(stat.size))
        fail("the archive is shorter than it says");
    return bytes;
}

} // namespace

void ZipPackage::add(const QByteArray &path, const QByteArray &data, Packing packing)
{
    m_parts.push_back({path, data, packing});
}

QByteArray ZipPackage::finish() const
{
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    Archive archive(buffer ? zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr) : nullptr);
    if (!archive)
        fail("no archive");
    zip_source_keep(buffer.get()); // the archive takes its own reference along when it is closed
    for (const Part &part : m_parts)
        addTo(archive.get(), part);
    if (zip_close(archive.get()) != 0)
        fail(zip_strerror(archive.get()));
    [[maybe_unused]] const auto *const closed = archive.release();
    return contents(buffer.get());
}

void ZipPackage::addTo(zip *archive, const Part &part) const
{
    Source data(zip_source_buffer(archive, part.data.constData(), zip_uint64_t(part.data.size()), 0));
    const zip_int64_t added = zip_file_add(archive, part.path.constData(), data.get(), 0);
    if (added < 0)
        fail(zip_strerror(archive));
    [[maybe_unused]] const auto *const theirs = data.release();
    const auto index = zip_uint64_t(added);
    const bool store = part.packing == Packing::Store;
    if (zip_file_set_dostime(archive, index, 0, dosDate(m_date), 0) != 0
        || zip_set_file_compression(archive, index, store ? ZIP_CM_STORE : ZIP_CM_DEFLATE, kLevel) != 0)
        fail(zip_strerror(archive));
}

} // namespace xunzhen::report
