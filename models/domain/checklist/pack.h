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
    QString field;
    bool is = true;
    bool operator==(const Condition &) const = default;
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
    Grade grade = Grade::General;
    QString majorHazard;   ///< code of the pack's major hazard, or empty
    QString standard;      ///< what a proper fix is
    QStringList evidence;  ///< "photo", "document", "record", "measurement", "video"
    std::optional<Measure> measure;
    std::optional<Condition> when;
    QStringList leniency;  ///< codes of the pack's leniency entries
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
    QString scope;
    std::vector<ChecklistSection> sections;
    bool operator==(const Checklist &) const = default;
    int itemCount() const;
};

struct LawReference
{
    QString id;
    QString title;
    QString shortTitle;
    QString version;
    QString inForce;
    QString issuer;
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
    std::vector<Checklist> checklists;
    std::vector<MajorHazard> majorHazards;
    std::vector<Leniency> leniency;
    std::vector<Discretion> discretion;
    std::vector<PlainSheet> plainSheets;
    std::vector<PolicyTemplate> policyTemplates;
    bool operator==(const Pack &) const = default;

    const Checklist *checklist(const QString &code) const;
    const Leniency *leniencyEntry(const QString &code) const;
    const MajorHazard *hazard(const QString &code) const;
    int itemCount() const;
};

/// The lists that fit the trade: those without trades and those one of whose prefixes begins the code.
std::vector<const Checklist *> checklistsFor(const Pack &pack, const QString &tradeCode);

}
