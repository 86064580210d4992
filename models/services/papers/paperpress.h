#pragma once

#include "models/base/work.h"
#include "models/report/consultationreport.h"
#include "models/report/handout.h"

#include <QStringList>

#include <map>
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

/// Fonts and templates, looked for once per program, and the rendering with them. Any thread. Throws base::Error.
class PaperPress
{
public:
    explicit PaperPress(QStringList fontFolders);
    ~PaperPress();

    std::shared_ptr<const report::RenderedPaper> render(const report::ConsultationReport &report, const base::Work &work);
    /// The pages alone, without a PDF.
    std::shared_ptr<const report::RenderedPaper> layOut(const report::ConsultationReport &report, const base::Work &work);
    std::shared_ptr<const report::RenderedPaper> render(const report::Handout &handout, const base::Work &work);
    const report::Template &reportLayout();

    /// Every kind of 文书 that is filled in, in the order of procedure.
    QStringList formKinds();
    /// Throws base::Error(NotFound) for a kind that there is not.
    std::shared_ptr<const report::FormPaper> form(const QString &kind);
    std::shared_ptr<const report::RenderedPaper> render(const report::VisitPaper &paper, const base::Work &work);
    std::shared_ptr<const report::RenderedPaper> layOut(const report::VisitPaper &paper, const base::Work &work);
    std::shared_ptr<const report::RenderedPaper> render(const report::SampleSheet &sheet, const base::Work &work);

private:
    void prepare();
    const report::Template &handoutTemplate(domain::HandoutKind kind);

    const QStringList m_fontFolders;
    std::once_flag m_prepared;
    std::unique_ptr<const report::FontSet> m_fonts;
    std::unique_ptr<const report::Template> m_template;
    std::mutex m_handoutMutex;
    std::map<domain::HandoutKind, std::unique_ptr<const report::Template>> m_handoutTemplates; ///< never taken out again
    std::mutex m_formMutex;
    std::map<QString, std::shared_ptr<const report::FormPaper>> m_forms;
};

}
