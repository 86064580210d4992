#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace xunzhen::domain {

enum class LawState {
    InForce,  ///< 现行有效
    NotYet,   ///< 尚未施行
    Replaced, ///< 已被取代: a newer version is itself in force
    Unknown   ///< the library has neither this version nor a newer one in force
};
QString lawStateCode(LawState state); ///< "in-force", "not-yet", "replaced", "unknown"

/// A version of a law with the day from which it is in force, as far as its text tells.
struct LawVersion
{
    QString version; ///< ISO date of adoption or amendment
    QDate inForce;
    bool operator==(const LawVersion &) const = default;
};

/// What the library knows of one version; no more than that: a law may have been repealed without a newer text at hand.
struct Validity
{
    LawState state = LawState::Unknown;
    QDate inForce;      ///< from when the version is in force; invalid when unknown
    QString replacedBy; ///< the newer version in force; only when Replaced
    bool operator==(const Validity &) const = default;
};

/// The day a version comes into force: the first 自YYYY年M月D日起施行 of its closing paragraphs that is not before the
/// version's own date (an amended law keeps the day of its first text), else the version's date (自公布之日起施行).
QDate inForceDay(const QString &version, const QStringList &closing);

/// The version to go by: the newest that is in force on that day, else the newest; empty when there is none.
QString currentVersion(const std::vector<LawVersion> &versions, QDate today);

/// What `versions` of one law, in any order, say of one of them or of a version that is not among them.
Validity validityOf(const QString &version, const std::vector<LawVersion> &versions, QDate today);

/// The versions of all laws of a library, by short title.
class LawCalendar
{
public:
    void add(const QString &shortTitle, const LawVersion &version) { m_laws[shortTitle].push_back(version); }
    Validity of(const QString &shortTitle, const QString &version, QDate today) const;
    QString current(const QString &shortTitle, QDate today) const;
    const std::map<QString, std::vector<LawVersion>> &laws() const { return m_laws; }

private:
    std::map<QString, std::vector<LawVersion>> m_laws;
};

}
