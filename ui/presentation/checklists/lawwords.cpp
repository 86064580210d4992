#include "ui/presentation/checklists/lawwords.h"

namespace xunzhen::presentation {

using domain::LawState;

QString LawWords::state(const domain::Validity &validity)
{
    switch (validity.state) {
    case LawState::InForce: return tr("✓ In force");
    case LawState::NotYet: return tr("· In force only from %1").arg(validity.inForce.toString(Qt::ISODate));
    case LawState::Replaced: return tr("! Replaced by the version of %1").arg(validity.replacedBy);
    case LawState::Unknown: break;
    }
    return tr("– Not in the law library");
}

QString LawWords::shortState(const domain::Validity &validity)
{
    switch (validity.state) {
    case LawState::InForce: return tr("✓ In force");
    case LawState::NotYet: return tr("· Not yet in force");
    case LawState::Replaced: return tr("! Replaced");
    case LawState::Unknown: break;
    }
    return tr("– Not in the library");
}

Tone LawWords::tone(const domain::Validity &validity)
{
    switch (validity.state) {
    case LawState::InForce: return Tone::Compliant;
    case LawState::NotYet: return Tone::Information;
    case LawState::Replaced: return Tone::Risk;
    case LawState::Unknown: break;
    }
    return Tone::NotApplicable;
}

QString LawWords::explained(const QString &version, const domain::Validity &validity)
{
    const QString from = validity.inForce.toString(Qt::ISODate);
    switch (validity.state) {
    case LawState::InForce:
        return from == version ? tr("In force, as far as the law library knows")
                               : tr("In force since %1, as far as the law library knows").arg(from);
    case LawState::NotYet: return tr("In force only from %1, as far as the law library knows").arg(from);
    case LawState::Replaced:
        return tr("Replaced by the version of %1, as far as the law library knows").arg(validity.replacedBy);
    case LawState::Unknown: break;
    }
    return tr("The law library does not have this version");
}

QString LawWords::toReview() { return tr("! To be reviewed"); }

QString LawWords::mark(const domain::ReviewEntry::Mark &mark)
{
    return tr("%1: the version of %2 has been replaced by that of %3")
        .arg(domain::citationText(mark.citation), mark.citation.version, mark.replacedBy);
}

}
