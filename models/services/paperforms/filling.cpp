// What is written on a 文书, and who signs it.
#include "models/services/paperformservice.h"

#include "models/report/formpaper.h"
#include "models/services/giventext.h"
#include "models/services/papers/paperpress.h"
#include "models/services/strokes.h"
#include "models/services/workspace.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperdraftrepository.h"
#include "models/store/paper/paperrepository.h"

namespace xunzhen::services {

namespace {

using base::Error;
using base::ErrorCode;
using store::PaperDraftRepository;

domain::PaperForm formOf(Workspace &workspace, const domain::PaperDraftId &draft)
{
    const auto found = PaperDraftRepository(workspace.database()).find(draft);
    if (!found)
        throw Error(ErrorCode::NotFound, draft.toString());
    return workspace.press().form(found->kind)->form();
}

void requireKnown(bool known, const char *problem, const QString &name)
{
    if (!known)
        throw Error(ErrorCode::NotFound, QString::fromLatin1(problem), {{QString::fromLatin1(problem), {}, {name}}});
}

}

base::Done PaperFormService::edit(const domain::PaperDraftId &draft, const std::function<void(const domain::PaperForm &)> &act)
{
    const auto done = m_workspace.write([&] {
        if (!store::PaperRepository(m_workspace.database()).ofDraft(draft).empty())
            throw Error(ErrorCode::Frozen, draft.toString());
        act(formOf(m_workspace, draft));
    });
    if (done)
        Q_EMIT m_workspace.facts().paperDraftsChanged();
    return done;
}

base::Done PaperFormService::write(const domain::PaperDraftId &draft, const QString &field, const QString &text)
{
    return edit(draft, [&](const domain::PaperForm &form) {
        requireKnown(form.field(field), "form-field-unknown", field);
        PaperDraftRepository drafts(m_workspace.database());
        if (drafts.record(draft).values.value(field) != text)
            drafts.setAnswer(draft, field, text);
    });
}

base::Done PaperFormService::sign(const domain::PaperDraftId &draft, const QString &role, const QString &name, const QImage &strokes)
{
    return edit(draft, [&](const domain::PaperForm &form) {
        requireKnown(form.signer(role), "form-signer-unknown", role);
        requireText(name, "name-missing", "name");
        PaperDraftRepository(m_workspace.database())
            .sign({draft, role, name.simplified(), m_workspace.blobs().put(pngOf(strokes)), {}, {}, m_workspace.clock().now()});
    });
}

base::Done PaperFormService::refuse(const domain::PaperDraftId &draft, const QString &role, const QString &name,
                                    const QString &reason, const QString &witness)
{
    return edit(draft, [&](const domain::PaperForm &form) {
        requireKnown(form.signer(role), "form-signer-unknown", role);
        requireText(reason, "reason-missing", "refusal");
        requireText(witness, "refusal-witness-missing", "witness");
        PaperDraftRepository(m_workspace.database())
            .sign({draft, role, name.simplified(), {}, reason.trimmed(), witness.trimmed(), m_workspace.clock().now()});
    });
}

base::Done PaperFormService::discard(const domain::PaperDraftId &draft, const QString &reason)
{
    return edit(draft, [&](const domain::PaperForm &) {
        requireText(reason, "reason-missing", "reason");
        PaperDraftRepository(m_workspace.database()).markVoided(draft, reason.trimmed());
    });
}

base::Outcome<QImage> PaperFormService::signatureImage(const domain::PaperSignature &signature) const
{
    return base::attempt([&] { return strokesOf(m_workspace.blobs().get(signature.imageHash)); });
}

}
