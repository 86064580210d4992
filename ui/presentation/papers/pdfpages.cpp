#include "ui/presentation/papers/pdfpages.h"

#include <QPainter>
#include <QPdfBookmarkModel>

namespace xunzhen::presentation {

PdfPages::PdfPages(const QByteArray &pdf, bool isForeign) : m_isForeign(isForeign)
{
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    if (!pdf.isEmpty())
        m_document.load(&m_bytes);
    for (int page = 0; page < m_document.pageCount(); ++page)
        m_sizes.push_back(m_document.pagePointSize(page)); // later it would have to be waited for the page that is being drawn
    m_search.setDocument(&m_document);
}

PdfPages::~PdfPages()
{
    m_renderer.reset(); // waits for its thread, which draws from the document
    m_document.close();
}

QImage PdfPages::picture(int page, const QSize &pixels)
{
    if (!m_renderer)
        beginDrawing();
    m_renderer->requestPage(page, pixels); // asking twice is asking once
    return {};
}

/// Only for pages that are looked at: the thread that draws them has its price.
void PdfPages::beginDrawing()
{
    m_renderer = std::make_unique<QPdfPageRenderer>();
    m_renderer->setDocument(&m_document);
    m_renderer->setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(m_renderer.get(), &QPdfPageRenderer::pageRendered, this, &PdfPages::onRendered);
}

void PdfPages::onRendered(int page, const QSize &pixels, const QImage &ink)
{
    QImage picture(pixels, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).drawImage(0, 0, ink);
    Q_EMIT drawn(page, picture);
}

std::vector<PagePlace> PdfPages::find(int page, const QString &words)
{
    if (m_search.searchString() != words)
        m_search.setSearchString(words);
    std::vector<PagePlace> places;
    for (const QPdfLink &hit : m_search.resultsOnPage(page))
        places.push_back({page, hit.rectangles()});
    return places;
}

std::vector<PageHeading> PdfPages::headings()
{
    if (m_isForeign)
        return {};
    QPdfBookmarkModel model;
    model.setDocument(&m_document);
    std::vector<PageHeading> headings;
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const auto value = [&](QPdfBookmarkModel::Role role) { return index.data(int(role)); };
            headings.push_back({value(QPdfBookmarkModel::Role::Title).toString(), value(QPdfBookmarkModel::Role::Level).toInt() + 1,
                                value(QPdfBookmarkModel::Role::Page).toInt(),
                                value(QPdfBookmarkModel::Role::Location).toPointF().y()});
            walk(index);
        }
    };
    walk({});
    return headings;
}

}
