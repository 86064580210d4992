#include "ui/presentation/papers/papersheets.h"

#include "models/base/error.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <cmath>

namespace xunzhen::presentation {

namespace {

constexpr double kMostPixels = 16e6; ///< of a picture of a whole sheet: A2 at 100 dots an inch has a quarter of it
constexpr int kStripBytes = 40 * 1024 * 1024; ///< each strip decodes the page's pictures anew, so there shall be few

class DraftSheets : public PaperSheets
{
public:
    explicit DraftSheets(std::shared_ptr<const services::DraftPaper> draft) : m_draft(std::move(draft)), m_painter(m_draft) {}

    int count() const override { return m_draft->pageCount(); }
    QSizeF size(int) const override { return m_draft->pageSize(); }
    void paint(QPainter &painter, int page, const QRectF &target) override { m_painter.paint(painter, page, target); }

private:
    std::shared_ptr<const services::DraftPaper> m_draft;
    services::SheetPainter m_painter;
};

class PdfSheets : public PaperSheets
{
public:
    explicit PdfSheets(const QByteArray &pdf)
    {
        m_bytes.setData(pdf);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
        if (m_document.status() != QPdfDocument::Status::Ready)
            throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("no readable PDF"));
    }
    ~PdfSheets() override { m_document.close(); } // it reads from the buffer until then

    int count() const override { return m_document.pageCount(); }
    QSizeF size(int page) const override { return m_document.pagePointSize(page); }

    void paint(QPainter &painter, int page, const QRectF &target) override
    {
        const QSize whole = target.size().toSize();
        const int rows = std::max(1, std::min(whole.height(), kStripBytes / std::max(4, whole.width() * 4)));
        for (int top = 0; top < whole.height(); top += rows) {
            const QRect strip(0, top, whole.width(), std::min(rows, whole.height() - top));
            painter.drawImage(target.topLeft() + QPointF(strip.topLeft()), drawn(page, whole, strip));
        }
    }

private:
    QImage drawn(int page, const QSize &whole, const QRect &strip)
    {
        QPdfDocumentRenderOptions options;
        if (strip.size() != whole) {
            options.setScaledSize(whole);
            options.setScaledClipRect(strip);
        }
        const QImage ink = m_document.render(page, strip.size(), options);
        if (ink.isNull())
            throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("page %1 cannot be drawn").arg(page + 1));
        QImage paper(strip.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, ink);
        // A quarter of what the printer has to be sent, for the pages without colour.
        return paper.allGray() ? paper.convertToFormat(QImage::Format_Grayscale8) : paper;
    }

    QBuffer m_bytes;
    QPdfDocument m_document;
};

}

double boundedScale(const QSizeF &sheet, double wanted)
{
    const double pixels = sheet.width() * sheet.height() * wanted * wanted;
    const double longest = std::max(sheet.width(), sheet.height()) * wanted;
    const double bounded = wanted * std::min({1.0, std::sqrt(kMostPixels / std::max(pixels, 1.0)), kMostPixels / 1000 / std::max(longest, 1.0)});
    return std::isfinite(bounded) ? bounded : 0;
}

std::unique_ptr<PaperSheets> PaperSheets::of(const PaperContent &content)
{
    if (content.draft)
        return std::make_unique<DraftSheets>(content.draft);
    return std::make_unique<PdfSheets>(content.pdf);
}

}
