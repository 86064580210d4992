#include "ui/presentation/enterprises/enterprisedraft.h"

#include "models/domain/enterprise/uscc.h"
#include "ui/presentation/sentences.h"

namespace xunzhen::presentation {

using domain::Uscc;

namespace {
constexpr int kLength = 18;
}

EnterpriseDraft::EnterpriseDraft(services::Services &services, domain::Enterprise enterprise)
    : m_services(services), m_enterprise(std::move(enterprise))
{
}

EnterpriseDraft EnterpriseDraft::of(services::Services &services, const domain::EnterpriseId &id)
{
    services::Sight sight = services.sync().sight();
    const auto known = services.enterprises().enterprise(id);
    EnterpriseDraft draft(services, known ? *known : domain::Enterprise());
    draft.m_sight = std::move(sight);
    return draft;
}

EnterpriseDraft::Remark EnterpriseDraft::usccRemark(const QString &text) const
{
    const QString code = Uscc::tidied(text);
    switch (Uscc::faultOf(text)) {
    case Uscc::Fault::None: return {tr("✓ The check character fits"), true};
    case Uscc::Fault::Empty: return {tr("18 characters; may stay empty when not known"), true};
    case Uscc::Fault::Length:
        return {code.size() < kLength ? tr("%n character(s) missing", nullptr, kLength - int(code.size()))
                                      : tr("! %n character(s) too many", nullptr, int(code.size()) - kLength),
                false};
    case Uscc::Fault::Character:
    case Uscc::Fault::CheckDigit: break;
    }
    return {QStringLiteral("! %1").arg(Sentences::reason(domain::usccFaultCode(Uscc::faultOf(text)), {})), false};
}

bool EnterpriseDraft::canSave(const domain::Enterprise &edited) const
{
    return !edited.name.trimmed().isEmpty() && usccRemark(edited.uscc).good;
}

domain::Enterprise EnterpriseDraft::rebased(domain::Enterprise edited)
{
    using domain::Enterprise;
    services::Sight sight = m_services.sync().sight();
    const auto now = m_services.enterprises().enterprise(m_enterprise.id);
    if (!now)
        return edited;
    const auto follow = [&](auto... members) {
        ((edited.*members = edited.*members == m_enterprise.*members ? (*now).*members : edited.*members), ...);
    };
    follow(&Enterprise::name, &Enterprise::uscc, &Enterprise::legalPerson, &Enterprise::address, &Enterprise::town,
           &Enterprise::contact, &Enterprise::phone, &Enterprise::tradeCode, &Enterprise::tradeName, &Enterprise::scale,
           &Enterprise::employees, &Enterprise::established, &Enterprise::positiveList, &Enterprise::note);
    m_enterprise = *now;
    m_sight = std::move(sight);
    return edited;
}

base::Outcome<domain::EnterpriseId> EnterpriseDraft::save(domain::Enterprise edited)
{
    edited.id = m_enterprise.id;
    edited.longitude = m_enterprise.longitude;
    edited.latitude = m_enterprise.latitude;
    edited.voided = m_enterprise.voided;
    edited.name = edited.name.simplified();
    edited.uscc = Uscc::tidied(edited.uscc);
    const auto guard = m_services.sync().seeing(m_sight);
    return m_services.enterprises().save(std::move(edited));
}

}
