#include "tests/report/samplereport.h"

namespace xunzhen::testing {

using namespace report;

const FontSet &testFonts()
{
    static const FontSet fonts = [] {
        QStringList folders = FontSet::systemFolders();
        if (const QString own = qEnvironmentVariable("XUNZHEN_FONTS"); !own.isEmpty())
            folders.prepend(own);
        return FontSet::fromFolders(folders);
    }();
    return fonts;
}

const Template &consultationTemplate()
{
    static const Template paper = PaperRenderer::consultationTemplate();
    return paper;
}

RenderedPaper render(const ConsultationReport &report)
{
    return PaperRenderer::render(report, consultationTemplate(), testFonts());
}

} // namespace xunzhen::testing
