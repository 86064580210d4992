#include "models/domain/visit/visit.h"

#include "models/domain/codetable.h"
#include "models/domain/derivedid.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr CodeTable<VisitKind, 2> kKinds{{{{VisitKind::Service, "service"}, {VisitKind::Check, "check"}}}};
constexpr CodeTable<Step, 6> kSteps{{{{Step::Register, "register"}, {Step::Examine, "examine"},
                                      {Step::Diagnose, "diagnose"}, {Step::Prescribe, "prescribe"},
                                      {Step::HandOver, "hand-over"}, {Step::FollowUp, "follow-up"}}}};
constexpr CodeTable<VisitState, 3> kStates{
    {{{VisitState::Open, "open"}, {VisitState::Issued, "issued"}, {VisitState::Voided, "voided"}}}};
constexpr CodeTable<Verdict, 4> kVerdicts{{{{Verdict::Unanswered, "unanswered"}, {Verdict::Compliant, "compliant"},
                                            {Verdict::AtRisk, "at-risk"}, {Verdict::NotApplicable, "not-applicable"}}}};
constexpr CodeTable<Signer, 4> kSigners{{{{Signer::Lead, "lead"}, {Signer::Second, "second"},
                                          {Signer::Expert, "expert"}, {Signer::Firm, "firm"}}}};

template<typename Entries>
auto byItemCode(const Entries &entries, const QString &code) -> decltype(entries.data())
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.itemCode == code; });
    return found == entries.end() ? nullptr : &*found;
}

}

QString visitKindCode(VisitKind kind) { return kKinds.code(kind); }
std::optional<VisitKind> visitKindFromCode(const QString &code) { return kKinds.value(code); }
QString stepCode(Step step) { return kSteps.code(step); }
std::optional<Step> stepFromCode(const QString &code) { return kSteps.value(code); }
QString visitStateCode(VisitState state) { return kStates.code(state); }
std::optional<VisitState> visitStateFromCode(const QString &code) { return kStates.value(code); }
QString verdictWord(Verdict verdict) { return kVerdicts.code(verdict); }
std::optional<Verdict> verdictFromWord(const QString &word) { return kVerdicts.value(word); }
QString signerCode(Signer signer) { return kSigners.code(signer); }
std::optional<Signer> signerFromCode(const QString &code) { return kSigners.value(code); }

AnswerId answerIdFor(const VisitId &visit, const QString &itemCode)
{
    return AnswerId(derivedId("xunzhen answer", {visit.toBytes(), itemCode.toUtf8()}));
}

FindingId findingIdFor(const VisitId &visit, const QString &itemCode)
{
    return FindingId(derivedId("xunzhen finding", {visit.toBytes(), itemCode.toUtf8()}));
}

SignatureId signatureIdFor(const VisitId &visit, Signer signer, const QString &name)
{
    return SignatureId(
        derivedId("xunzhen signature", {visit.toBytes(), signerCode(signer).toUtf8(), name.toUtf8()}));
}

const Answer *VisitRecord::answerFor(const QString &itemCode) const { return byItemCode(answers, itemCode); }
const Finding *VisitRecord::findingFor(const QString &itemCode) const { return byItemCode(findings, itemCode); }

const PinnedItem *VisitRecord::itemFor(const QString &itemCode) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const PinnedItem &pinned) { return pinned.item.code == itemCode; });
    return found == items.end() ? nullptr : &*found;
}

}
