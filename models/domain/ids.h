#pragma once

#include "models/base/id.h"

namespace xunzhen::domain {

using EnterpriseId = base::Id<struct EnterpriseTag>;
using InspectorId = base::Id<struct InspectorTag>;
using ExpertId = base::Id<struct ExpertTag>;
using VisitId = base::Id<struct VisitTag>;
using AnswerId = base::Id<struct AnswerTag>;
using EvidenceId = base::Id<struct EvidenceTag>;
using FindingId = base::Id<struct FindingTag>;
using OpinionId = base::Id<struct OpinionTag>;
using RemediationId = base::Id<struct RemediationTag>;
using ReinspectionId = base::Id<struct ReinspectionTag>;
using SignatureId = base::Id<struct SignatureTag>;
using PaperId = base::Id<struct PaperTag>;
using PaperDraftId = base::Id<struct PaperDraftTag>;
using FormAnswerId = base::Id<struct FormAnswerTag>;
using PaperSignatureId = base::Id<struct PaperSignatureTag>;
using PackReleaseId = base::Id<struct PackReleaseTag>;
using TemplateReleaseId = base::Id<struct TemplateReleaseTag>;
using ImportId = base::Id<struct ImportTag>;
using NumberBlockId = base::Id<struct NumberBlockTag>;
using NumberVoidId = base::Id<struct NumberVoidTag>;
using FirmLinkId = base::Id<struct FirmLinkTag>;
using ReleaseConsentId = base::Id<struct ReleaseConsentTag>;
using NumberWishId = base::Id<struct NumberWishTag>;
using PlannedVisitId = base::Id<struct PlannedVisitTag>;
using RemediationCallId = base::Id<struct RemediationCallTag>;
using PictureMarkId = base::Id<struct PictureMarkTag>;
using VisitShareId = base::Id<struct VisitShareTag>;
using ContradictionNoteId = base::Id<struct ContradictionNoteTag>;

}
