#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace xunzhen::domain {

/// What a person may do in the program (design: security). Papers are signed by inspectors only.
enum class Role { Inspector, Expert, LegalReviewer, Leader, Clerk, Administrator };

QString roleCode(Role role);                       ///< "inspector", "expert", "legal-reviewer", …
std::optional<Role> roleFromCode(const QString &code);

/// 执法人员: who may inspect, for which bureau, until when (行政处罚法 art. 42: at least two, with credentials).
struct Inspector
{
    InspectorId id;
    QString name;
    QString credentialNumber;  ///< 执法证号
    QDate credentialUntil;     ///< last day of validity; invalid = not known
    QString bureau;            ///< "津南区应急管理局"
    Role role = Role::Inspector;
    QString phone;
    QString withdrawn;         ///< reason why the qualification was refused or withdrawn; empty = in force
    bool operator==(const Inspector &) const = default;
};

enum class Qualification { Qualified, CredentialMissing, CredentialUnknownUntil, CredentialExpired, Withdrawn, NotAnInspector };

/// Whether the person may enforce on that day; Qualified is the only answer that opens the gate without a reason.
Qualification qualificationOn(const Inspector &inspector, QDate day);
QString qualificationCode(Qualification qualification);

}
