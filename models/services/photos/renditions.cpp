#include "models/services/photos/renditions.h"

#include "models/services/papers/paperpress.h"
#include "models/services/photos/awayphotos.h"
#include "models/services/photos/markpainter.h"
#include "models/services/photos/stamp.h"

#include "models/base/hashing.h"
#include "models/exchange/photo/photo.h"
#include "models/store/files/blobstore.h"
#include "models/store/files/renditioncache.h"
#include "models/store/visit/picturemarkrepository.h"

#include <QBuffer>
#include <QColorSpace>

namespace xunzhen::services {

namespace {

constexpr int kThumbnailQuality = 85;
const QString kEdition = QStringLiteral("1"); ///< of how marks and stamps are drawn

/// From the cache, or made and put there.
QByteArray cached(Workspace &workspace, const QString &hash, const QString &kind,
                  const std::function<QByteArray(const QByteArray &)> &make)
{
    if (const auto known = workspace.cache().get(hash, kind))
        return *known;
    const QByteArray made = make(workspace.blobs().get(hash));
    workspace.cache().put(hash, kind, made);
    return made;
}

QByteArray asJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kThumbnailQuality);
    return bytes;
}

/// "print-1000", and for what shows more than the photo a word that follows from what it shows.
QString kindOf(const QString &plain, const QString &marks, const QStringList &stamp)
{
    if (marks.isEmpty() && stamp.isEmpty())
        return plain;
    const QString shown = QStringList{kEdition, marks, stamp.join(u'\n')}.join(QChar(0));
    return plain + u'-' + base::sha256Hex(shown.toUtf8()).left(16);
}

Lettering lettering(OutlineLetters &letters)
{
    return [&letters](const QString &words, double height) { return letters.path(words, height); };
}

void drawMarks(QImage &picture, const QString &body, OutlineLetters &letters)
{
    if (const auto marks = domain::marksFromText(body))
        paintMarks(picture, *marks, lettering(letters));
    else
        hidePicture(picture);
}

QImage dressed(Workspace &workspace, QImage picture, const QString &marks, const QStringList &stamp)
{
    if (marks.isEmpty() && stamp.isEmpty())
        return picture;
    if (picture.colorSpace().isValid())
        picture.convertToColorSpace(QColorSpace::SRgb);
    OutlineLetters letters(workspace.press().fonts());
    if (!marks.isEmpty())
        drawMarks(picture, marks, letters);
    return stamp.isEmpty() ? picture : stamped(picture, stamp, letters);
}

bool isPicture(const domain::Evidence &evidence) { return evidence.width > 0; }

QByteArray bytesToShow(Workspace &workspace, const domain::Evidence &evidence)
{
    return workspace.blobs().get(isAway(workspace, evidence) || !isPicture(evidence) ? evidence.thumbnail : evidence.hash);
}

}

QString marksOn(Workspace &workspace, const domain::EvidenceId &evidence)
{
    const auto marks = store::PictureMarkRepository(workspace.database()).find(evidence);
    return marks ? marks->body : QString();
}

QByteArray printCopy(Workspace &workspace, const domain::Evidence &evidence, const QStringList &stamp)
{
    const QString marks = marksOn(workspace, evidence.id);
    return cached(workspace, evidence.hash, kindOf(QStringLiteral("print-%1").arg(exchange::kPrintSide), marks, stamp),
                  [&](const QByteArray &original) {
                      if (marks.isEmpty() && stamp.isEmpty())
                          return exchange::printCopy(original);
                      const QImage plain = exchange::thumbnail(original, exchange::kPrintSide);
                      return exchange::printJpeg(dressed(workspace, plain, marks, stamp));
                  });
}

QImage pictureOf(Workspace &workspace, const domain::Evidence &evidence, int pixels, bool marked)
{
    const QImage plain = exchange::thumbnail(bytesToShow(workspace, evidence), pixels);
    return marked ? dressed(workspace, plain, marksOn(workspace, evidence.id), {}) : plain;
}

QImage thumbnailOf(Workspace &workspace, const domain::Evidence &evidence, int pixels)
{
    if (isAway(workspace, evidence) || !isPicture(evidence)) // not to be cached: the original is sharper
        return pictureOf(workspace, evidence, pixels, true);
    const QString marks = marksOn(workspace, evidence.id);
    const QByteArray bytes =
        cached(workspace, evidence.hash, kindOf(QStringLiteral("thumb-%1").arg(pixels), marks, {}), [&](const QByteArray &original) {
            return asJpeg(dressed(workspace, exchange::thumbnail(original, pixels), marks, {}));
        });
    QImage image;
    return image.loadFromData(bytes, "JPEG") ? image : pictureOf(workspace, evidence, pixels, true);
}

}
