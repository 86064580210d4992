#include "models/services/remediationcalls.h"

#include "models/services/remediation/looking.h"
#include "models/services/remediationservice.h"

#include "models/store/local/settings.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/remediation/reinspectionrepository.h"
#include "models/store/remediation/remediationcallrepository.h"
#include "models/store/remediation/remediationrepository.h"

#include <QSet>

namespace xunzhen::services {

namespace {

using domain::CallKind;
using domain::RemediationCall;
using store::RemediationCallRepository;

const QString kRemindBefore = QStringLiteral("escalation.remind-before");
const QString kEscalateAfter = QStringLiteral("escalation.escalate-after");
constexpr int kMostDays = domain::EscalationRule::kMostDays;

int daysOr(const store::Settings &settings, const QString &key, int otherwise)
{
    bool isNumber = false;
    const int days = settings.value(key, QString()).toInt(&isNumber);
    return isNumber && days >= 0 && days <= kMostDays ? days : otherwise;
}

void requireDays(int days, const QString &place)
{
    if (days < 0 || days > kMostDays)
        throw base::Error(base::ErrorCode::InvalidInput, place,
                          {{QStringLiteral("days-out-of-range"), place, {QString::number(kMostDays)}}});
}

void requireReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("no reason"),
                          {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
}

/// Nobody is reminded of what is done.
domain::RemediationItem unsettled(Workspace &workspace, const domain::RemediationId &id)
{
    const auto item = inspectable(workspace, id);
    if (item.state == domain::RemediationState::Closed)
        throw base::Error(base::ErrorCode::Refused, id.toString(), {{QStringLiteral("remediation-closed"), {}, {}}});
    return item;
}

void requireLater(Workspace &workspace, const domain::RemediationItem &item, const RemediationCall &call)
{
    const auto calls = RemediationCallRepository(workspace.database()).ofRemediation(item.id);
    const auto standing = domain::standingOf(item, calls, workspace.clock().today());
    if (base::Problems problems = domain::extensionProblems(standing, call.until, call.note); !problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("extension"), std::move(problems));
}

}

domain::EscalationRule RemediationCalls::rule() const
{
    return m_workspace.readOr([&] {
        const store::Settings settings(m_workspace.database());
        const domain::EscalationRule usual;
        return domain::EscalationRule{daysOr(settings, kRemindBefore, usual.remindBefore),
                                      daysOr(settings, kEscalateAfter, usual.escalateAfter)};
    });
}

base::Done RemediationCalls::setRule(const domain::EscalationRule &rule)
{
    auto done = m_workspace.write([&] {
        requireDays(rule.remindBefore, QStringLiteral("remind-before"));
        requireDays(rule.escalateAfter, QStringLiteral("escalate-after"));
        store::Settings settings(m_workspace.database());
        settings.set(kRemindBefore, QString::number(rule.remindBefore));
        settings.set(kEscalateAfter, QString::number(rule.escalateAfter));
    });
    if (done)
        tell({});
    return done;
}

std::map<domain::RemediationId, domain::Standing>
RemediationCalls::standings(const std::vector<domain::RemediationItem> &items) const
{
    const domain::EscalationRule days = rule();
    return m_workspace.readOr([&] {
        const auto calls = RemediationCallRepository(m_workspace.database()).byRemediation();
        const QDate today = m_workspace.clock().today();
        std::map<domain::RemediationId, domain::Standing> standings;
        for (const domain::RemediationItem &item : items) {
            const auto told = calls.find(item.id);
            standings[item.id] = domain::standingOf(item, told == calls.end() ? std::vector<RemediationCall>() : told->second, today, days);
        }
        return standings;
    });
}

std::vector<CallRow> RemediationCalls::ofItem(const domain::RemediationId &id) const
{
    return m_workspace.readOr([&] {
        std::vector<CallRow> rows;
        const store::InspectorRepository people(m_workspace.database());
        for (const RemediationCall &call : RemediationCallRepository(m_workspace.database()).ofRemediation(id)) {
            const auto by = people.find(call.by);
            rows.push_back({call, by ? by->name : QString()});
        }
        return rows;
    });
}

void RemediationCalls::tell(const std::vector<domain::EnterpriseId> &firms) const
{
    Q_EMIT m_workspace.facts().remediationChanged();
    if (!firms.empty())
        Q_EMIT m_workspace.facts().enterprisesChanged({firms.begin(), firms.end()});
}

base::Outcome<domain::RemediationCallId> RemediationCalls::call(RemediationCall call)
{
    call.id = m_workspace.ids().make<domain::RemediationCallId>();
    call.note = call.note.trimmed();
    const auto done = m_workspace.write([&] {
        const auto item = unsettled(m_workspace, call.remediation);
        if (call.kind == CallKind::Extended)
            requireLater(m_workspace, item, call);
        call.at = m_workspace.clock().now();
        call.by = m_workspace.me();
        RemediationCallRepository(m_workspace.database()).add(call);
    });
    if (!done)
        return done.error();
    tell({});
    return call.id;
}

base::Outcome<domain::RemediationCallId> RemediationCalls::remind(const domain::RemediationId &id, const QString &how)
{
    return call({{}, id, CallKind::Reminded, {}, how, {}, {}, {}});
}

base::Outcome<domain::RemediationCallId> RemediationCalls::escalate(const domain::RemediationId &id, const QString &how)
{
    return call({{}, id, CallKind::Escalated, {}, how, {}, {}, {}});
}

base::Outcome<domain::RemediationCallId> RemediationCalls::extend(const domain::RemediationId &id, QDate until, const QString &reason)
{
    return call({{}, id, CallKind::Extended, until, reason, {}, {}, {}});
}

base::Done RemediationCalls::takeBack(const domain::RemediationCallId &call, const QString &reason)
{
    auto done = m_workspace.write([&] {
        requireReason(reason);
        RemediationCallRepository(m_workspace.database()).setVoided(call, reason.trimmed());
    });
    if (done)
        tell({});
    return done;
}

base::Done RemediationCalls::reinspectAll(const std::vector<domain::RemediationId> &ids, domain::RemediationState result,
                                          const QString &note)
{
    QSet<domain::EnterpriseId> firms;
    auto done = m_workspace.write([&] {
        for (const domain::RemediationId &id : ids)
            firms.insert(look(m_workspace, id, result, note.trimmed()).enterprise);
    });
    if (done)
        tell({firms.begin(), firms.end()});
    return done;
}

base::Done RemediationCalls::addProofToAll(const std::vector<domain::RemediationId> &ids, const QByteArray &bytes,
                                           const QString &fileName)
{
    for (const domain::RemediationId &id : ids)
        if (const auto added = RemediationService(m_workspace).addProof(id, bytes, fileName); !added)
            return added.error();
    return {};
}

base::Done RemediationCalls::reopen(const domain::RemediationId &id, const QString &reason)
{
    domain::RemediationItem item;
    auto done = m_workspace.write([&] {
        requireReason(reason);
        item = inspectable(m_workspace, id);
        if (item.state != domain::RemediationState::Closed)
            throw base::Error(base::ErrorCode::Refused, id.toString(), {{QStringLiteral("remediation-not-closed"), {}, {}}});
        const auto looks = store::ReinspectionRepository(m_workspace.database()).ofRemediation(id);
        look(m_workspace, id, domain::stateBeforeClosing(looks), reason.trimmed());
    });
    if (done)
        tell({item.enterprise});
    return done;
}

}
