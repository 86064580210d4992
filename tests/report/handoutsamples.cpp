#include "tests/report/handoutsamples.h"

#include "tests/report/samplereport.h"

namespace xunzhen::testing {

using namespace report;
using domain::HandoutKind;

const Template &handoutTemplate(HandoutKind kind)
{
    static std::map<HandoutKind, Template> templates;
    auto hit = templates.find(kind);
    if (hit == templates.end())
        hit = templates.emplace(kind, PaperRenderer::handoutTemplate(kind)).first;
    return hit->second;
}

RenderedPaper render(const Handout &handout)
{
    return PaperRenderer::render(handout, handoutTemplate(handout.kind), testFonts());
}

} // namespace xunzhen::testing
