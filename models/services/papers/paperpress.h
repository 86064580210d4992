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
class Template;
struct RenderedPaper;
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
    QString templateId();
    QString templateHash();

private:
    void prepare();
    const report::Template &handoutTemplate(domain::HandoutKind kind);

    const QStringList m_fontFolders;
    std::once_flag m_prepared;
    std::unique_ptr<const report::FontSet> m_fonts;
    std::unique_ptr<const report::Template> m_template;
    std::mutex m_handoutMutex;
    std::map<domain::HandoutKind, std::unique_ptr<const report::Template>> m_handoutTemplates; ///< never taken out again
};

}
