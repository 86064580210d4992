#include "models/store/remediation/remediationcallrepository.h"

#include "models/base/error.h"
#include "models/store/database.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::RemediationCall;

namespace {

#define COLUMNS "id, remediation_id, kind, until, note, at, by_id, voided"

/// A kind of a newer program is no call of ours.
std::optional<RemediationCall> rowToCall(const Statement &row)
{
    const auto kind = domain::callKindFromCode(row.text(2));
    if (!kind)
        return std::nullopt;
    return RemediationCall{row.id<domain::RemediationCallId>(0), row.id<domain::RemediationId>(1), *kind, row.day(3),
                           row.text(4), row.moment(5), row.id<domain::InspectorId>(6), row.text(7)};
}

}

std::vector<RemediationCall> RemediationCallRepository::ofRemediation(const domain::RemediationId &id) const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS R"( FROM remediation_call
        WHERE remediation_id = :id ORDER BY at, id)");
    statement.bind(":id", id);
    std::vector<RemediationCall> calls;
    while (statement.step())
        if (auto call = rowToCall(statement))
            calls.push_back(*std::move(call));
    return calls;
}

std::map<domain::RemediationId, std::vector<RemediationCall>> RemediationCallRepository::byRemediation() const
{
    Statement statement = m_database.prepare("SELECT " COLUMNS " FROM remediation_call ORDER BY remediation_id, at, id");
    std::map<domain::RemediationId, std::vector<RemediationCall>> calls;
    while (statement.step())
        if (auto call = rowToCall(statement))
            calls[call->remediation].push_back(*std::move(call));
    return calls;
}

void RemediationCallRepository::add(const RemediationCall &c)
{
    Q_ASSERT(!c.id.isNull());
    m_database.prepare("INSERT INTO remediation_call (" COLUMNS R"()
        VALUES (:id, :remediation, :kind, :until, :note, :at, :by, :voided))")
        .bind(":id", c.id).bind(":remediation", c.remediation).bind(":kind", domain::callKindCode(c.kind))
        .bind(":until", c.until).bind(":note", c.note).bind(":at", c.at).bind(":by", c.by).bind(":voided", c.voided).run();
}

void RemediationCallRepository::setVoided(const domain::RemediationCallId &id, const QString &reason)
{
    m_database.prepare("UPDATE remediation_call SET voided = :reason WHERE id = :id").bind(":reason", reason).bind(":id", id).run();
    if (m_database.changes() == 0)
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("remediation call %1").arg(id.toString()));
}

}
