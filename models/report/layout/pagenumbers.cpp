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

} // namespace

void setPageNumbers(Composition &composition, std::vector<Page> &pages, const PageNumbering &numbering)
{
    TextStyle style = composition.style(numbering.style);
    style.align = TextStyle::Align::Left;
    style.firstIndent = 0;
    const PageGeometry &geometry = composition.geometry();
    const double baseLine = geometry.type.bottom() + geometry.numberBelow + kDashHeight * style.size;
    for (size_t i = size_t(numbering.coverPages); i < pages.size(); ++i) {
        const size_t number = i + 1;
        pages[i].label = labelOf(numbering, number, pages.size());
        const double width = lineWidth(composition.types(), style, pages[i].label);
        const bool odd = number % 2 == 1;
        double x = odd ? geometry.type.right() - style.size - width : geometry.type.left() + style.size;
        for (SetLine &line : setLines(composition, style, pages[i].label, width + 1, -1))
            for (GlyphRun &run : line.runs) {
                run.origin = QPointF(x + run.origin.x(), baseLine);
                pages[i].runs.push_back(std::move(run));
            }
    }
}

} // namespace xunzhen::report
