#pragma once

#include "models/domain/checklist/pack.h"

#include <QHash>

namespace xunzhen::domain {

/// Whether a firm has a feature, as far as anybody has told.
enum class Presence { Unknown, Present, Absent };
QString presenceCode(Presence presence); ///< "unknown", "yes", "no"
std::optional<Presence> presenceFromCode(const QString &code);

/// What is known of one firm, by the code of the feature; what is missing is unknown.
using FirmFeatures = QHash<QString, Presence>;

/// The features that several packs declare, in the packs' order. A code means the same in every pack: where two declare it,
/// the words of the first count. A field that no pack declares is unknown, whatever was told: its questions are left to the eye.
class FeatureBook
{
public:
    FeatureBook() = default;
    explicit FeatureBook(const std::vector<const Pack *> &packs);

    const Feature *find(const QString &code) const;
    const std::vector<Feature> &all() const { return m_features; }
    /// The features of these codes and those that must be known before them, in the book's order, each once.
    std::vector<Feature> withPrerequisites(const QStringList &codes) const;

    /// A feature whose own condition is not met counts as absent.
    Presence presence(const QString &field, const FirmFeatures &known) const;
    /// nullopt = not known.
    std::optional<bool> holds(const Condition &condition, const FirmFeatures &known) const;
    /// Whether the feature is to be asked now: it has no condition, or its condition holds.
    bool isDue(const Feature &feature, const FirmFeatures &known) const;

    /// Why a question with this condition does not apply, as it is written beside the answer: 企业情形：无有限空间, from the
    /// words of the feature that decides it. nullopt while the condition holds or is not known.
    std::optional<QString> exclusion(const Condition &condition, const FirmFeatures &known) const;
    /// Every text that exclusion() may give for the condition.
    QStringList exclusions(const Condition &condition) const;

private:
    Presence presence(const QString &field, const FirmFeatures &known, int depth) const;
    std::optional<bool> holds(const Condition &condition, const FirmFeatures &known, int depth) const;

    std::vector<Feature> m_features;
};

/// The note for a feature that was told to be present or absent: 企业情形：无有限空间, 企业情形：无“使用有机溶剂”的情形.
QString featureNote(const Feature &feature, Presence told);

}
