#include "models/domain/person/inspector.h"

#include <array>

namespace xunzhen::domain {

namespace {

struct RoleName
{
    Role role;
    const char *code;
};

constexpr std::array kRoles{RoleName{Role::Inspector, "inspector"}, RoleName{Role::Expert, "expert"},
                            RoleName{Role::LegalReviewer, "legal-reviewer"}, RoleName{Role::Leader, "leader"},
                            RoleName{Role::Clerk, "clerk"}, RoleName{Role::Administrator, "administrator"}};

}

QString roleCode(Role role)
{
    for (const auto &entry : kRoles)
        if (entry.role == role)
            return QString::fromLatin1(entry.code);
    return {};
}

std::optional<Role> roleFromCode(const QString &code)
{
    for (const auto &entry : kRoles)
        if (code == QLatin1String(entry.code))
            return entry.role;
    return std::nullopt;
}

Qualification qualificationOn(const Inspector &inspector, QDate day)
{
    if (!inspector.withdrawn.isEmpty())
        return Qualification::Withdrawn;
    if (inspector.role == Role::Expert)
        return Qualification::NotAnInspector;
    if (inspector.credentialNumber.isEmpty())
        return Qualification::CredentialMissing;
    if (!inspector.credentialUntil.isValid())
        return Qualification::CredentialUnknownUntil;
    return day > inspector.credentialUntil ? Qualification::CredentialExpired : Qualification::Qualified;
}

QString qualificationCode(Qualification qualification)
{
    switch (qualification) {
    case Qualification::Qualified: return QStringLiteral("qualified");
    case Qualification::CredentialMissing: return QStringLiteral("credential-missing");
    case Qualification::CredentialUnknownUntil: return QStringLiteral("credential-unknown-until");
    case Qualification::CredentialExpired: return QStringLiteral("credential-expired");
    case Qualification::Withdrawn: return QStringLiteral("withdrawn");
    case Qualification::NotAnInspector: return QStringLiteral("not-an-inspector");
    }
    return {};
}

}
