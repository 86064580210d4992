#pragma once

#include "models/domain/paper/paper.h"
#include "models/report/signing/signingcredential.h"
#include "models/services/workspace.h"

namespace xunzhen::report {
struct RenderedPaper;
}

namespace xunzhen::services {

/// Signs the PDF as the user of this laptop and keeps its bytes; `head` says for what, and gets id, time, signer, template and
/// hashes. The record itself is not stored yet. Throws base::Error.
domain::Paper sealedPaper(Workspace &workspace, domain::Paper head, const report::RenderedPaper &rendered,
                          const report::SignerName &signer);

}
