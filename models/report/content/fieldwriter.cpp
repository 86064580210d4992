#include "models/report/content/fieldwriter.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/report/content/chinesetext.h"
#include "models/report/text/cleantext.h"

#include <QFile>

namespace xunzhen::report {

namespace {

constexpr qint64 kMaxPictureBytes = 64 * 1024 * 1024;

QByteArray readPicture(const Picture &picture, const QString &place)
{
    if (!picture.bytes.isEmpty())
        return picture.bytes;
    QFile file(picture.path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Io, file.errorString(), {{u"picture-unreadable"_qs, place, {}}});
    if (file.size() > kMaxPictureBytes)
        throw base::Error(base::ErrorCode::TooLarge, picture.path, {{u"picture-too-large"_qs, place, {}}});
    return file.readAll();
}

} // namespace

nlohmann::json FieldWriter::text(const QString &text)
{
    return cleanText(text).trimmed().toStdString();
}

nlohmann::json FieldWriter::texts(const QStringList &texts)
{
    auto list = nlohmann::json::array();
    for (const QString &each : texts)
        if (const auto clean = text(each); !clean.get_ref<const std::string &>().empty())
            list.push_back(clean);
    return list;
}

nlohmann::json FieldWriter::date(const std::optional<QDate> &date)
{
    return text(chineseDate(date.value_or(QDate())));
}

nlohmann::json FieldWriter::picture(const Picture &picture, const QString &place)
{
    if (picture.isEmpty())
        return "";
    const QByteArray bytes = readPicture(picture, place);
    const std::string key = base::sha256Hex(bytes).toStdString();
    m_content.pictures.emplace(key, bytes);
    return key;
}

} // namespace xunzhen::report
