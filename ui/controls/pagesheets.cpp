#include "ui/controls/pagesheets.h"

#include "models/base/error.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace xunzhen::controls {

namespace {
constexpr int kGap = 16;
constexpr int kSheetsKept = 6;
constexpr double kMinZoom = 0.4, kMaxZoom = 4.0;
}

PageSheets::PageSheets(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("pageSheets"));
    setAccessibleName(tr("The paper as it will print"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT pageShown(currentPage(), pageCount()); });
}

PageSheets::~PageSheets() = default;

void PageSheets::setPaper(std::shared_ptr<const services::DraftPaper> paper)
{
    m_sheets.clear();
    m_painter.reset();
    m_paper = std::move(paper);
    if (m_paper)
        m_painter = std::make_unique<services::SheetPainter>(m_paper);
    layOut();
    Q_EMIT pageShown(currentPage(), pageCount());
}

int PageSheets::pageCount() const { return m_paper ? m_paper->pageCount() : 0; }

QSizeF PageSheets::sheetSize() const
{
    if (!m_paper || m_paper->pageSize().isEmpty())
        return {};
    const double width = std::max(100, viewport()->width() - 2 * kGap) * m_zoom;
    return {width, width * m_paper->pageSize().height() / m_paper->pageSize().width()};
}

int PageSheets::currentPage() const
{
    const double step = sheetSize().height() + kGap;
    return pageCount() ? std::clamp(int((verticalScrollBar()->value() + step / 3) / step), 0, pageCount() - 1) : 0;
}

void PageSheets::layOut()
{
    const QSizeF sheet = sheetSize();
    const int height = int(pageCount() * (sheet.height() + kGap)) + kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(sheet.width()) + 2 * kGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void PageSheets::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, kMinZoom, kMaxZoom);
    m_sheets.clear();
    layOut();
}

void PageSheets::fitWidth()
{
    m_zoom = 1.0;
    m_sheets.clear();
    layOut();
}

const QImage &PageSheets::sheet(int page)
{
    const auto known = m_sheets.constFind(page);
    if (known != m_sheets.cend())
        return *known;
    if (m_sheets.size() >= kSheetsKept)
        m_sheets.clear();
    const double ratio = devicePixelRatioF();
    QImage image((sheetSize() * ratio).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    try {
        m_painter->paint(painter, page, QRectF(image.rect()));
    } catch (const base::Error &error) {
        painter.setPen(Qt::black);
        painter.drawText(image.rect(), Qt::AlignCenter, base::codeName(error.code())); // the file itself is not affected
    }
    painter.end();
    image.setDevicePixelRatio(ratio);
    return *m_sheets.insert(page, image);
}

void PageSheets::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().line);
    const QSizeF size = sheetSize();
    const double left = std::max(double(kGap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place(left, kGap + page * (size.height() + kGap) - verticalScrollBar()->value(), size.width(), size.height());
        if (place.intersects(viewport()->rect()))
            painter.drawImage(place.topLeft(), sheet(page));
    }
}

void PageSheets::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_sheets.clear();
    layOut();
}

void PageSheets::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

}
