#include "models/report/layout/pagenumbers.h"

#include "models/report/layout/linesetter.h"

namespace xunzhen::report {

namespace {

// A dash stands so far above the base line, in em.
constexpr double kDashHeight = 0.38;

QString labelOf(const PageNumbering &numbering, size_t page, size_t pages)
{
    QString label = numbering.text;
    label.replace(u"{{page}}"_qs, QString::number(qulonglong(page)));
    return label.replace(u"{{pages}}"_qs, QString::number(qulonglong(pages)));
}

struct Placed
{
    double x = 0;
    double baseLine = 0;
};

void setDecoration(Composition &composition, const TextStyle &style, const QString &text, const Placed &at, Page &page)
{
    const double width = lineWidth(composition.types(), style, text);
    for (SetLine &line : setLines(composition, style, text, width + 1, -1))
        for (GlyphRun &run : line.runs) {
            run.origin = QPointF(at.x + run.origin.x(), at.baseLine);
            page.runs.push_back(std::move(run));
        }
}

void setMark(Composition &composition, const PageNumbering &numbering, Page &page)
{
    const TextStyle &style = composition.style(numbering.markStyle);
    const QRectF &type = composition.geometry().type;
    const double width = lineWidth(composition.types(), style, numbering.mark);
    setDecoration(composition, style, numbering.mark, {type.right() - width, type.top() - style.pitch}, page);
}

} // namespace

void setPageNumbers(Composition &composition, std::vector<Page> &pages, const PageNumbering &numbering)
{
    const TextStyle &style = composition.style(numbering.style);
    const QRectF &type = composition.geometry().type;
    const double baseLine = type.bottom() + composition.geometry().numberBelow + kDashHeight * style.size;
    for (size_t i = size_t(numbering.coverPages); i < pages.size(); ++i) {
        const size_t number = i + 1;
        pages[i].label = labelOf(numbering, number, pages.size());
        const double width = lineWidth(composition.types(), style, pages[i].label);
        const bool odd = number % 2 == 1;
        const double x = odd ? type.right() - style.size - width : type.left() + style.size;
        setDecoration(composition, style, pages[i].label, {x, baseLine}, pages[i]);
    }
    if (!numbering.mark.isEmpty())
        for (Page &page : pages)
            setMark(composition, numbering, page);
}

} // namespace xunzhen::report
