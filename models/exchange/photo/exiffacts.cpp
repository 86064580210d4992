#include "models/exchange/photo/exiffacts.h"

#include <exiv2/exiv2.hpp>

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>
#include <mutex>

namespace xunzhen::exchange {

namespace {

using Exiv2::ExifData;

const Exiv2::Exifdatum *find(const ExifData &data, const char *key)
{
    const auto found = data.findKey(Exiv2::ExifKey(key));
    return found == data.end() ? nullptr : &*found;
}

/// A hostile file may claim a text of megabytes where nineteen characters belong.
QString shortText(const ExifData &data, const char *key)
{
    constexpr long kMost = 64;
    const auto *datum = find(data, key);
    if (!datum || long(datum->size()) > kMost)
        return {};
    return QString::fromLatin1(datum->toString().c_str()).trimmed();
}

int orientationOf(const ExifData &data)
{
    const int value = shortText(data, "Exif.Image.Orientation").toInt();
    return value >= 1 && value <= 8 ? value : 1;
}

std::optional<int> offsetSeconds(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-])(\\d{2}):(\\d{2})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    if (seconds > 14 * 3600)
        return std::nullopt;
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

QDateTime takenAtOf(const ExifData &data)
{
    QString text = shortText(data, "Exif.Photo.DateTimeOriginal");
    if (text.isEmpty())
        text = shortText(data, "Exif.Photo.DateTimeDigitized");
    QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (!moment.isValid() || moment.date().year() < 1990 || moment.date().year() > 2100)
        return {};
    if (const auto offset = offsetSeconds(shortText(data, "Exif.Photo.OffsetTimeOriginal")))
        moment = QDateTime(moment.date(), moment.time(), Qt::OffsetFromUTC, *offset);
    return moment;
}

/// Degrees, minutes and seconds as three rationals.
std::optional<double> degreesOf(const ExifData &data, const char *key, const char *referenceKey, char negative, double limit)
{
    const auto *datum = find(data, key);
    if (!datum || datum->count() != 3 || datum->typeId() != Exiv2::unsignedRational)
        return std::nullopt;
    double degrees = 0, part = 1;
    for (int i = 0; i < 3; ++i) {
        const Exiv2::Rational value = datum->toRational(i);
        if (value.second == 0)
            return std::nullopt;
        degrees += double(quint32(value.first)) / double(quint32(value.second)) / part;
        part *= 60;
    }
    if (!std::isfinite(degrees) || degrees > limit)
        return std::nullopt;
    return shortText(data, referenceKey).startsWith(QLatin1Char(negative)) ? -degrees : degrees;
}

void takePosition(const ExifData &data, ExifFacts &facts)
{
    facts.latitude = degreesOf(data, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 'S', 90);
    facts.longitude = degreesOf(data, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 'W', 180);
    const bool nowhere = facts.latitude == 0.0 && facts.longitude == 0.0; // what devices write without a fix
    if (!facts.latitude || !facts.longitude || nowhere) {
        facts.latitude.reset();
        facts.longitude.reset();
    }
}

void silenceOnce()
{
    static std::once_flag once;
    std::call_once(once, [] { Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); });
}

}

ExifFacts readExifFacts(const QByteArray &tiff)
{
    ExifFacts facts;
    if (tiff.isEmpty())
        return facts;
    silenceOnce();
    try {
        ExifData data;
        Exiv2::ExifParser::decode(data, reinterpret_cast<const Exiv2::byte *>(tiff.constData()), uint32_t(tiff.size()));
        facts.orientation = orientationOf(data);
        facts.takenAt = takenAtOf(data);
        takePosition(data, facts);
    } catch (...) { // the library throws several unrelated types; a photo with broken EXIF is still a photo
    }
    return facts;
}

}
