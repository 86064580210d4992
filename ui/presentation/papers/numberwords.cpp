#include "ui/presentation/papers/numberwords.h"

namespace xunzhen::presentation {

using State = domain::NumberEntry::State;

QString NumberWords::of(State state)
{
    switch (state) {
    case State::Issued: return tr("Issued");
    case State::Free: return tr("Free");
    case State::Void: return tr("Void");
    case State::Doubled: return tr("Used twice");
    case State::Unassigned: return tr("Not handed in");
    }
    return {};
}

QString NumberWords::sign(State state)
{
    switch (state) {
    case State::Issued: return QStringLiteral("✓");
    case State::Free: return QStringLiteral("·");
    case State::Void: return QStringLiteral("–");
    case State::Doubled: return QStringLiteral("▲");
    case State::Unassigned: return QStringLiteral("!");
    }
    return {};
}

Tone NumberWords::tone(State state)
{
    switch (state) {
    case State::Issued: return Tone::Compliant;
    case State::Free: return Tone::Accent;
    case State::Void: return Tone::NotApplicable;
    case State::Doubled: return Tone::Major;
    case State::Unassigned: return Tone::Risk;
    }
    return Tone::Neutral;
}

QString NumberWords::code(State state)
{
    switch (state) {
    case State::Issued: return QStringLiteral("issued");
    case State::Free: return QStringLiteral("free");
    case State::Void: return QStringLiteral("void");
    case State::Doubled: return QStringLiteral("doubled");
    case State::Unassigned: return QStringLiteral("unassigned");
    }
    return {};
}

}
