#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::domain {

enum class MarkKind { Arrow, Box, Text, Pen, Blur };
QString markKindCode(MarkKind kind); ///< "arrow", "box", "text", "pen", "blur"
std::optional<MarkKind> markKindFromCode(const QString &code);

enum class Ink { Red, Yellow, Blue, White };
QString inkCode(Ink ink); ///< "red", "yellow", "blue", "white"
std::optional<Ink> inkFromCode(const QString &code);

/// One thing drawn over a photo. Points are fractions, 0 to 1, of the width and height of the upright picture.
struct Mark
{
    MarkKind kind = MarkKind::Arrow;
    Ink ink = Ink::Red;          ///< of no meaning for a blur
    std::vector<QPointF> points; ///< arrow: tail, tip; box and blur: two corners; text: its upper left; pen: the stroke
    QString text;                ///< of a text only
    bool operator==(const Mark &) const = default;

    /// What a box or blur covers.
    QRectF area() const;
};

using Marks = std::vector<Mark>;

constexpr int kMostMarks = 200;
constexpr int kMostMarkPoints = 2000;
constexpr int kLongestMarkText = 200;

/// The words of a record, {"marks": […]}; empty for none. Fractions are rounded to 1/10,000.
QString marksText(const Marks &marks);
/// nullopt = not understood, such as a kind of mark that a later program knows. Nobody may then take the photo for unmarked.
std::optional<Marks> marksFromText(const QString &text);

/// 照片标注: what is drawn over one photo; one record for each, its id is derived.
struct PictureMarks
{
    PictureMarkId id;
    EvidenceId evidence;
    VisitId visit;
    QString body; ///< marksText(); empty = everything was taken away again
    QDateTime at;
    InspectorId by;
    bool operator==(const PictureMarks &) const = default;
};

/// The same on every laptop, so that two who mark one photo meet in one record.
PictureMarkId pictureMarkIdFor(const EvidenceId &evidence);

}
