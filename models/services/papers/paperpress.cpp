#include "models/services/papers/paperpress.h"

#include "models/report/content/consultationcontent.h"
#include "models/base/error.h"
#include "models/report/font/fontset.h"
#include "models/report/formpaper.h"
#include "models/report/paperrenderer.h"
#include "models/report/sample/samplesheet.h"

namespace xunzhen::services {

PaperPress::PaperPress(QStringList fontFolders) : m_fontFolders(std::move(fontFolders)) {}
PaperPress::~PaperPress() = default;

void PaperPress::prepare()
{
    std::call_once(m_prepared, [this] {
        m_fonts = std::make_unique<const report::FontSet>(report::FontSet::fromFolders(m_fontFolders));
        m_template = std::make_unique<const report::Template>(report::PaperRenderer::consultationTemplate());
    });
}

std::shared_ptr<const report::RenderedPaper> PaperPress::render(const report::ConsultationReport &report,
                                                                const base::Work &work)
{
    prepare();
    return std::make_shared<const report::RenderedPaper>(
        report::PaperRenderer::render(report, *m_template, *m_fonts, work));
}

std::shared_ptr<const report::RenderedPaper> PaperPress::layOut(const report::ConsultationReport &report,
                                                                const base::Work &work)
{
    prepare();
    return std::make_shared<const report::RenderedPaper>(
        report::PaperRenderer::layOut(report::consultationContent(report), *m_template, *m_fonts, work));
}

std::shared_ptr<const report::RenderedPaper> PaperPress::render(const report::Handout &handout, const base::Work &work)
{
    prepare();
    return std::make_shared<const report::RenderedPaper>(
        report::PaperRenderer::render(handout, handoutTemplate(handout.kind), *m_fonts, work));
}

const report::Template &PaperPress::handoutTemplate(domain::HandoutKind kind)
{
    const std::lock_guard lock(m_handoutMutex);
    auto &kept = m_handoutTemplates[kind];
    if (!kept)
        kept = std::make_unique<const report::Template>(report::PaperRenderer::handoutTemplate(kind));
    return *kept;
}

const report::Template &PaperPress::reportLayout()
{
    prepare();
    return *m_template;
}

QStringList PaperPress::formKinds()
{
    return report::FormPaper::shippedIds();
}

std::shared_ptr<const report::FormPaper> PaperPress::form(const QString &kind)
{
    if (!formKinds().contains(kind))
        throw base::Error(base::ErrorCode::NotFound, kind, {{QStringLiteral("paper-kind-unknown"), {}, {kind}}});
    const std::lock_guard lock(m_formMutex);
    auto &kept = m_forms[kind];
    if (!kept)
        kept = std::make_shared<const report::FormPaper>(report::FormPaper::shipped(kind));
    return kept;
}

std::shared_ptr<const report::RenderedPaper> PaperPress::render(const report::VisitPaper &paper, const base::Work &work)
{
    prepare();
    const auto kind = form(paper.form.id);
    return std::make_shared<const report::RenderedPaper>(
        report::PaperRenderer::render(kind->content(paper), kind->layout(), *m_fonts, work));
}

std::shared_ptr<const report::RenderedPaper> PaperPress::layOut(const report::VisitPaper &paper, const base::Work &work)
{
    prepare();
    const auto kind = form(paper.form.id);
    return std::make_shared<const report::RenderedPaper>(
        report::PaperRenderer::layOut(kind->content(paper), kind->layout(), *m_fonts, work));
}

std::shared_ptr<const report::RenderedPaper> PaperPress::render(const report::SampleSheet &sheet, const base::Work &work)
{
    prepare();
    return std::make_shared<const report::RenderedPaper>(
        report::PaperRenderer::render(sheet.content, sheet.layout, *m_fonts, work));
}

}
