#include "models/services/papers/editablecopy.h"

#include "models/services/handoutservice.h"
#include "models/services/outputfile.h"
#include "models/services/papers/paperreprint.h"
#include "models/services/paperservice.h"

#include "models/report/odt/odtwriter.h"
#include "models/report/paperrenderer.h"

namespace xunzhen::services {

base::Done saveEditableCopy(const report::RenderedPaper &paper, const QString &pdfDigest, const QString &path, const base::Work &work)
{
    return base::attempt([&] {
        const QByteArray odt = report::writeOdt(paper.text, paper.pages.properties, pdfDigest, work);
        writeOutput(path, [&](QIODevice &target) {
            if (target.write(odt) != odt.size())
                throw base::Error(base::ErrorCode::DiskFull, path);
        });
    });
}

base::Done PaperService::saveOdt(const domain::PaperId &id, const QString &path, const base::Work &work) const
{
    const auto known = paper(id);
    if (!known)
        return known.error();
    const auto shown = base::attempt([&] { return reprint(m_workspace, *known, work); });
    return shown ? saveEditableCopy(**shown, known->pdfHash, path, work) : base::Done(shown.error());
}

base::Done PaperService::saveOdt(const DraftPaper &draft, const QString &path, const base::Work &work) const
{
    return saveEditableCopy(draft.rendered(), {}, path, work);
}

base::Done HandoutService::saveOdt(const Handout &handout, const QString &path, const base::Work &work) const
{
    return saveEditableCopy(handout.paper->rendered(), {}, path, work);
}

}
