#include "ui/presentation/papers/paperpages.h"

#include "ui/presentation/papers/draftpages.h"
#include "ui/presentation/papers/pdfpages.h"

namespace xunzhen::presentation {

std::unique_ptr<PaperPages> PaperPages::of(const PaperContent &content)
{
    if (content.draft)
        return std::make_unique<DraftPages>(content.draft);
    return std::make_unique<PdfPages>(content.pdf, content.isForeign);
}

}
