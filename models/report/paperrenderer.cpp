#include "models/report/paperrenderer.h"

#include "models/base/error.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/content/handoutcontent.h"
#include "models/report/layout/blocklayout.h"
#include "models/report/layout/pagenumbers.h"
#include "models/report/layout/pager.h"
#include "models/report/pdf/pdfwriter.h"
#include "models/report/template/expander.h"

namespace xunzhen::report {

namespace {

PaperProperties propertiesOf(const Content &content, const Template &paper)
{
    PaperProperties properties;
    TextAllowance allowance;
    properties.title = paper.wording().fill(paper.title(), Scope(content.fields, &allowance));
    properties.number = content.number;
    properties.author = content.author;
    properties.date = content.date;
    properties.templateId = paper.id() + u'@' + paper.version();
    properties.templateHash = paper.hash();
    properties.recordDigest = content.digest;
    return properties;
}

constexpr double kLeastShare = 0.25; ///< of the type area that its foot leaves to the text

PageNumbering numberingOf(const Content &content, const Template &paper)
{
    TextAllowance allowance;
    const Scope scope(content.fields, &allowance);
    PageNumbering numbering;
    numbering.text = paper.pageNumber();
    numbering.style = paper.pageNumberStyle();
    numbering.position = paper.numberPosition();
    numbering.mark = paper.wording().fill(paper.pageMark(), scope);
    numbering.markStyle = paper.pageMarkStyle();
    numbering.foot = paper.wording().fill(paper.pageFoot(), scope);
    numbering.footStyle = paper.pageFootStyle();
    return numbering;
}

PaperText textOf(const Content &content, const Template &paper, const PageNumbering &numbering)
{
    return {expand(paper, content), paper.styles(),   paper.chains(),        paper.geometry(), numbering.text,
            numbering.style,        numbering.mark,   numbering.markStyle,   numbering.position, numbering.foot,
            numbering.footStyle};
}

/// A foot that fills the page would leave the text none.
void requireRoom(const PageGeometry &geometry)
{
    if (geometry.textHeight() < kLeastShare * geometry.type.height())
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("page foot"), {{u"paper-foot-too-tall"_qs, {}, {}}});
}

} // namespace

RenderedPaper PaperRenderer::layOut(const Content &content, const Template &paper, const FontSet &fonts,
                                    const base::Work &work)
{
    if (!content.date.isValid())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("paper"), {{u"paper-without-date"_qs, {}, {}}});
    TypeCase types(fonts, paper.chains());
    PageGeometry geometry = paper.geometry();
    Composition composition(types, paper.styles(), geometry, work);
    PageNumbering numbering = numberingOf(content, paper);
    geometry.footRoom = footRoom(composition, numbering);
    requireRoom(geometry);
    PaperText text = textOf(content, paper, numbering);
    PagedStrips paged = paginate(layoutBlocks(composition, text.blocks), geometry);
    numbering.coverPages = paged.coverPages;
    numbering.numberless = std::move(paged.numberless);
    setPageNumbers(composition, paged.pages, numbering);

    RenderedPaper rendered;
    rendered.pages = {geometry.sheet, types.faces(), composition.takeImages(), composition.takeTags(),
                      std::move(paged.bookmarks), std::move(paged.pages), propertiesOf(content, paper),
                      geometry.type.adjusted(0, 0, 0, -geometry.footRoom)};
    rendered.substitutions = types.substitutions();
    rendered.missing = types.missing();
    rendered.text = std::move(text);
    rendered.digest = content.digest;
    return rendered;
}

RenderedPaper PaperRenderer::render(const Content &content, const Template &paper, const FontSet &fonts,
                                    const base::Work &work)
{
    RenderedPaper rendered = layOut(content, paper, fonts, work);
    rendered.pdf = writePdf(rendered.pages, work);
    return rendered;
}

RenderedPaper PaperRenderer::render(const ConsultationReport &report, const Template &paper, const FontSet &fonts,
                                    const base::Work &work)
{
    return render(consultationContent(report), paper, fonts, work);
}

Template PaperRenderer::consultationTemplate(const QString &folder)
{
    return Template::load(folder, consultationSchema());
}

RenderedPaper PaperRenderer::render(const Handout &handout, const Template &paper, const FontSet &fonts,
                                    const base::Work &work)
{
    return render(handoutContent(handout), paper, fonts, work);
}

Template PaperRenderer::handoutTemplate(domain::HandoutKind kind, const QString &folder)
{
    return Template::load(folder + u"/handout-"_qs + domain::handoutKindCode(kind), handoutSchema());
}

} // namespace xunzhen::report
