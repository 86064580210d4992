#include "ui/controls/pagesheets.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>
#include <QWheelEvent>

#include <cmath>

namespace xunzhen::controls {

using presentation::PagePlace;

namespace {
constexpr int kSheetsKept = 8;
constexpr double kMostPixels = 16e6; ///< of one sheet; beyond, it is drawn larger than it was painted
constexpr int kMarkAlpha = 70;
constexpr double kZoomStep = 1.25;
constexpr int kLine = 40;
}

PageSheets::PageSheets(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("pageSheets"));
    setAccessibleName(tr("The paper as it will print"));
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { Q_EMIT pageShown(currentPage(), pageCount()); });
}

void PageSheets::setPages(presentation::PaperPages *pages)
{
    const Spot kept = spotAt({});
    if (m_pages)
        m_pages->disconnect(this);
    m_pages = pages;
    m_sheets.clear();
    m_marks.clear();
    if (m_pages)
        connect(m_pages, &presentation::PaperPages::drawn, this, &PageSheets::onDrawn);
    measure();
    layOut();
    bring(kept, {});
    Q_EMIT pageShown(currentPage(), pageCount());
    Q_EMIT zoomed();
}

void PageSheets::measure()
{
    m_tops.assign(1, 0);
    m_widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = m_pages->size(page);
        m_tops.push_back(m_tops.back() + size.height());
        m_widest = std::max(m_widest, size.width());
    }
}

double PageSheets::onPaper() const { return logicalDpiX() / 72.0; }

int PageSheets::percent() const { return qRound(m_scale / onPaper() * 100); }

double PageSheets::wantedScale() const
{
    if (m_fit == Fit::None || m_widest <= 0)
        return m_scale;
    const double width = std::max(100, viewport()->width() - 2 * kGap) / m_widest;
    if (m_fit == Fit::Width)
        return width;
    const double height = m_pages->size(currentPage()).height();
    return std::min(width, std::max(100, viewport()->height() - 2 * kGap) / std::max(1.0, height));
}

void PageSheets::layOut()
{
    m_scale = wantedScale();
    const double height = m_tops.empty() ? 0 : m_tops.back() * m_scale + (pageCount() + 1) * kGap;
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(kLine);
    horizontalScrollBar()->setRange(0, std::max(0, int(m_widest * m_scale) + 2 * kGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(kLine);
    viewport()->update();
}

void PageSheets::fit(Fit fit)
{
    const Spot kept = spotAt({});
    const int page = currentPage();
    m_fit = fit;
    layOut();
    if (fit == Fit::Page)
        showPage(page);
    else
        bring(kept, {});
    Q_EMIT zoomed();
}

void PageSheets::setPercent(int percent)
{
    setScale(std::clamp(percent, kLeastPercent, kMostPercent) * onPaper() / 100, {});
}

void PageSheets::zoom(double factor) { setPercent(qRound(percent() * factor)); }

void PageSheets::setScale(double scale, const QPointF &around)
{
    const Spot kept = spotAt(around);
    m_fit = Fit::None;
    m_scale = std::clamp(scale, kLeastPercent * onPaper() / 100, kMostPercent * onPaper() / 100);
    layOut();
    bring(kept, around);
    Q_EMIT zoomed();
}

int PageSheets::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double line = verticalScrollBar()->value() + viewport()->height() / 3.0;
    int page = 0;
    while (page + 1 < pageCount() && top(page + 1) <= line)
        ++page;
    return page;
}

QRectF PageSheets::sheetPlace(int page) const
{
    const QSizeF size = m_pages->size(page) * m_scale;
    const double left = std::max(double(kGap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF(left, top(page) - verticalScrollBar()->value()), size};
}

PageSheets::Spot PageSheets::spotAt(const QPointF &place) const
{
    if (pageCount() == 0 || m_scale <= 0)
        return {};
    int page = 0;
    while (page + 1 < pageCount() && sheetPlace(page).bottom() < place.y())
        ++page;
    return {page, (place - sheetPlace(page).topLeft()) / m_scale};
}

void PageSheets::bring(const Spot &spot, const QPointF &place)
{
    if (pageCount() == 0)
        return;
    const int page = std::min(spot.page, pageCount() - 1);
    const QPointF now = sheetPlace(page).topLeft() + spot.point * m_scale;
    verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() + now.y() - place.y()));
    horizontalScrollBar()->setValue(qRound(horizontalScrollBar()->value() + now.x() - place.x()));
}

void PageSheets::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(qRound(top(page)) - kGap);
}

void PageSheets::showPlace(int page, double top)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(qRound(this->top(page) + top * m_scale) - kGap);
}

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
    if (place.rectangles.isEmpty() || place.page >= pageCount())
        return;
    const QRectF sheet = sheetPlace(place.page);
    const QPointF at = sheet.topLeft() + place.rectangles.front().topLeft() * m_scale;
    if (at.y() < kGap || at.y() > viewport()->height() - 3 * kGap)
        verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() + at.y() - viewport()->height() / 3.0));
    if (at.x() < 0 || at.x() > viewport()->width() - 3 * kGap)
        horizontalScrollBar()->setValue(qRound(horizontalScrollBar()->value() + at.x() - viewport()->width() / 3.0));
}

QSize PageSheets::pixels(int page) const
{
    const QSizeF whole = m_pages->size(page) * m_scale * devicePixelRatioF();
    const double tooMany = whole.width() * whole.height() / kMostPixels;
    return (tooMany > 1 ? whole / std::sqrt(tooMany) : whole).toSize();
}

void PageSheets::onDrawn(int page, const QImage &picture)
{
    if (page >= pageCount() || picture.size() != pixels(page))
        return; // of an earlier size, or a small page
    m_sheets.insert(page, picture);
    viewport()->update();
}

QImage PageSheets::sheet(int page)
{
    const QImage known = m_sheets.value(page);
    const QSize wanted = pixels(page);
    if (known.size() == wanted || wanted.isEmpty())
        return known;
    const QImage fresh = m_pages->picture(page, wanted);
    if (fresh.isNull())
        return known;
    return *m_sheets.insert(page, fresh);
}

void PageSheets::forgetFar()
{
    if (m_sheets.size() <= kSheetsKept)
        return;
    m_sheets.removeIf([this](const QHash<int, QImage>::iterator &known) {
        return known.key() >= pageCount() || !sheetPlace(known.key()).intersects(viewport()->rect());
    });
}

void PageSheets::paintMarks(QPainter &painter, int page, const QRectF &sheet) const
{
    for (size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].page != page)
            continue;
        QColor colour = int(i) == m_currentMark ? QColor(0xF5, 0x7C, 0x00) : QColor(0xFF, 0xC1, 0x07); // on paper, not on a theme
        const QColor edge = colour;
        colour.setAlpha(kMarkAlpha);
        painter.setBrush(colour);
        painter.setPen(int(i) == m_currentMark ? QPen(edge, 2) : QPen(Qt::NoPen));
        for (const QRectF &place : m_marks[i].rectangles)
            painter.drawRect(QRectF(sheet.topLeft() + place.topLeft() * m_scale, place.size() * m_scale).adjusted(-1, -1, 1, 1));
    }
}

void PageSheets::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(viewport()->rect(), m_theme.tokens().line);
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF place = sheetPlace(page);
        if (!place.intersects(viewport()->rect()))
            continue;
        const QImage picture = sheet(page);
        const QPoint corner = place.topLeft().toPoint();
        if (picture.isNull())
            painter.fillRect(place, Qt::white);
        else
            painter.drawImage(QRectF(corner, place.size()), picture);
        paintMarks(painter, page, QRectF(corner, place.size()));
    }
    forgetFar();
}

void PageSheets::resizeEvent(QResizeEvent *event)
{
    const Spot kept = spotAt({});
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    bring(kept, {});
    Q_EMIT zoomed();
}

void PageSheets::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setScale(m_scale * std::pow(kZoomStep, event->angleDelta().y() / 240.0), event->position());
    event->accept();
}

void PageSheets::keyPressEvent(QKeyEvent *event)
{
    const int screenful = viewport()->height() - 2 * kGap;
    switch (event->key()) {
    case Qt::Key_PageDown: return showPage(std::min(currentPage() + 1, pageCount() - 1));
    case Qt::Key_PageUp: return showPage(std::max(currentPage() - 1, 0));
    case Qt::Key_Home: return verticalScrollBar()->setValue(0);
    case Qt::Key_End: return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    case Qt::Key_Space:
        return verticalScrollBar()->setValue(verticalScrollBar()->value()
                                             + (event->modifiers() & Qt::ShiftModifier ? -screenful : screenful));
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

bool PageSheets::pinched(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        setScale(m_scale * (1 + gesture->value()), gesture->position());
        return true;
    }
    auto *pinch = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
        setScale(m_scale * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
    return true;
}

bool PageSheets::viewportEvent(QEvent *event)
{
    if ((event->type() == QEvent::NativeGesture || event->type() == QEvent::Gesture) && pinched(event))
        return true;
    return QAbstractScrollArea::viewportEvent(event);
}

}
