#pragma once

#include "app/cli/context.h"

#include <optional>

namespace xunzhen::cli {

// An id on the command line means an issued paper, a 文书 being written, or a visit, whose paper is its 会诊报告.

/// The paper of that id, or the latest report of the visit of that id; nothing for what is not issued yet.
std::optional<domain::Paper> issuedPaper(Context &context, const std::string &id);
/// What would be issued, as PDF. Throws base::Error(NotFound) when the id means neither.
std::shared_ptr<const services::DraftPaper> draftPaper(Context &context, const std::string &id);
domain::Paper issuePaper(Context &context, const std::string &id);

}
