#include "ui/controls/livesheets.h"

#include "models/base/error.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace xunzhen::controls {

namespace {
constexpr int kSheetsKept = 6;
constexpr double kMinZoom = 0.4, kMaxZoom = 4.0, kZoomStep = 1.25;
}

LiveSheets::LiveSheets(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("liveSheets"));
    setAccessibleName(tr("The paper as it would print"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        viewport()->update();
        Q_EMIT pageShown(currentPage(), pageCount());
    });
}

LiveSheets::~LiveSheets() = default;

void LiveSheets::show(std::shared_ptr<const services::DraftPaper> draft)
{
    m_sheets.clear();
    m_painter = draft ? std::make_unique<services::SheetPainter>(draft) : nullptr;
    m_draft = std::move(draft);
    layOut();
    Q_EMIT pageShown(currentPage(), pageCount());
}

int LiveSheets::pageCount() const { return m_draft ? m_draft->pageCount() : 0; }

QSizeF LiveSheets::sheetSize() const
{
    const QSizeF points = m_draft ? m_draft->pageSize() : QSizeF();
    if (points.isEmpty())
        return {};
    const double width = std::max(100, viewport()->width() - 2 * kGap) * m_zoom;
    return {width, width * points.height() / points.width()};
}

int LiveSheets::currentPage() const
{
    return pageCount() ? std::clamp(int((verticalScrollBar()->value() + step() / 3) / step()), 0, pageCount() - 1) : 0;
}

void LiveSheets::layOut()
{
    const QSizeF sheet = sheetSize();
    const int height = int(pageCount() * step()) + kGap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, int(sheet.width()) + 2 * kGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
}

void LiveSheets::zoom(double factor)
{
    const double at = step() > kGap ? verticalScrollBar()->value() / step() : 0;
    m_zoom = std::clamp(m_zoom * factor, kMinZoom, kMaxZoom);
    m_sheets.clear();
    layOut();
    verticalScrollBar()->setValue(qRound(at * step()));
}

const QImage &LiveSheets::sheet(int page)
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
    try {
        m_painter->paint(painter, page, QRectF(QPointF(), image.size()));
    } catch (const base::Error &error) {
        painter.setPen(m_theme.tokens().major);
        painter.drawText(image.rect(), Qt::AlignCenter, QString::fromUtf8(error.what()));
    }
    painter.end();
    image.setDevicePixelRatio(ratio);
    return *m_sheets.insert(page, image);
}

QRectF LiveSheets::sheetPlace(int page) const
{
    const QSizeF size = sheetSize();
    const double left = std::max(double(kGap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(left, kGap + page * step() - verticalScrollBar()->value()), size};
}

void LiveSheets::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().line);
    for (int page = 0; page < pageCount(); ++page)
        if (const QRectF place = sheetPlace(page); place.intersects(viewport()->rect()))
            painter.drawImage(place.topLeft(), sheet(page));
}

void LiveSheets::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_sheets.clear();
    layOut();
}

void LiveSheets::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void LiveSheets::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoom(kZoomStep);
    else if (event->matches(QKeySequence::ZoomOut))
        zoom(1 / kZoomStep);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

}
