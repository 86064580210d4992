#pragma once

#include "models/services/draftpaper.h"
#include "ui/controls/theme/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

#include <memory>

namespace xunzhen::controls {

/// The pages of a draft, painted from its page model, one below the other. A newer draft takes the place of the old one
/// without moving. Ctrl+wheel and zoom() change the size; the start fits the width.
class LiveSheets : public QAbstractScrollArea
{
    Q_OBJECT

public:
    LiveSheets(const Theme &theme, QWidget *parent = nullptr);
    ~LiveSheets() override;

    void show(std::shared_ptr<const services::DraftPaper> draft);
    void zoom(double factor);
    int pageCount() const;
    int currentPage() const; ///< from 0: the one at the top of the view

Q_SIGNALS:
    void pageShown(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSizeF sheetSize() const;
    double step() const { return sheetSize().height() + kGap; }
    QRectF sheetPlace(int page) const;
    void layOut();
    const QImage &sheet(int page);

    static constexpr int kGap = 14;

    const Theme &m_theme;
    std::shared_ptr<const services::DraftPaper> m_draft;
    std::unique_ptr<services::SheetPainter> m_painter;
    QHash<int, QImage> m_sheets;
    double m_zoom = 1.0; ///< of the fitting width
};

}
