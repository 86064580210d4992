#include "models/domain/law/validity.h"

#include <QRegularExpression>

namespace xunzhen::domain {

namespace {

QDate dayOf(const QString &version) { return QDate::fromString(version, Qt::ISODate); }

/// The newest of those that `counts`; null when there is none.
template<typename Counts>
const LawVersion *newest(const std::vector<LawVersion> &versions, Counts &&counts)
{
    const LawVersion *found = nullptr;
    for (const LawVersion &one : versions)
        if (counts(one) && (!found || one.version > found->version))
            found = &one;
    return found;
}

/// Digits of full width count as digits.
int numberIn(const QString &digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = number * 10 + digit.digitValue();
    return number;
}

}

QString lawStateCode(LawState state)
{
    switch (state) {
    case LawState::InForce: return QStringLiteral("in-force");
    case LawState::NotYet: return QStringLiteral("not-yet");
    case LawState::Replaced: return QStringLiteral("replaced");
    case LawState::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QDate inForceDay(const QString &version, const QStringList &closing)
{
    static const QRegularExpression pattern(
        QStringLiteral("自\\s*(?:[公发颁]布之日|(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日)\\s*起(?:施行|实施|生效|执行)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QDate own = dayOf(version);
    for (auto match = pattern.globalMatch(closing.join(u'\n')); match.hasNext();) {
        const auto found = match.next();
        if (found.captured(1).isEmpty())
            return own;
        const QDate day(numberIn(found.captured(1)), numberIn(found.captured(2)), numberIn(found.captured(3)));
        if (day.isValid() && day >= own)
            return day;
    }
    return own;
}

QString currentVersion(const std::vector<LawVersion> &versions, QDate today)
{
    const LawVersion *found = newest(versions, [today](const LawVersion &one) { return one.inForce <= today; });
    if (!found)
        found = newest(versions, [](const LawVersion &) { return true; });
    return found ? found->version : QString();
}

Validity validityOf(const QString &version, const std::vector<LawVersion> &versions, QDate today)
{
    const LawVersion *own = newest(versions, [&](const LawVersion &one) { return one.version == version; });
    const LawVersion *inForce = newest(versions, [today](const LawVersion &one) { return one.inForce <= today; });
    const QDate from = own ? own->inForce : QDate();
    if (inForce && inForce->version > version)
        return {LawState::Replaced, from, inForce->version};
    if (!own)
        return {};
    return {own->inForce <= today ? LawState::InForce : LawState::NotYet, from, {}};
}

Validity LawCalendar::of(const QString &shortTitle, const QString &version, QDate today) const
{
    const auto law = m_laws.find(shortTitle);
    return law == m_laws.end() ? Validity() : validityOf(version, law->second, today);
}

QString LawCalendar::current(const QString &shortTitle, QDate today) const
{
    const auto law = m_laws.find(shortTitle);
    return law == m_laws.end() ? QString() : currentVersion(law->second, today);
}

}
