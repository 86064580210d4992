#include "ui/presentation/papers/draftpages.h"

#include "models/base/outcome.h"

#include <QPainter>

namespace xunzhen::presentation {

DraftPages::DraftPages(std::shared_ptr<const services::DraftPaper> draft)
    : m_sheets(PaperSheets::of({draft, {}})), m_text(std::move(draft))
{
}

QImage DraftPages::picture(int page, const QSize &pixels)
{
    QImage picture(pixels, QImage::Format_RGB32);
    picture.fill(Qt::white);
    // What cannot be read stays white; the same failure is told when the paper is printed or saved.
    const auto done = base::attempt([&] {
        QPainter painter(&picture);
        m_sheets->paint(painter, page, QRectF(QPointF(), QSizeF(pixels)));
    });
    if (!done)
        qWarning("page %d of the draft cannot be painted: %s", page + 1, done.error().what());
    return picture;
}

std::vector<PagePlace> DraftPages::find(int page, const QString &words)
{
    std::vector<PagePlace> places;
    for (auto &rectangles : m_text.find(page, words))
        places.push_back({page, std::move(rectangles)});
    return places;
}

std::vector<PageHeading> DraftPages::headings()
{
    std::vector<PageHeading> headings;
    for (const services::PaperHeading &heading : m_text.headings())
        headings.push_back({heading.title, heading.level, heading.page, heading.top});
    return headings;
}

}
