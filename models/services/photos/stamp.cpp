#include "models/services/photos/stamp.h"

#include "models/base/chinatime.h"
#include "models/domain/remediation/remediation.h"

#include <QPainter>

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr double kLettersAlong = 27; ///< the words are so much smaller than the longer side
constexpr double kPitch = 1.35;
constexpr int kMostLines = 2;

constexpr QChar kBetween(0x3000);

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(kBetween);
}

/// A line that does not fit is broken between its parts before it is broken within one.
QStringList linesOf(const QString &words, double height, double width, OutlineLetters &letters)
{
    if (letters.width(words, height) <= width)
        return {words};
    QStringList lines;
    for (const QString &part : words.split(kBetween))
        lines += letters.lines(part, height, width, kMostLines);
    return lines;
}

void addOf(std::vector<const domain::Evidence *> &photos, const domain::VisitRecord &record, const QString &itemCode)
{
    for (const domain::Evidence &evidence : record.evidence)
        if (evidence.itemCode == itemCode && evidence.remediation.isNull() && evidence.width > 0)
            photos.push_back(&evidence);
}

QString figure(const domain::VisitRecord &record, const domain::Evidence &photo)
{
    const auto photos = photosInOrder(record);
    const auto at = std::ranges::find_if(photos, [&](const domain::Evidence *one) { return one->id == photo.id; });
    return at == photos.end() ? QString() : QStringLiteral("图%1").arg(at - photos.begin() + 1);
}

QString moment(const domain::Evidence &photo)
{
    const bool told = photo.takenAt.isValid();
    const QDateTime at = base::chinaTime(told ? photo.takenAt : photo.addedAt);
    return at.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + (told ? QStringLiteral(" 拍摄") : QStringLiteral(" 存入"));
}

/// Of what was seen, or of the item whose fix the photo proves.
QString placeOf(const domain::VisitRecord &record, const domain::Evidence &photo)
{
    for (const domain::RemediationItem &item : record.plan)
        for (const domain::Finding &finding : record.findings)
            if (!photo.remediation.isNull() && item.id == photo.remediation && finding.id == item.finding)
                return finding.place;
    const domain::Answer *answer = record.answerFor(photo.itemCode);
    return answer ? answer->place : QString();
}

QString visitWords(const domain::Visit &visit)
{
    const QString kind = visit.kind == domain::VisitKind::Service ? QStringLiteral("服务") : QStringLiteral("检查");
    return QStringLiteral("体检（%1）%2").arg(kind, base::chinaDay(visit.openedAt).toString(QStringLiteral("yyyy-MM-dd")));
}

}

std::vector<const domain::Evidence *> photosInOrder(const domain::VisitRecord &record)
{
    std::vector<const domain::Evidence *> photos;
    for (const domain::PinnedItem &pinned : record.items)
        addOf(photos, record, pinned.item.code);
    addOf(photos, record, {});
    return photos;
}

QStringList stampWords(const domain::VisitRecord &record, const domain::Enterprise &enterprise, const domain::Evidence &photo)
{
    return {joined({figure(record, photo), moment(photo), placeOf(record, photo)}),
            joined({enterprise.name, visitWords(record.visit)})};
}

QImage stamped(const QImage &picture, const QStringList &words, OutlineLetters &letters)
{
    const double height = std::max(12.0, std::max(picture.width(), picture.height()) / kLettersAlong);
    const double margin = height * 0.6;
    QStringList lines;
    for (const QString &one : words)
        lines += linesOf(one, height, picture.width() - 2 * margin, letters);
    const int strip = int(2 * margin * 0.7 + double(lines.size()) * height * kPitch);
    QImage made(picture.width(), picture.height() + strip, QImage::Format_RGB32);
    made.fill(QColor(0xF4, 0xF6, 0xF5));
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawImage(0, 0, picture);
    double top = picture.height() + margin * 0.7 + height * (kPitch - 1) / 2;
    for (const QString &line : lines) {
        painter.fillPath(letters.path(line, height).translated(margin, top), QColor(0x1A, 0x24, 0x21));
        top += height * kPitch;
    }
    return made;
}

}
