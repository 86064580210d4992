#include "ui/controls/pagethumbs.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPainter>
#include <QPdfDocument>
#include <QPixmap>

namespace xunzhen::controls {

namespace {
constexpr int kThumbWidth = 72;
constexpr int kStripWidth = 112, kBarWidth = 12;
}

/// The pages as pictures, drawn when they are first asked for.
class PageThumbModel : public QAbstractListModel
{
public:
    PageThumbModel(const Theme &theme, QPdfDocument &document, const QWidget &shownIn)
        : m_theme(theme), m_document(document), m_shownIn(shownIn)
    {
    }

    void reload()
    {
        beginResetModel();
        m_pictures.clear();
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_document.pageCount(); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::DecorationRole: return picture(index.row());
        case Qt::DisplayRole: return QString::number(index.row() + 1);
        case Qt::AccessibleTextRole: return PageThumbs::tr("Page %1").arg(index.row() + 1);
        default: return {};
        }
    }

private:
    QPixmap picture(int page) const
    {
        const auto known = m_pictures.constFind(page);
        if (known != m_pictures.cend())
            return *known;
        const QSizeF points = m_document.pagePointSize(page);
        const double ratio = m_shownIn.devicePixelRatioF();
        const QSize pixels = (QSizeF(kThumbWidth, kThumbWidth * points.height() / points.width()) * ratio).toSize();
        QPixmap picture(pixels);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.drawImage(0, 0, m_document.render(page, pixels));
        painter.setPen(m_theme.tokens().line);
        painter.drawRect(QRect(QPoint(), pixels).adjusted(0, 0, -1, -1));
        painter.end();
        picture.setDevicePixelRatio(ratio);
        return *m_pictures.insert(page, picture);
    }

    const Theme &m_theme;
    QPdfDocument &m_document;
    const QWidget &m_shownIn;
    mutable QHash<int, QPixmap> m_pictures;
};

PageThumbs::PageThumbs(const Theme &theme, QPdfDocument &document, QWidget *parent)
    : QListView(parent), m_pages(new PageThumbModel(theme, document, *this))
{
    m_pages->setParent(this);
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
    setModel(m_pages);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT pageChosen(index.row()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) { Q_EMIT pageChosen(index.row()); });
}

void PageThumbs::reload()
{
    setGridSize({kStripWidth - kBarWidth, iconSize().height() + 2 * fontMetrics().lineSpacing()});
    m_pages->reload();
}

void PageThumbs::setPage(int page)
{
    if (const QModelIndex index = m_pages->index(page); index.isValid() && index != currentIndex()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

}
