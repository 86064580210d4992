#include "models/domain/checklist/applicability.h"

#include "models/domain/codetable.h"

#include <QSet>

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr CodeTable<Presence, 3> kPresences{
    {{{Presence::Unknown, "unknown"}, {Presence::Present, "yes"}, {Presence::Absent, "no"}}}};

/// 有有限空间 claims 有 of something; in 有限空间作业 the first character belongs to the noun.
bool saysHas(const QString &title)
{
    static const QStringList nouns{QStringLiteral("有限"), QStringLiteral("有机"), QStringLiteral("有毒"), QStringLiteral("有害"),
                                   QStringLiteral("有色")};
    return title.size() > 1 && title.startsWith(u'有')
           && std::none_of(nouns.begin(), nouns.end(), [&](const QString &noun) { return title.startsWith(noun); });
}

}

QString presenceCode(Presence presence) { return kPresences.code(presence); }
std::optional<Presence> presenceFromCode(const QString &code) { return kPresences.value(code); }

QString featureNote(const Feature &feature, Presence told)
{
    const QString title = feature.title.trimmed();
    if (told == Presence::Present)
        return QStringLiteral("企业情形：%1").arg(title);
    return saysHas(title) ? QStringLiteral("企业情形：无%1").arg(title.mid(1)) : QStringLiteral("企业情形：无“%1”的情形").arg(title);
}

FeatureBook::FeatureBook(const std::vector<const Pack *> &packs)
{
    for (const Pack *pack : packs)
        for (const Feature &feature : pack->features)
            if (!find(feature.code))
                m_features.push_back(feature);
}

const Feature *FeatureBook::find(const QString &code) const
{
    const auto found =
        std::find_if(m_features.begin(), m_features.end(), [&](const Feature &feature) { return feature.code == code; });
    return found == m_features.end() ? nullptr : &*found;
}

std::vector<Feature> FeatureBook::withPrerequisites(const QStringList &codes) const
{
    QSet<QString> wanted;
    for (const QString &code : codes)
        for (const Feature *at = find(code); at && !wanted.contains(at->code); at = at->when ? find(at->when->field) : nullptr)
            wanted.insert(at->code);
    std::vector<Feature> features;
    std::copy_if(m_features.begin(), m_features.end(), std::back_inserter(features),
                 [&](const Feature &feature) { return wanted.contains(feature.code); });
    return features;
}

Presence FeatureBook::presence(const QString &field, const FirmFeatures &known) const { return presence(field, known, 0); }

/// A pack has no circle in its conditions, but two packs together may make one: then nothing is known.
Presence FeatureBook::presence(const QString &field, const FirmFeatures &known, int depth) const
{
    const Feature *feature = find(field);
    if (!feature || depth > int(m_features.size()))
        return Presence::Unknown;
    if (feature->when && holds(*feature->when, known, depth + 1) == std::optional(false))
        return Presence::Absent;
    return known.value(field, Presence::Unknown);
}

std::optional<bool> FeatureBook::holds(const Condition &condition, const FirmFeatures &known) const
{
    return holds(condition, known, 0);
}

std::optional<bool> FeatureBook::holds(const Condition &condition, const FirmFeatures &known, int depth) const
{
    const Presence found = presence(condition.field, known, depth);
    if (found == Presence::Unknown)
        return std::nullopt;
    return (found == Presence::Present) == condition.is;
}

bool FeatureBook::isDue(const Feature &feature, const FirmFeatures &known) const
{
    return !feature.when || holds(*feature.when, known) == std::optional(true);
}

std::optional<QString> FeatureBook::exclusion(const Condition &condition, const FirmFeatures &known) const
{
    const Feature *decides = find(condition.field);
    if (!decides || holds(condition, known) != std::optional(false))
        return std::nullopt;
    QSet<QString> seen;
    while (decides->when && !seen.contains(decides->code) && holds(*decides->when, known) == std::optional(false)) {
        seen.insert(decides->code);
        decides = find(decides->when->field);
    }
    return featureNote(*decides, presence(decides->code, known));
}

QStringList FeatureBook::exclusions(const Condition &condition) const
{
    QStringList notes;
    for (const Feature &feature : withPrerequisites({condition.field}))
        notes << featureNote(feature, Presence::Absent) << featureNote(feature, Presence::Present);
    return notes;
}

}
