#pragma once

#include "models/base/work.h"
#include "models/report/consultationreport.h"
#include "models/report/handout.h"

#include <QStringList>

#include <memory>
#include <mutex>

namespace xunzhen::report {
class FontSet;
class FormPaper;
class Template;
struct RenderedPaper;
struct SampleSheet;
struct VisitPaper;
}

namespace xunzhen::services {

class Workspace;

/// The fonts of this computer, looked for once per program. Any thread.
class TypeFoundry
{
public:
    explicit TypeFoundry(QStringList folders);
    ~TypeFoundry();
    /// Throws base::Error.
    const report::FontSet &fonts();

private:
    const QStringList m_folders;
    std::once_flag m_looked;
    std::unique_ptr<const report::FontSet> m_fonts;
};

/// Papers laid out with the templates that are in effect: the bureau's own, else those that come with the program. Used by
/// the thread of its workspace. Throws base::Error.
class PaperPress
{
public:
    PaperPress(Workspace &workspace, TypeFoundry &foundry) : m_workspace(workspace), m_foundry(foundry) {}

    std::shared_ptr<const report::RenderedPaper> render(const report::ConsultationReport &report, const base::Work &work);
    std::shared_ptr<const report::RenderedPaper> render(const report::Handout &handout, const base::Work &work);
    /// The pages alone, without a PDF.
    std::shared_ptr<const report::RenderedPaper> layOut(const report::ConsultationReport &report, const report::Template &layout,
                                                        const base::Work &work);
    /// The layout of the 会诊报告 with this hash; none when it was never here.
    std::shared_ptr<const report::Template> reportLayout(const QString &hash);

    /// Every kind of 文书 that is filled in, in the order of procedure.
    QStringList formKinds();
    /// Throws base::Error(NotFound) for a kind that there is not.
    std::shared_ptr<const report::FormPaper> form(const QString &kind);
    /// The kind's template with this hash; none when it was never here.
    std::shared_ptr<const report::FormPaper> form(const QString &kind, const QString &hash);
    std::shared_ptr<const report::RenderedPaper> render(const report::VisitPaper &paper, const base::Work &work);
    std::shared_ptr<const report::RenderedPaper> layOut(const report::VisitPaper &paper, const report::FormPaper &kind,
                                                        const base::Work &work);

    /// A sample (示例) of a template, for the gallery.
    std::shared_ptr<const report::RenderedPaper> render(const report::SampleSheet &sheet, const base::Work &work);
    std::shared_ptr<const report::RenderedPaper> layOut(const report::SampleSheet &sheet, const base::Work &work);

private:
    std::shared_ptr<const report::Template> layout(const QString &id) const;

    Workspace &m_workspace;
    TypeFoundry &m_foundry;
};

}
