#pragma once

#include "models/services/draftpaper.h"
#include "ui/controls/theme/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

namespace xunzhen::controls {

/// The pages of a paper as they will print, one below the other. Ctrl+wheel and zoom() change the size; the start fits the
/// width.
class PageSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageSheets(const Theme &theme, QWidget *parent = nullptr);
    ~PageSheets() override;
    void setPaper(std::shared_ptr<const services::DraftPaper> paper);
    void zoom(double factor);
    void fitWidth();
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
    void layOut();
    const QImage &sheet(int page);

    const Theme &m_theme;
    std::shared_ptr<const services::DraftPaper> m_paper;
    std::unique_ptr<services::SheetPainter> m_painter;
    QHash<int, QImage> m_sheets;
    double m_zoom = 1.0; ///< of the fitting width
};

}
