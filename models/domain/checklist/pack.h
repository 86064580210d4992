#pragma once

#include "models/domain/checklist/citation.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace xunzhen::domain {

enum class Grade { Minor, General, Major };
QString gradeCode(Grade grade); ///< "minor", "general", "major"
std::optional<Grade> gradeFromCode(const QString &code);

/// A measurement with its legal limit, when a text at hand gives one.
struct Measure
{
    QString name;
    QString unit;
    std::optional<double> min, max;
    bool operator==(const Measure &) const = default;
};

/// A question applies only when the firm has (or has not) this feature.
struct Condition
{
    QString field;  ///< code of a Feature
    bool is = true;
    bool operator==(const Condition &) const = default;
};

/// 企业情形: something a firm is or has, asked once and answered yes or no; questions that depend on it are left out
/// when they do not apply.
struct Feature
{
    QString code;   ///< "hasConfinedSpace"
    QString title;  ///< a claim about the firm: 有有限空间
    QString hint;   ///< how one sees it; may be empty
    std::optional<Condition> when; ///< asked only when this holds
    bool operator==(const Feature &) const = default;
};

/// 检查项: one question with everything the inspector needs beside it.
struct CheckItem
{
    QString code;
    QString question;
    QString risk;          ///< short name of the risk when the answer is no, as a report lists it; may be empty
    QString method;
    QString guideDo, guideDont, guideExtent; ///< 三句指引
    std::vector<Citation> basis;
    std::vector<Citation> penalty;
    QString penaltyNote;   ///< what must be known before the penalty is thought of, or why there is none; may be empty
    QString refer;         ///< the authority whose matter the penalty is, when it is not the pack's bureau; may be empty
    Grade grade = Grade::General;
    QString majorHazard;   ///< code of the pack's major hazard, or empty
    QString standard;      ///< what a proper fix is
    QStringList evidence;  ///< "photo", "document", "record", "measurement", "video"
    std::optional<Measure> measure;
    std::optional<Condition> when;
    QStringList leniency;  ///< codes of the pack's leniency entries
    QDate retired;         ///< 停用: when it was taken out of use, for the record: a version that says so does not ask it,
                           ///< whatever the day; invalid = in use. Its code is never used again.
    bool isRetired() const { return retired.isValid(); }
    bool operator==(const CheckItem &) const = default;
};

struct ChecklistSection
{
    QString title;
    std::vector<CheckItem> items;
    bool operator==(const ChecklistSection &) const = default;
};

/// 体检清单: questions for one trade or topic.
struct Checklist
{
    QString code;
    QString title;
    QStringList trades; ///< GB/T 4754 code prefixes; empty = every trade
    QStringList topics; ///< words by which one looks for the list: 喷漆, 活性炭
    QString scope;
    std::vector<ChecklistSection> sections;
    bool operator==(const Checklist &) const = default;
    int itemCount() const; ///< without retired ones
};

struct LawReference
{
    QString id;
    QString title;
    QString shortTitle;
    QString version;
    QString inForce;
    QString issuer;
    QString note = {}; ///< what legal staff should know of this version; may be empty
    bool operator==(const LawReference &) const = default;
};

struct MajorHazard
{
    QString code;
    QString title;
    std::vector<Citation> basis;
    QStringList plan;
    bool operator==(const MajorHazard &) const = default;
};

enum class LeniencyKind { NoPenalty, Mitigated, NoCoercion };
QString leniencyKindCode(LeniencyKind kind); ///< "no-penalty", "mitigated", "no-coercion"
std::optional<LeniencyKind> leniencyKindFromCode(const QString &code);

/// 免罚清单 entry: bars are asked first, then the conditions one by one; the result is a proposal, never a decision.
struct Leniency
{
    QString code;
    LeniencyKind kind = LeniencyKind::NoPenalty;
    QString title;
    QStringList bars;
    QStringList conditions;
    std::vector<Citation> basis;
    bool operator==(const Leniency &) const = default;
};

struct DiscretionStep
{
    QString facts, range;
    bool operator==(const DiscretionStep &) const = default;
};

struct Discretion
{
    QString code, title;
    std::vector<Citation> basis;
    std::vector<DiscretionStep> steps;
    bool operator==(const Discretion &) const = default;
};

struct PlainSheet
{
    QString trade, title;
    QStringList points;
    bool operator==(const PlainSheet &) const = default;
};

struct PolicyTemplate
{
    QString code, title, body;
    bool operator==(const PolicyTemplate &) const = default;
};

/// One entry that changed from one version of a pack to the next: who changed what.
struct ReleaseChange
{
    QString entry;  ///< code of the item, list or entry
    QString kind;   ///< "added", "changed", "moved", "retired", "removed"
    QStringList fields; ///< keys of the fields that changed: "question", "basis", …
    QString by;     ///< who made the last change to it
    bool operator==(const ReleaseChange &) const = default;
};

/// A version of a pack as its own history tells it.
struct Release
{
    QString version;
    QDate on;
    QString by;
    QString note;   ///< why
    std::vector<ReleaseChange> changes;
    bool operator==(const Release &) const = default;
};

/// 清单包: the versioned content of one domain.
struct Pack
{
    QString code;    ///< "emergency"
    QString version; ///< "2026.11.1"
    QString title;
    QString domain;
    QString bureau;
    QDate validFrom, validUntil;
    QString verifiedAgainst;
    QDate verifiedOn;
    std::vector<LawReference> laws;
    std::vector<Feature> features;
    std::vector<Checklist> checklists;
    std::vector<MajorHazard> majorHazards;
    std::vector<Leniency> leniency;
    std::vector<Discretion> discretion;
    std::vector<PlainSheet> plainSheets;
    std::vector<PolicyTemplate> policyTemplates;
    std::vector<Release> history; ///< oldest first; empty for a pack that was never edited here
    bool operator==(const Pack &) const = default;

    const Checklist *checklist(const QString &code) const;
    const Leniency *leniencyEntry(const QString &code) const;
    const MajorHazard *hazard(const QString &code) const;
    const Feature *feature(const QString &code) const;
    int itemCount() const;
};

/// The lists that fit the trade: those without trades and those one of whose prefixes begins the code, written C3360, 3360,
/// C336 or c33; a firm of which only the class is known gets the lists of every part of it.
std::vector<const Checklist *> checklistsFor(const Pack &pack, const QString &tradeCode);

}
