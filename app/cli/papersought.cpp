#include "app/cli/papersought.h"

#include "app/cli/verbs.h"

#include <algorithm>

namespace xunzhen::cli {

namespace {

bool isForm(Context &context, const std::string &id)
{
    return context.services().paperForms().form(parseId<domain::PaperDraftId>(id)).hasValue();
}

}

std::optional<domain::Paper> issuedPaper(Context &context, const std::string &id)
{
    const auto &papers = context.services().papers();
    if (const auto paper = papers.paper(parseId<domain::PaperId>(id)))
        return *paper;
    const auto ofVisit = papers.reportsOf(parseId<domain::VisitId>(id));
    const auto latest = std::ranges::max_element(ofVisit, {}, &domain::Paper::revision);
    return latest == ofVisit.end() ? std::nullopt : std::optional(*latest);
}

std::shared_ptr<const services::DraftPaper> draftPaper(Context &context, const std::string &id)
{
    return Context::need(isForm(context, id) ? context.services().paperForms().draft(parseId<domain::PaperDraftId>(id))
                                             : context.services().papers().draft(parseId<domain::VisitId>(id)));
}

domain::Paper issuePaper(Context &context, const std::string &id)
{
    return Context::need(isForm(context, id) ? context.services().paperForms().issue(parseId<domain::PaperDraftId>(id))
                                             : context.services().papers().issue(parseId<domain::VisitId>(id)));
}

}
