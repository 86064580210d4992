#include "models/services/papers/paperseal.h"

#include "models/services/papers/signingkeys.h"

#include "models/report/paperrenderer.h"
#include "models/report/signing/pdfsigner.h"
#include "models/store/files/blobstore.h"

namespace xunzhen::services {

domain::Paper sealedPaper(Workspace &workspace, domain::Paper paper, const report::RenderedPaper &rendered,
                          const report::SignerName &signer)
{
    paper.id = workspace.ids().make<domain::PaperId>();
    paper.recordDigest = rendered.digest;
    paper.templateId = paper.kind; // a template bears the name of its kind
    paper.templateHash = rendered.pages.properties.templateHash;
    paper.issuedAt = workspace.clock().now();
    paper.issuedBy = workspace.me();
    const auto credential = workspace.signingKeys().credential(workspace, paper.issuedBy, signer);
    paper.pdfHash = workspace.blobs().put(report::signPdf(rendered.pdf, credential, {paper.issuedAt, paper.number}));
    return paper;
}

}
