// The sample as a template lays it out.
#include "models/services/templateservice.h"

#include "models/services/draftpaper.h"
#include "models/services/papers/paperpress.h"
#include "models/services/templates/templatecheck.h"
#include "models/services/templates/templateshelf.h"

#include "models/report/sample/samplesheet.h"

namespace xunzhen::services {

namespace {

report::Sample sampleOf(const QString &code)
{
    for (const auto sample : {report::Sample::Empty, report::Sample::Extreme})
        if (code == report::sampleCode(sample))
            return sample;
    return report::Sample::Rich;
}

}

base::Outcome<TemplatePreview> TemplateService::preview(const QString &id, const domain::TemplateFiles &files, const QString &sample,
                                                        const base::Work &work) const
{
    return base::attempt([&] {
        TemplatePreview preview{m_workspace.templateCache().read(id, files).faults, {}};
        work.checkpoint();
        if (!preview.faults.empty())
            return preview;
        const report::SampleSheet sheet = report::sampleSheet(id, reportFiles(files), sampleOf(sample));
        work.checkpoint();
        preview.paper = std::make_shared<const DraftPaper>(m_workspace.press().layOut(sheet, work));
        return preview;
    });
}

base::Outcome<std::shared_ptr<const DraftPaper>> TemplateService::sample(const QString &id, const domain::TemplateFiles &files,
                                                                        const QString &sample, const base::Work &work) const
{
    return base::attempt([&] {
        const report::SampleSheet sheet = report::sampleSheet(id, reportFiles(files), sampleOf(sample));
        return std::make_shared<const DraftPaper>(m_workspace.press().render(sheet, work));
    });
}

}
