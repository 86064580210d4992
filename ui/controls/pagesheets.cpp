#include "ui/controls/pagesheets.h"

#include <QPainter>
#include <QPdfDocument>
#include <QScrollBar>
#include <QScroller>
#include <QWheelEvent>

namespace xunzhen::controls {

namespace {
constexpr int kSheetsKept = 6;
constexpr double kMinZoom = 0.4, kMaxZoom = 4.0;
constexpr int kMarkAlpha = 70;
}

PageSheets::PageSheets(const Theme &theme, QPdfDocument &document, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_document(document)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("pageSheets"));
    setAccessibleName(tr("The paper as it will print"));
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT pageShown(currentPage(), pageCount()); });
}

void PageSheets::reload()
{
    m_sheets.clear();
    m_marks.clear();
    layOut();
    Q_EMIT pageShown(currentPage(), pageCount());
}

int PageSheets::pageCount() const { return m_document.pageCount(); }

QSizeF PageSheets::sheetSize() const
{
    const QSizeF points = pageCount() ? m_document.pagePointSize(0) : QSizeF();
    if (points.isEmpty())
        return {};
    const double width = std::max(100, viewport()->width() - 2 * kGap) * m_zoom;
    return {width, width * points.height() / points.width()};
}

int PageSheets::currentPage() const
{
    return pageCount() ? std::clamp(int((verticalScrollBar()->value() + step() / 3) / step()), 0, pageCount() - 1) : 0;
}

void PageSheets::layOut()
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

void PageSheets::zoom(double factor)
{
    const double at = step() > kGap ? verticalScrollBar()->value() / step() : 0;
    m_zoom = std::clamp(m_zoom * factor, kMinZoom, kMaxZoom);
    m_sheets.clear();
    layOut();
    verticalScrollBar()->setValue(qRound(at * step()));
}

void PageSheets::fitWidth() { zoom(1 / m_zoom); }

void PageSheets::showPage(int page) { verticalScrollBar()->setValue(qRound(page * step())); }

void PageSheets::mark(std::vector<PagePlace> places, int current)
{
    m_marks = std::move(places);
    m_currentMark = current;
    if (current >= 0 && current < int(m_marks.size()))
        bringIntoView(m_marks[size_t(current)]);
    viewport()->update();
}

void PageSheets::bringIntoView(const PagePlace &place)
{
    if (place.rectangles.isEmpty())
        return;
    const double scale = sheetSize().width() / m_document.pagePointSize(place.page).width();
    const double top = kGap + place.page * step() + place.rectangles.front().top() * scale;
    const int now = verticalScrollBar()->value();
    if (top < now + kGap || top > now + viewport()->height() - 3 * kGap)
        verticalScrollBar()->setValue(qRound(top - viewport()->height() / 3.0));
    const double left = kGap + place.rectangles.front().left() * scale;
    if (left < horizontalScrollBar()->value() || left > horizontalScrollBar()->value() + viewport()->width() - 3 * kGap)
        horizontalScrollBar()->setValue(qRound(left - viewport()->width() / 3.0));
}

const QImage &PageSheets::sheet(int page)
{
    const auto known = m_sheets.constFind(page);
    if (known != m_sheets.cend())
        return *known;
    if (m_sheets.size() >= kSheetsKept)
        m_sheets.clear();
    const double ratio = devicePixelRatioF();
    const QSize pixels = (sheetSize() * ratio).toSize();
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(0, 0, m_document.render(page, pixels));
    image.setDevicePixelRatio(ratio);
    return *m_sheets.insert(page, image);
}

QRectF PageSheets::sheetPlace(int page) const
{
    const QSizeF size = sheetSize();
    const double left = std::max(double(kGap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(left, kGap + page * step() - verticalScrollBar()->value()), size};
}

void PageSheets::paintMarks(QPainter &painter, int page, const QRectF &sheet) const
{
    const double scale = sheet.width() / m_document.pagePointSize(page).width();
    for (size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].page != page)
            continue;
        QColor colour = int(i) == m_currentMark ? QColor(0xF5, 0x7C, 0x00) : QColor(0xFF, 0xC1, 0x07); // on paper, not on a theme
        const QColor edge = colour;
        colour.setAlpha(kMarkAlpha);
        painter.setBrush(colour);
        painter.setPen(int(i) == m_currentMark ? QPen(edge, 2) : QPen(Qt::NoPen));
        for (const QRectF &place : m_marks[i].rectangles)
            painter.drawRect(QRectF(sheet.topLeft() + place.topLeft() * scale, place.size() * scale).adjusted(-1, -1, 1, 1));
    }
}

void PageSheets::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.tokens().line);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = sheetPlace(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        painter.drawImage(place.topLeft(), sheet(page));
        paintMarks(painter, page, place);
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
