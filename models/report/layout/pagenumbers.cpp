#include "models/report/layout/pagenumbers.h"

#include "models/report/layout/linesetter.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

// A dash stands so far above the base line, in em.
constexpr double kDashHeight = 0.38;

// Between the text and the line at every page's foot.
constexpr double kFootGap = 6;

struct Placed
{
    double x = 0;
    double baseLine = 0;
};

void setDecoration(Composition &composition, const TextStyle &style, const QString &text, const Placed &at, Page &page)
{
    const double width = lineWidth(composition.types(), style, text);
    for (SetLine &line : setLines(composition, style, text, width + 1, -1))
        for (GlyphRun &run : line.drawing.runs) {
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

void setFoot(const Drawing &foot, const PageGeometry &geometry, Page &page)
{
    const double top = geometry.type.bottom() - geometry.footRoom + kFootGap;
    addDrawing(page, foot, QPointF(geometry.type.left(), top));
}

Drawing footDrawing(Composition &composition, const PageNumbering &numbering)
{
    Drawing drawing;
    double top = 0;
    const TextStyle &style = composition.style(numbering.footStyle);
    for (const QString &paragraph : paragraphsOf(numbering.foot))
        for (const SetLine &line : setLines(composition, style, paragraph, composition.width(), -1)) {
            addDrawing(drawing, line.drawing, QPointF(0, top));
            top += style.pitch;
        }
    return drawing;
}

} // namespace

QString pageLabel(const QString &text, size_t page, size_t pages)
{
    QString label = text;
    label.replace(u"{{page}}"_qs, QString::number(qulonglong(page)));
    return label.replace(u"{{pages}}"_qs, QString::number(qulonglong(pages)));
}

double numberLeft(const PageGeometry &geometry, NumberPosition position, const TextStyle &style, size_t page, double width)
{
    const QRectF &type = geometry.type;
    if (position == NumberPosition::Center)
        return type.center().x() - width / 2;
    const bool right = position == NumberPosition::Right || page % 2 == 1;
    return right ? type.right() - style.size - width : type.left() + style.size;
}

double numberBaseLine(const PageGeometry &geometry, const TextStyle &style)
{
    return geometry.type.bottom() + geometry.numberBelow + kDashHeight * style.size;
}

double footRoom(Composition &composition, const PageNumbering &numbering)
{
    if (paragraphsOf(numbering.foot).isEmpty())
        return 0;
    const TextStyle &style = composition.style(numbering.footStyle);
    qsizetype lines = 0;
    for (const QString &paragraph : paragraphsOf(numbering.foot))
        lines += qsizetype(setLines(composition, style, paragraph, composition.width(), -1).size());
    return kFootGap + double(lines) * style.pitch;
}

void setPageNumbers(Composition &composition, std::vector<Page> &pages, const PageNumbering &numbering)
{
    const TextStyle &style = composition.style(numbering.style);
    const PageGeometry &geometry = composition.geometry();
    const bool hasFoot = geometry.footRoom > 0;
    const Drawing foot = hasFoot ? footDrawing(composition, numbering) : Drawing();
    for (size_t i = size_t(numbering.coverPages); i < pages.size(); ++i) {
        if (hasFoot)
            setFoot(foot, geometry, pages[i]);
        if (numbering.numberless.contains(i))
            continue;
        pages[i].label = pageLabel(numbering.text, i + 1, pages.size());
        const double width = lineWidth(composition.types(), style, pages[i].label);
        const double x = numberLeft(geometry, numbering.position, style, i + 1, width);
        setDecoration(composition, style, pages[i].label, {x, numberBaseLine(geometry, style)}, pages[i]);
    }
    if (!numbering.mark.isEmpty())
        for (Page &page : pages)
            setMark(composition, numbering, page);
}

} // namespace xunzhen::report
