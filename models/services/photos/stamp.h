#pragma once

#include "models/domain/enterprise/enterprise.h"
#include "models/domain/visit/visit.h"
#include "models/services/photos/outlineletters.h"

#include <QImage>

namespace xunzhen::services {

/// The photos of a visit in the order in which its papers number them; those that prove a fix are not among them.
std::vector<const domain::Evidence *> photosInOrder(const domain::VisitRecord &record);

/// What is written below a photo on a paper: figure, time, place; firm and visit. Neither the document number, which only comes
/// with the issue, nor the day it is printed. Pure: equal records give equal words.
QStringList stampWords(const domain::VisitRecord &record, const domain::Enterprise &enterprise, const domain::Evidence &photo);

/// The picture with the words on a strip below it: the strip covers nothing of the photo.
QImage stamped(const QImage &picture, const QStringList &words, OutlineLetters &letters);

}
