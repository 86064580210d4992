#include "models/domain/picture/picturemarks.h"

#include "models/domain/derivedid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace xunzhen::domain {

namespace {

constexpr qsizetype kLongestBody = 1024 * 1024;
constexpr std::array kKinds{"arrow", "box", "text", "pen", "blur"};
constexpr std::array kInks{"red", "yellow", "blue", "white"};

template<typename Enum, size_t N>
std::optional<Enum> fromCode(const std::array<const char *, N> &codes, const QString &code)
{
    const auto found = std::ranges::find_if(codes, [&](const char *one) { return code == QLatin1String(one); });
    return found == codes.end() ? std::nullopt : std::optional(Enum(found - codes.begin()));
}

double rounded(double fraction) { return std::round(std::clamp(fraction, 0.0, 1.0) * 10'000) / 10'000; }

bool hasItsPoints(const Mark &mark)
{
    switch (mark.kind) {
    case MarkKind::Text: return mark.points.size() == 1 && !mark.text.isEmpty() && mark.text.size() <= kLongestMarkText;
    case MarkKind::Pen: return mark.points.size() >= 2 && mark.points.size() <= size_t(kMostMarkPoints);
    default: return mark.points.size() == 2;
    }
}

QJsonObject asJson(const Mark &mark)
{
    QJsonArray points;
    for (const QPointF &point : mark.points)
        points.append(QJsonArray{rounded(point.x()), rounded(point.y())});
    QJsonObject one{{QStringLiteral("kind"), markKindCode(mark.kind)}, {QStringLiteral("ink"), inkCode(mark.ink)},
                    {QStringLiteral("points"), points}};
    if (mark.kind == MarkKind::Text)
        one.insert(QStringLiteral("text"), mark.text);
    return one;
}

std::optional<std::vector<QPointF>> pointsIn(const QJsonValue &value)
{
    std::vector<QPointF> points;
    for (const QJsonValue &one : value.toArray()) {
        const QJsonArray pair = one.toArray();
        const double x = pair.at(0).toDouble(-1), y = pair.at(1).toDouble(-1);
        if (pair.size() != 2 || !(x >= 0 && x <= 1 && y >= 0 && y <= 1))
            return std::nullopt;
        points.emplace_back(x, y);
    }
    return points;
}

std::optional<Mark> fromJson(const QJsonObject &one)
{
    const auto kind = markKindFromCode(one.value(QLatin1String("kind")).toString());
    const auto ink = inkFromCode(one.value(QLatin1String("ink")).toString());
    const auto points = pointsIn(one.value(QLatin1String("points")));
    if (!kind || !ink || !points)
        return std::nullopt;
    const Mark mark{*kind, *ink, *points, one.value(QLatin1String("text")).toString()};
    return hasItsPoints(mark) ? std::optional(mark) : std::nullopt;
}

}

QString markKindCode(MarkKind kind) { return QString::fromLatin1(kKinds.at(size_t(kind))); }
std::optional<MarkKind> markKindFromCode(const QString &code) { return fromCode<MarkKind>(kKinds, code); }
QString inkCode(Ink ink) { return QString::fromLatin1(kInks.at(size_t(ink))); }
std::optional<Ink> inkFromCode(const QString &code) { return fromCode<Ink>(kInks, code); }

QRectF Mark::area() const { return points.size() < 2 ? QRectF() : QRectF(points[0], points[1]).normalized(); }

QString marksText(const Marks &marks)
{
    QJsonArray all;
    for (const Mark &mark : marks)
        if (hasItsPoints(mark) && all.size() < kMostMarks)
            all.append(asJson(mark));
    if (all.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("marks"), all}}).toJson(QJsonDocument::Compact));
}

std::optional<Marks> marksFromText(const QString &text)
{
    if (text.isEmpty())
        return Marks();
    const QJsonValue listed = text.size() <= kLongestBody
                                  ? QJsonDocument::fromJson(text.toUtf8()).object().value(QLatin1String("marks")) : QJsonValue();
    if (!listed.isArray() || listed.toArray().size() > kMostMarks)
        return std::nullopt;
    Marks marks;
    for (const QJsonValue &one : listed.toArray()) {
        auto mark = fromJson(one.toObject());
        if (!mark)
            return std::nullopt;
        marks.push_back(std::move(*mark));
    }
    return marks;
}

PictureMarkId pictureMarkIdFor(const EvidenceId &evidence)
{
    return PictureMarkId(derivedId("xunzhen picture mark", {evidence.toBytes()}));
}

}
