#include "models/domain/paper/paperdraft.h"

#include "models/domain/derivedid.h"
#include "models/domain/serving/serving.h"

#include <algorithm>
#include <iterator>

namespace xunzhen::domain {

namespace {

bool isBlank(const FormField &field, const QString &text)
{
    return field.type == FieldType::Rows ? rowsOf(field, text).empty() : text.trimmed().isEmpty();
}

void addFieldGap(const FormField &field, const QString &text, std::vector<DraftGap> &gaps)
{
    if (field.required && isBlank(field, text))
        gaps.push_back({QStringLiteral("form-field-missing"), field.name, field.label});
    else if (!isAcceptable(field, text))
        gaps.push_back({QStringLiteral("form-field-wrong"), field.name, field.label});
}

bool counts(const PaperSignature *signature, const FormSigner &signer)
{
    if (!signature)
        return false;
    return signature->refusal.isEmpty() ? !signature->imageHash.isEmpty() : signer.refusable;
}

}

FormAnswerId formAnswerIdFor(const PaperDraftId &draft, const QString &field)
{
    return FormAnswerId(derivedId("xunzhen form answer", {draft.toBytes(), field.toUtf8()}));
}

PaperSignatureId paperSignatureIdFor(const PaperDraftId &draft, const QString &role)
{
    return PaperSignatureId(derivedId("xunzhen paper signature", {draft.toBytes(), role.toUtf8()}));
}

const PaperSignature *DraftRecord::signature(const QString &role) const
{
    const auto found = std::ranges::find(signatures, role, &PaperSignature::role);
    return found == signatures.end() ? nullptr : &*found;
}

std::vector<DraftGap> draftGaps(const PaperForm &form, const DraftRecord &record)
{
    std::vector<DraftGap> gaps;
    for (const FormField &field : form.fields)
        addFieldGap(field, record.values.value(field.name), gaps);
    for (const FormSigner &signer : form.signers)
        if (signer.required && !counts(record.signature(signer.role), signer))
            gaps.push_back({QStringLiteral("form-signature-missing"), signer.role, signer.label});
    if (form.id == kServiceReceipt)
        std::ranges::copy(receiptGaps(form, record), std::back_inserter(gaps));
    return gaps;
}

}
