#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/papers/paperpages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPointer>

#include <vector>

class QGestureEvent;

namespace xunzhen::controls {

/// The pages of a paper, one below the other, at a size of their own or as large as the view allows. Ctrl+wheel and pinching
/// change the size around the pointer. Places can be marked, such as what a search has found.
class PageSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };
    static constexpr int kLeastPercent = 50, kMostPercent = 400;

    explicit PageSheets(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps size and place as far as there are as many pages; marks go. Null = nothing to show; else the pages outlive the
    /// view or are replaced.
    void setPages(presentation::PaperPages *pages);
    void fit(Fit fit);
    void setPercent(int percent); ///< 100 = as on paper
    void zoom(double factor);
    Fit fitting() const { return m_fit; }
    int percent() const;
    void showPage(int page);
    void showPlace(int page, double top); ///< points
    /// `current` is marked more strongly and brought into view; -1 = none.
    void mark(std::vector<presentation::PagePlace> places, int current);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    int currentPage() const; ///< from 0: the one in the upper third of the view

Q_SIGNALS:
    void pageShown(int page, int count);
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Spot
    {
        int page = 0;
        QPointF point; ///< in points on the page
    };
    double wantedScale() const;
    double onPaper() const; ///< logical pixels a point, at 100 %
    void measure();
    void layOut();
    void setScale(double scale, const QPointF &around);
    double top(int page) const { return kGap + m_tops[size_t(page)] * m_scale + page * kGap; }
    QRectF sheetPlace(int page) const;
    Spot spotAt(const QPointF &place) const;
    void bring(const Spot &spot, const QPointF &place);
    QSize pixels(int page) const;
    void onDrawn(int page, const QImage &picture);
    QImage sheet(int page);
    void forgetFar();
    void paintMarks(QPainter &painter, int page, const QRectF &sheet) const;
    void bringIntoView(const presentation::PagePlace &place);
    bool pinched(QEvent *event);

    static constexpr int kGap = 16;

    const Theme &m_theme;
    QPointer<presentation::PaperPages> m_pages;
    std::vector<double> m_tops; ///< points of paper above each page, and above the end
    double m_widest = 0;        ///< points
    QHash<int, QImage> m_sheets;
    std::vector<presentation::PagePlace> m_marks;
    int m_currentMark = -1;
    Fit m_fit = Fit::Width;
    double m_scale = 1; ///< logical pixels a point
};

}
