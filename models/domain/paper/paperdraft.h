#pragma once

#include "models/domain/ids.h"
#include "models/domain/paper/paperform.h"

#include <QDateTime>

namespace xunzhen::domain {

/// 文书: a paper that is being filled in, or was. Its answers and signatures are kept one by one, so that two people may
/// write on it; once it is issued they may not change any more.
struct PaperDraft
{
    PaperDraftId id;
    QString kind;            ///< id of its form
    VisitId visit;           ///< null for what a bureau makes without a visit
    EnterpriseId enterprise; ///< null likewise
    FindingId finding;       ///< what it is about: a finding,
    PaperId about;           ///< or another paper
    QString bureau;
    QDateTime openedAt;
    InspectorId openedBy;
    QString voided;          ///< reason why it was thrown away; empty = in use
    bool operator==(const PaperDraft &) const = default;
};

/// The same on every laptop, so that what two people write in one field meets.
FormAnswerId formAnswerIdFor(const PaperDraftId &draft, const QString &field);

/// A signature on a paper, or the refusal of one with reason and witness.
struct PaperSignature
{
    PaperDraftId draft;
    QString role;        ///< of the form's signer
    QString name;
    QString imageHash;   ///< SHA-256 of the PNG in the blob store; empty when refused
    QString refusal, witness;
    QDateTime signedAt;
    bool operator==(const PaperSignature &) const = default;
};

PaperSignatureId paperSignatureIdFor(const PaperDraftId &draft, const QString &role);

/// A draft with everything on it, read in one transaction.
struct DraftRecord
{
    PaperDraft draft;
    FormValues values;
    std::vector<PaperSignature> signatures; ///< in the order signed

    const PaperSignature *signature(const QString &role) const;
};

/// What is missing before the paper can be issued: "form-field-missing", "form-field-wrong" (place = field, argument = its
/// Chinese label), "form-signature-missing" (place = role).
struct DraftGap
{
    QString code, place;
    FormWord label;
    bool operator==(const DraftGap &) const = default;
};

std::vector<DraftGap> draftGaps(const PaperForm &form, const DraftRecord &record);

}
