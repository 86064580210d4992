#include "models/services/papers/paperpress.h"

#include "models/services/templates/templateshelf.h"

#include "models/base/error.h"
#include "models/domain/paper/paper.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/font/fontset.h"
#include "models/report/formpaper.h"
#include "models/report/paperrenderer.h"
#include "models/report/sample/samplesheet.h"

namespace xunzhen::services {

namespace {

using Rendered = std::shared_ptr<const report::RenderedPaper>;

Rendered kept(report::RenderedPaper paper) { return std::make_shared<const report::RenderedPaper>(std::move(paper)); }

}

TypeFoundry::TypeFoundry(QStringList folders) : m_folders(std::move(folders)) {}
TypeFoundry::~TypeFoundry() = default;

const report::FontSet &TypeFoundry::fonts()
{
    std::call_once(m_looked, [this] { m_fonts = std::make_unique<const report::FontSet>(report::FontSet::fromFolders(m_folders)); });
    return *m_fonts;
}

std::shared_ptr<const report::Template> PaperPress::layout(const QString &id) const
{
    return TemplateShelf(m_workspace).inUse(id).paper.layout;
}

Rendered PaperPress::render(const report::ConsultationReport &report, const base::Work &work)
{
    return kept(report::PaperRenderer::render(report, *layout(domain::kConsultationReport), m_foundry.fonts(), work));
}

Rendered PaperPress::render(const report::Handout &handout, const base::Work &work)
{
    const auto paper = layout(QStringLiteral("handout-") + domain::handoutKindCode(handout.kind));
    return kept(report::PaperRenderer::render(handout, *paper, m_foundry.fonts(), work));
}

Rendered PaperPress::layOut(const report::ConsultationReport &report, const report::Template &layout, const base::Work &work)
{
    return kept(report::PaperRenderer::layOut(report::consultationContent(report), layout, m_foundry.fonts(), work));
}

std::shared_ptr<const report::Template> PaperPress::reportLayout(const QString &hash)
{
    return TemplateShelf(m_workspace).byHash(domain::kConsultationReport, hash).layout;
}

QStringList PaperPress::formKinds() { return report::FormPaper::shippedIds(); }

std::shared_ptr<const report::FormPaper> PaperPress::form(const QString &kind)
{
    if (!formKinds().contains(kind))
        throw base::Error(base::ErrorCode::NotFound, kind, {{QStringLiteral("paper-kind-unknown"), {}, {kind}}});
    return TemplateShelf(m_workspace).inUse(kind).paper.form;
}

std::shared_ptr<const report::FormPaper> PaperPress::form(const QString &kind, const QString &hash)
{
    return TemplateShelf(m_workspace).byHash(kind, hash).form;
}

Rendered PaperPress::render(const report::VisitPaper &paper, const base::Work &work)
{
    const auto kind = form(paper.form.id);
    return kept(report::PaperRenderer::render(kind->content(paper), kind->layout(), m_foundry.fonts(), work));
}

Rendered PaperPress::layOut(const report::VisitPaper &paper, const report::FormPaper &kind, const base::Work &work)
{
    return kept(report::PaperRenderer::layOut(kind.content(paper), kind.layout(), m_foundry.fonts(), work));
}

Rendered PaperPress::render(const report::SampleSheet &sheet, const base::Work &work)
{
    return kept(report::PaperRenderer::render(sheet.content, sheet.layout, m_foundry.fonts(), work));
}

Rendered PaperPress::layOut(const report::SampleSheet &sheet, const base::Work &work)
{
    return kept(report::PaperRenderer::layOut(sheet.content, sheet.layout, m_foundry.fonts(), work));
}

}
