#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace xunzhen::domain {

enum class RemediationState { Open, PartlyFixed, Closed, Returned, Voided };
QString remediationStateCode(RemediationState state); ///< "open", "partly-fixed", "closed", "returned", "voided"
std::optional<RemediationState> remediationStateFromCode(const QString &code);

/// 整改项: what to do, to which standard, by whom, by when, with what help.
struct RemediationItem
{
    RemediationId id;
    VisitId visit;
    FindingId finding;
    EnterpriseId enterprise;
    int ordinal = 0;
    QString measure;
    QString standard;
    QString owner;
    QDate due;
    QString help;
    QString emergency;   ///< 应急措施 until it is fixed
    RemediationState state = RemediationState::Open;
    QDateTime stateAt;
    InspectorId stateBy;
    QString stateNote;
    bool operator==(const RemediationItem &) const = default;
};

RemediationId remediationIdFor(const FindingId &finding);

/// 复查: one look at one remediation item.
struct Reinspection
{
    ReinspectionId id;
    RemediationId remediation;
    RemediationState result = RemediationState::Closed;
    QString note;
    InspectorId by;
    QDateTime at;
    bool operator==(const Reinspection &) const = default;
};

/// Days until due (negative = overdue by so many); nullopt when closed, voided or without a date.
std::optional<int> daysLeft(const RemediationItem &item, QDate today);

}
