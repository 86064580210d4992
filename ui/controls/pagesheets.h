#pragma once

#include "ui/controls/theme/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <vector>

class QPdfDocument;

namespace xunzhen::controls {

/// A place on a page, in points from its upper left corner.
struct PagePlace
{
    int page = 0;
    QList<QRectF> rectangles;
};

/// The pages of a PDF, one below the other. Ctrl+wheel and zoom() change the size; the start fits the width. Places can be
/// marked, such as what a search has found.
class PageSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The document outlives the view; `reload` after it was loaded anew.
    PageSheets(const Theme &theme, QPdfDocument &document, QWidget *parent = nullptr);

    /// Keeps the place in the paper as far as there are as many pages.
    void reload();
    void zoom(double factor);
    void fitWidth();
    void showPage(int page);
    /// `current` is marked more strongly and brought into view; -1 = none.
    void mark(std::vector<PagePlace> places, int current);
    int pageCount() const;
    int currentPage() const; ///< from 0: the one at the top of the view

Q_SIGNALS:
    void pageShown(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF sheetSize() const; ///< logical pixels at the present zoom
    double step() const { return sheetSize().height() + kGap; }
    QRectF sheetPlace(int page) const;
    void layOut();
    void paintMarks(QPainter &painter, int page, const QRectF &sheet) const;
    void bringIntoView(const PagePlace &place);
    const QImage &sheet(int page);

    static constexpr int kGap = 16;

    const Theme &m_theme;
    QPdfDocument &m_document;
    QHash<int, QImage> m_sheets;
    std::vector<PagePlace> m_marks;
    int m_currentMark = -1;
    double m_zoom = 1.0; ///< of the fitting width
};

}
