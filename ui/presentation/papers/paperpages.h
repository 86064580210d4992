#pragma once

#include "ui/presentation/papers/papersheets.h"

#include <QImage>
#include <QObject>

namespace xunzhen::presentation {

/// A place on a page, in points from its upper left corner.
struct PagePlace
{
    int page = 0;
    QList<QRectF> rectangles;
};

/// A heading that leads to its page.
struct PageHeading
{
    QString title;
    int level = 1;
    int page = 0;
    double top = 0; ///< points
};

/// The pages of a paper as a screen needs them: pictures, words, headings. A draft is painted from its page model, an issued
/// paper by Qt PDF in a thread of its own. Lives in the thread that made it, for a screen the window's.
class PaperPages : public QObject
{
    Q_OBJECT

public:
    /// Without pages when there is nothing to show or the bytes are no readable PDF.
    static std::unique_ptr<PaperPages> of(const PaperContent &content);

    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0; ///< points
    /// The whole sheet on white paper, or a null picture while it is being drawn; `drawn` follows then.
    virtual QImage picture(int page, const QSize &pixels) = 0;
    virtual std::vector<PagePlace> find(int page, const QString &words) = 0;
    /// Those of a PDF take some time, as each of them opens its page: to be asked of pages made for it, in another thread.
    virtual std::vector<PageHeading> headings() = 0;

Q_SIGNALS:
    void drawn(int page, const QImage &picture);
};

}
