#include "models/services/packdrafts/draftdocument.h"

#include "models/services/packs/packlibrary.h"
#include "models/services/rights.h"

#include "models/store/checklist/packrepository.h"

namespace xunzhen::services {

DraftDocument draftDocument(Workspace &workspace, const QString &code)
{
    if (const auto draft = store::PackDraftRepository(workspace.database()).find(code)) {
        auto [document, problems] = exchange::readPackAsItIs(draft->raw);
        return {draft->baseVersion, std::move(document), std::move(problems), true};
    }
    const auto current = store::PackRepository(workspace.database()).latest(code);
    if (!current)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("pack ") + code);
    auto [document, problems] = exchange::readPackAsItIs(current->raw);
    return {current->version, std::move(document), std::move(problems), false};
}

domain::Pack draftBase(Workspace &workspace, const DraftDocument &draft)
{
    return PackLibrary(workspace).get(draft.document.pack.code, draft.baseVersion);
}

void saveDraft(Workspace &workspace, const DraftDocument &before, const QByteArray &raw, const QString &entry, const QString &what)
{
    const domain::Inspector me = requirePackEditor(workspace);
    const QDateTime now = workspace.clock().now();
    const QString &code = before.document.pack.code;
    if (raw.size() > exchange::kPackBytes)
        throw base::Error(base::ErrorCode::TooLarge, code, {{QStringLiteral("file-too-large"), {}, {}}});
    store::PackDraftRepository drafts(workspace.database());
    drafts.save({code, before.baseVersion, raw, now});
    drafts.addStep(code, {now, me.name, entry, what, before.document.raw});
}

}
