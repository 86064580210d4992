#pragma once

#include "models/domain/checklist/pack.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::domain {

/// 服务 or 检查: counted differently and written on every paper.
enum class VisitKind { Service, Check };
QString visitKindCode(VisitKind kind); ///< "service", "check"
std::optional<VisitKind> visitKindFromCode(const QString &code);

/// The six steps of the guided visit, in order.
enum class Step { Register, Examine, Diagnose, Prescribe, HandOver, FollowUp };
QString stepCode(Step step); ///< "register", "examine", "diagnose", "prescribe", "hand-over", "follow-up"
std::optional<Step> stepFromCode(const QString &code);

/// Open: everything may change. Issued: a paper shows it, nothing may change any more. Voided: taken out with a reason.
enum class VisitState { Open, Issued, Voided };
QString visitStateCode(VisitState state);
std::optional<VisitState> visitStateFromCode(const QString &code);

/// 体检: one visit to one enterprise.
struct Visit
{
    VisitId id;
    EnterpriseId enterprise;
    VisitKind kind = VisitKind::Service;
    QString bureau;
    QString domain;            ///< pack domain of the first list chosen; further lists may be of others
    QString source;            ///< task source: 年度计划, 企业申请, 投诉举报 …
    InspectorId lead, second;
    QStringList experts;       ///< names with field, "王工（粉尘防爆）"
    QString companion;         ///< the firm's person on site, with post
    QDateTime openedAt;
    QString guardOverride;     ///< reason why a visit guard's warning was passed; empty = none was needed
    VisitState state = VisitState::Open;
    QDateTime closedAt;
    QString overall;           ///< 总体评价
    QString support;           ///< 帮扶措施
    QString talked;            ///< 沟通记录: what was agreed with the firm before the plan was drawn
    QString voided;
    bool operator==(const Visit &) const = default;
};

/// One question of the visit, pinned by the hash of its text.
struct PinnedItem
{
    int ordinal = 0;          ///< place in the visit, from 0
    QString packCode, packVersion;
    QString checklistCode, checklistTitle, section;
    QByteArray hash;          ///< itemHash()
    CheckItem item;
    bool operator==(const PinnedItem &) const = default;
};

enum class Verdict { Unanswered, Compliant, AtRisk, NotApplicable };
QString verdictWord(Verdict verdict); ///< "unanswered", "compliant", "at-risk", "not-applicable"
std::optional<Verdict> verdictFromWord(const QString &word);

/// 作答: what the inspector found for one pinned item. One per (visit, item code); its id is derived, see answerIdFor().
struct Answer
{
    AnswerId id;
    VisitId visit;
    QString itemCode;
    QByteArray itemHash;
    Verdict verdict = Verdict::Unanswered;
    InspectorId answeredBy;
    QDateTime answeredAt;
    QString place;   ///< 部位
    QString note;    ///< 说明
    std::optional<double> measured;
    QString unit;
    bool operator==(const Answer &) const = default;
};

/// The same on every laptop, so that two inspectors who answer one question of one visit meet in one record.
AnswerId answerIdFor(const VisitId &visit, const QString &itemCode);

/// 证据: a file kept by its content. `hash` is SHA-256 of the untouched original.
struct Evidence
{
    EvidenceId id;
    VisitId visit;
    QString itemCode;      ///< the question it belongs to; empty = the visit as a whole
    RemediationId remediation; ///< set when it proves a fix
    QString hash;          ///< 64 hexadecimal characters
    QString mediaType;     ///< "image/jpeg", …
    QString fileName;      ///< as it was called where it came from
    qint64 byteCount = 0;
    int width = 0, height = 0; ///< upright, in pixels; 0 = no picture
    QDateTime takenAt;     ///< by the file itself, never trusted as proof; invalid = not said
    QDateTime addedAt;
    InspectorId addedBy;
    QString caption;
    QString voided;
    QString thumbnail;     ///< hash of the small JPEG that travels ahead of the original; empty in records from before there were any
    bool operator==(const Evidence &) const = default;
};

/// 风险点: an answer that needs care.
struct Finding
{
    FindingId id;
    VisitId visit;
    QString itemCode;
    int ordinal = 0;
    QString title;        ///< short name of the risk
    QString place;
    QString fact;         ///< what was seen
    Grade grade = Grade::General;
    QString majorHazard;  ///< code of the pack's major hazard when grade is Major
    QString cause;
    std::vector<Citation> clauses;
    QString disposal;     ///< 处置去向 code: "service", "order", "transfer"
    QString disposalReason;
    QString leniency;     ///< code of the leniency entry proposed and confirmed, or empty
    QString voided;
    bool operator==(const Finding &) const = default;
};

FindingId findingIdFor(const VisitId &visit, const QString &itemCode);

/// 专家意见: kept apart per expert; dissent is shown, never averaged.
struct Opinion
{
    OpinionId id;
    FindingId finding;
    QString expert;
    bool agrees = true;
    QString text;
    QDateTime givenAt;
    bool operator==(const Opinion &) const = default;
};

enum class Signer { Lead, Second, Expert, Firm };
QString signerCode(Signer signer); ///< "lead", "second", "expert", "firm"
std::optional<Signer> signerFromCode(const QString &code);

/// A signature, or the refusal of one with reason and witness.
struct Signature
{
    SignatureId id;
    VisitId visit;
    Signer signer = Signer::Lead;
    QString name;
    QString imageHash;   ///< SHA-256 of the PNG in the blob store; empty when refused
    QString refusal;     ///< reason when refused
    QString witness;     ///< who saw the refusal
    QDateTime signedAt;
    bool operator==(const Signature &) const = default;
};

SignatureId signatureIdFor(const VisitId &visit, Signer signer, const QString &name);

/// The whole visit as the rules and the paper need it, read in one transaction.
struct VisitRecord
{
    Visit visit;
    std::vector<PinnedItem> items;      ///< by ordinal
    std::vector<Answer> answers;
    std::vector<Evidence> evidence;     ///< without voided ones
    std::vector<Finding> findings;      ///< by ordinal, without voided ones
    std::vector<Opinion> opinions;
    std::vector<struct RemediationItem> plan;
    std::vector<Signature> signatures;

    const Answer *answerFor(const QString &itemCode) const;
    const PinnedItem *itemFor(const QString &itemCode) const;
    const Finding *findingFor(const QString &itemCode) const;
};

}

#include "models/domain/remediation/remediation.h"
