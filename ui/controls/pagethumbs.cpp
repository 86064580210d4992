#include "ui/controls/pagethumbs.h"

#include "ui/presentation/papers/paperpages.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QPointer>

namespace xunzhen::controls {

using presentation::PaperPages;

namespace {
constexpr int kThumbWidth = 72;
constexpr int kStripWidth = 112, kBarWidth = 12, kAround = 8;
}

/// The pages as pictures, drawn when they are first asked for.
class PageThumbModel : public QAbstractListModel
{
public:
    PageThumbModel(const Theme &theme, const QWidget &shownIn) : m_theme(theme), m_shownIn(shownIn) {}

    void setPages(PaperPages *pages)
    {
        beginResetModel();
        if (m_pages)
            m_pages->disconnect(this);
        m_pages = pages;
        m_pictures.clear();
        m_marked.clear();
        if (m_pages)
            connect(m_pages, &PaperPages::drawn, this, &PageThumbModel::onDrawn);
        endResetModel();
    }

    void setMarked(const QSet<int> &pages)
    {
        m_marked = pages;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() || !m_pages ? 0 : m_pages->count(); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const int page = index.row();
        const bool marked = m_marked.contains(page);
        switch (role) {
        case Qt::DecorationRole: return picture(page);
        case Qt::DisplayRole: return marked ? QStringLiteral("≠ %1").arg(page + 1) : QString::number(page + 1);
        case Qt::SizeHintRole: // as wide as the strip, so that page and number stand in its middle
            return QSize(kStripWidth - kBarWidth, qRound(pixels(page).height() / m_shownIn.devicePixelRatioF())
                                                      + m_shownIn.fontMetrics().lineSpacing() + kAround);
        case Qt::ForegroundRole: return marked ? QVariant(m_theme.tokens().risk) : QVariant();
        case Qt::AccessibleTextRole:
            return marked ? PageThumbs::tr("Page %1, differs").arg(page + 1) : PageThumbs::tr("Page %1").arg(page + 1);
        default: return {};
        }
    }

private:
    QSize pixels(int page) const
    {
        const QSizeF points = m_pages->size(page);
        const double ratio = m_shownIn.devicePixelRatioF();
        return (QSizeF(kThumbWidth, kThumbWidth * points.height() / std::max(1.0, points.width())) * ratio).toSize();
    }

    QPixmap framed(const QImage &sheet) const
    {
        QPixmap picture = QPixmap::fromImage(sheet);
        QPainter painter(&picture);
        painter.setPen(m_theme.tokens().line);
        painter.drawRect(QRect(QPoint(), picture.size()).adjusted(0, 0, -1, -1));
        painter.end();
        picture.setDevicePixelRatio(m_shownIn.devicePixelRatioF());
        return picture;
    }

    QPixmap picture(int page) const
    {
        const auto known = m_pictures.constFind(page);
        if (known != m_pictures.cend())
            return *known;
        const QImage sheet = m_pages->picture(page, pixels(page));
        if (!sheet.isNull())
            return *m_pictures.insert(page, framed(sheet));
        QImage blank(pixels(page), QImage::Format_RGB32);
        blank.fill(Qt::white);
        return framed(blank);
    }

    void onDrawn(int page, const QImage &sheet)
    {
        if (page >= rowCount() || sheet.size() != pixels(page))
            return;
        m_pictures.insert(page, framed(sheet));
        Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
    }

    const Theme &m_theme;
    QPointer<PaperPages> m_pages;
    const QWidget &m_shownIn;
    mutable QHash<int, QPixmap> m_pictures;
    QSet<int> m_marked;
};

PageThumbs::PageThumbs(const Theme &theme, QWidget *parent) : QListView(parent), m_model(new PageThumbModel(theme, *this))
{
    m_model->setParent(this);
    setObjectName(QStringLiteral("pageThumbs"));
    setAccessibleName(tr("Pages"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({kThumbWidth, kThumbWidth * 3 / 2});
    setFixedWidth(kStripWidth);
    setModel(m_model);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT pageChosen(index.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT pageChosen(index.row()); });
}

void PageThumbs::setPages(PaperPages *pages)
{
    setGridSize({kStripWidth - kBarWidth, iconSize().height() + 2 * fontMetrics().lineSpacing()});
    m_model->setPages(pages);
}

void PageThumbs::setPage(int page)
{
    if (const QModelIndex index = m_model->index(page); index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void PageThumbs::setMarked(const QSet<int> &pages) { m_model->setMarked(pages); }

}
