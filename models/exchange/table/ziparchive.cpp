#include "models/exchange/table/ziparchive.h"

#include "models/base/error.h"

#include <zip.h>

#include <array>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

constexpr int kMaxEntries = 20'000;
constexpr qint64 kRatioFrom = 16LL * 1024 * 1024;

Error failure(ErrorCode code, const QString &problem, const QString &part = {})
{
    return Error(code, problem + QLatin1Char(' ') + part, {{problem, part, {}}});
}

zip_t *openZip(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive)
        throw Error(ErrorCode::DamagedFile, detail, {{QStringLiteral("not-a-zip"), {}, {}}});
    return archive;
}

using File = std::unique_ptr<zip_file_t, int (*)(zip_file_t *)>;

}

ZipArchive::ZipArchive(const QByteArray &bytes, const TableLimits &limits)
    : m_bytes(bytes), m_limits(limits), m_zip(openZip(m_bytes), [](zip *archive) { zip_discard(archive); })
{
    if (zip_get_num_entries(m_zip.get(), 0) > kMaxEntries)
        throw failure(ErrorCode::TooLarge, QStringLiteral("zip-bomb"));
}

ZipArchive::~ZipArchive() = default;

qint64 ZipArchive::locate(const QString &part) const
{
    return zip_name_locate(m_zip.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::has(const QString &part) const
{
    return locate(part) >= 0;
}

void ZipArchive::guard(qint64 packed, qint64 unpacked, const QString &part) const
{
    const bool swollen = unpacked > kRatioFrom && unpacked / std::max<qint64>(packed, 1) > m_limits.inflationRatio;
    if (swollen || m_inflated + unpacked > m_limits.inflatedBytes)
        throw failure(ErrorCode::TooLarge, QStringLiteral("zip-bomb"), part);
}

void ZipArchive::read(const QString &part, const std::function<bool(const char *, int, bool)> &sink)
{
    const qint64 index = locate(part);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0)
        throw failure(ErrorCode::DamagedFile, QStringLiteral("zip-part-missing"), part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw failure(ErrorCode::Refused, QStringLiteral("encrypted"), part);
    const File file(zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0), &zip_fclose);
    if (!file)
        throw failure(ErrorCode::DamagedFile, QStringLiteral("zip-part-damaged"), part);

    std::array<char, 64 * 1024> block;
    qint64 unpacked = 0;
    while (true) {
        const zip_int64_t got = zip_fread(file.get(), block.data(), block.size());
        if (got < 0)
            throw failure(ErrorCode::DamagedFile, QStringLiteral("zip-part-damaged"), part);
        unpacked += got;
        guard(qint64(stat.comp_size), unpacked, part); // what is really unpacked, not what the header promises
        if (!sink(block.data(), int(got), got == 0) || got == 0)
            break;
    }
    m_inflated += unpacked;
}

}
