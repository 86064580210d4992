#pragma once

#include "models/domain/remediation/remediation.h"
#include "models/domain/visit/visit.h"

namespace xunzhen::presentation {

/// What a state is told with: always together with a sign and a word.
enum class Tone { Neutral, Accent, Compliant, Risk, Major, NotApplicable, Information };

inline Tone toneOf(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::Compliant: return Tone::Compliant;
    case domain::Verdict::AtRisk: return Tone::Risk;
    case domain::Verdict::NotApplicable: return Tone::NotApplicable;
    case domain::Verdict::Unanswered: return Tone::Neutral;
    }
    return Tone::Neutral;
}

inline Tone toneOf(domain::Grade grade) { return grade == domain::Grade::Major ? Tone::Major : Tone::Risk; }

inline Tone toneOf(domain::RemediationState state)
{
    switch (state) {
    case domain::RemediationState::Closed: return Tone::Compliant;
    case domain::RemediationState::Voided: return Tone::NotApplicable;
    case domain::RemediationState::Returned: return Tone::Major;
    default: return Tone::Risk;
    }
}

}
