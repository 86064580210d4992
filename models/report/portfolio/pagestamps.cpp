#include "models/report/portfolio/pagestamps.h"

#include "models/report/layout/composition.h"
#include "models/report/layout/geometry.h"
#include "models/report/layout/linesetter.h"

namespace xunzhen::report {

namespace {

// The number's right edge and base line, from the corner of the page: clear of the numbers that papers bear themselves.
constexpr double kFromRight = points(14);
constexpr double kFromBottom = points(12);
const QSizeF kSheet{points(50), points(24)};

Page stamp(Composition &composition, const TextStyle &style, int number)
{
    const QString text = QString::number(number);
    const double width = lineWidth(composition.types(), style, text);
    Page page;
    page.label = text;
    for (SetLine &line : setLines(composition, style, text, width + 1, -1))
        for (GlyphRun &run : line.drawing.runs) {
            run.origin = QPointF(kSheet.width() - kFromRight - width + run.origin.x(), kSheet.height() - kFromBottom);
            run.tag = -1;
            page.runs.push_back(std::move(run));
        }
    return page;
}

} // namespace

PageModel pageStamps(const Template &paper, const FontSet &fonts, int count)
{
    TypeCase types(fonts, paper.chains());
    const base::Work work;
    Composition composition(types, paper.styles(), paper.geometry(), work);
    TextStyle style = composition.style(u"filePageNumber"_qs);
    style.align = TextStyle::Align::Left;
    PageModel model;
    for (int number = 1; number <= count; ++number)
        model.pages.push_back(stamp(composition, style, number));
    model.size = kSheet;
    model.faces = types.faces();
    model.tags = composition.takeTags();
    model.properties.date = QDate(2026, 1, 1);
    return model;
}

} // namespace xunzhen::report
