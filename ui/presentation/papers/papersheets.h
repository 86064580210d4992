#pragma once

#include "models/services/draftpaper.h"

#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace xunzhen::presentation {

/// A paper to be looked at or printed: a draft with its pages, or the exact bytes of an issued PDF.
struct PaperContent
{
    std::shared_ptr<const services::DraftPaper> draft;
    QByteArray pdf;
    bool isForeign = false; ///< bytes that came from outside and may be made to do harm

    bool isEmpty() const { return !draft && pdf.isEmpty(); }
    friend bool operator==(const PaperContent &, const PaperContent &) = default;
};

/// Pixels a point: the wanted ones, or fewer so that a picture of a sheet without measure does not take all memory.
double boundedScale(const QSizeF &sheet, double wanted);

/// The sheets of a paper, painted one by one. Belongs to the thread that made it.
class PaperSheets
{
public:
    virtual ~PaperSheets() = default;
    virtual int count() const = 0;
    virtual QSizeF size(int page) const = 0; ///< points
    /// Paints the whole sheet into `target`, in the painter's units. However fine the device, no more than a strip of an
    /// issued page is held in memory. Throws base::Error.
    virtual void paint(QPainter &painter, int page, const QRectF &target) = 0;

    /// Throws base::Error(DamagedFile) when the bytes are no readable PDF.
    static std::unique_ptr<PaperSheets> of(const PaperContent &content);
};

}
