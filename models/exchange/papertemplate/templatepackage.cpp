#include "models/exchange/papertemplate/templatepackage.h"

#include "models/base/error.h"
#include "models/exchange/table/ziparchive.h"

#include <QFile>
#include <QStringDecoder>

#include <zip.h>

#include <functional>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

const auto kLayout = QStringLiteral("template.json");
const auto kWording = QStringLiteral("wording.json");
const auto kForm = QStringLiteral("form.json");

constexpr zip_uint16_t kFirstDosDay = (1 << 5) | 1; // 1980-01-01: the same files give the same bytes

using Archive = std::unique_ptr<zip_t, void (*)(zip_t *)>;
using Source = std::unique_ptr<zip_source_t, void (*)(zip_source_t *)>;

[[noreturn]] void fail(const char *why) { throw Error(ErrorCode::Internal, QStringLiteral("zip: ") + QString::fromUtf8(why)); }

void add(zip_t *archive, const QString &name, const QByteArray &bytes)
{
    Source data(zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), &zip_source_free);
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), data.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        fail(zip_strerror(archive));
    [[maybe_unused]] const auto *const theirs = data.release();
    if (zip_file_set_dostime(archive, zip_uint64_t(index), 0, kFirstDosDay, 0) != 0)
        fail(zip_strerror(archive));
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

[[noreturn]] void refuse(const QString &code, const QString &file)
{
    throw Error(ErrorCode::InvalidInput, file, {{code, file, {file}}});
}

/// UTF-8 without the mark that Windows editors put in front.
QByteArray checked(QByteArray bytes, const QString &file)
{
    if (bytes.size() > kTemplateFileBytes)
        throw Error(ErrorCode::TooLarge, file, {{QStringLiteral("file-too-large"), file, {}}});
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8.decode(bytes);
    if (utf8.hasError() || text.contains(QChar(0)))
        refuse(QStringLiteral("not-utf8"), file);
    return bytes;
}

using Reader = std::function<std::optional<QByteArray>(const QString &name)>;

domain::TemplateFiles readAll(const Reader &read)
{
    const auto needed = [&](const QString &name) {
        const auto bytes = read(name);
        if (!bytes)
            refuse(QStringLiteral("template-file-missing"), name);
        return checked(*bytes, name);
    };
    domain::TemplateFiles files{needed(kLayout), needed(kWording), {}};
    if (const auto form = read(kForm))
        files.form = checked(*form, kForm);
    return files;
}

QByteArray part(ZipArchive &archive, const QString &name)
{
    QByteArray bytes;
    archive.read(name, [&](const char *block, int size, bool) {
        bytes.append(block, size);
        return bytes.size() <= kTemplateFileBytes;
    });
    return bytes;
}

/// Where in the archive the files lie: at its top, or in a folder named as a template.
QString prefixIn(const ZipArchive &archive, const QStringList &ids)
{
    if (archive.has(kLayout))
        return {};
    for (const QString &id : ids)
        if (archive.has(id + u'/' + kLayout))
            return id + u'/';
    return {};
}

}

QByteArray writeTemplatePackage(const domain::TemplateFiles &files)
{
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    Archive archive(buffer ? zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr) : nullptr, &zip_discard);
    if (!archive)
        fail("no archive");
    zip_source_keep(buffer.get());
    add(archive.get(), kLayout, files.layout);
    add(archive.get(), kWording, files.wording);
    if (!files.form.isEmpty())
        add(archive.get(), kForm, files.form);
    if (zip_close(archive.get()) != 0)
        fail(zip_strerror(archive.get()));
    [[maybe_unused]] const auto *const closed = archive.release();
    return contents(buffer.get());
}

domain::TemplateFiles readTemplatePackage(const QByteArray &zip, const QStringList &ids)
{
    if (zip.size() > kTemplatePackageBytes)
        throw Error(ErrorCode::TooLarge, QStringLiteral("template package"), {{QStringLiteral("file-too-large"), {}, {}}});
    ZipArchive archive(zip, {.fileBytes = kTemplatePackageBytes, .inflatedBytes = 4 * kTemplateFileBytes});
    const QString prefix = prefixIn(archive, ids);
    return readAll([&](const QString &name) {
        return archive.has(prefix + name) ? std::optional(part(archive, prefix + name)) : std::nullopt;
    });
}

domain::TemplateFiles readTemplateFolder(const QString &folder)
{
    return readAll([&](const QString &name) -> std::optional<QByteArray> {
        QFile file(folder + u'/' + name);
        if (!file.exists())
            return std::nullopt;
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::Io, file.fileName());
        return file.read(kTemplateFileBytes + 1);
    });
}

}
