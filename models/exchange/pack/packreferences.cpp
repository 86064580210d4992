#include "models/exchange/pack/packreferences.h"

#include "models/domain/checklist/policytext.h"
#include "models/exchange/pack/jsontext.h"

#include <QHash>
#include <QSet>

namespace xunzhen::exchange {

using base::Problems;
using domain::Citation;
using domain::CheckItem;
using domain::Pack;

namespace {

QString place(const char *list, size_t index, const char *key = nullptr)
{
    const QString element = pointerTo(pointerTo(QString(), QString::fromLatin1(list)), index);
    return key ? pointerTo(element, QString::fromLatin1(key)) : element;
}

/// Remembers codes and reports those that come again.
class CodeBook
{
public:
    explicit CodeBook(Problems &problems) : m_problems(problems) {}

    void add(const QString &code, const QString &pointer)
    {
        if (!code.isEmpty() && m_codes.contains(code))
            m_problems.push_back({QStringLiteral("code-duplicate"), pointer, {code}});
        m_codes.insert(code);
    }

private:
    Problems &m_problems;
    QSet<QString> m_codes;
};

void checkCodes(const Pack &pack, Problems &problems)
{
    CodeBook features(problems), lists(problems), items(problems), hazards(problems), leniency(problems), discretion(problems),
        policies(problems);
    for (size_t i = 0; i < pack.features.size(); ++i)
        features.add(pack.features[i].code, place("features", i, "code"));
    for (size_t i = 0; i < pack.checklists.size(); ++i)
        lists.add(pack.checklists[i].code, place("checklists", i, "code"));
    forEachItem(pack, [&](const CheckItem &item, const QString &pointer) { items.add(item.code, pointer + QStringLiteral("/code")); });
    for (size_t i = 0; i < pack.majorHazards.size(); ++i)
        hazards.add(pack.majorHazards[i].code, place("majorHazards", i, "code"));
    for (size_t i = 0; i < pack.leniency.size(); ++i)
        leniency.add(pack.leniency[i].code, place("leniency", i, "code"));
    for (size_t i = 0; i < pack.discretion.size(); ++i)
        discretion.add(pack.discretion[i].code, place("discretion", i, "code"));
    for (size_t i = 0; i < pack.policyTemplates.size(); ++i)
        policies.add(pack.policyTemplates[i].code, place("policyTemplates", i, "code"));
}

void checkItemReferences(const Pack &pack, const CheckItem &item, const QString &pointer, Problems &problems)
{
    for (int i = 0; i < item.leniency.size(); ++i)
        if (!item.leniency.at(i).isEmpty() && !pack.leniencyEntry(item.leniency.at(i)))
            problems.push_back({QStringLiteral("leniency-unknown"), pointerTo(pointer + QStringLiteral("/leniency"), size_t(i)),
                                {item.leniency.at(i)}});
    if (item.majorHazard.isEmpty())
        return;
    if (!pack.hazard(item.majorHazard))
        problems.push_back({QStringLiteral("major-hazard-unknown"), pointer + QStringLiteral("/majorHazard"), {item.majorHazard}});
    if (item.grade != domain::Grade::Major)
        problems.push_back({QStringLiteral("major-hazard-grade"), pointer + QStringLiteral("/grade"), {item.majorHazard}});
}

using FeaturesByCode = QHash<QString, const domain::Feature *>;

FeaturesByCode byCode(const std::vector<domain::Feature> &features)
{
    FeaturesByCode found;
    for (const domain::Feature &feature : features)
        if (!found.contains(feature.code))
            found.insert(feature.code, &feature);
    return found;
}

/// A condition must name a feature that the pack declares; a pack that declares none leaves its conditions to the eye.
void checkCondition(const FeaturesByCode &features, const std::optional<domain::Condition> &when, const QString &pointer,
                    Problems &problems)
{
    if (when && !when->field.isEmpty() && !features.isEmpty() && !features.contains(when->field))
        problems.push_back({QStringLiteral("feature-unknown"), pointer + QStringLiteral("/when"), {when->field}});
}

/// Walks the conditions of features from one to the next; each feature is walked once.
class CycleSearch
{
public:
    explicit CycleSearch(const FeaturesByCode &features) : m_features(features) {}

    /// The codes on the way from the feature back to itself; empty when its conditions come to an end elsewhere.
    QString from(const domain::Feature &start)
    {
        QStringList path;
        QHash<QString, qsizetype> at;
        const domain::Feature *feature = &start;
        while (feature && feature->when && !m_done.contains(feature->code) && !at.contains(feature->code)) {
            at.insert(feature->code, path.size());
            path << feature->code;
            feature = m_features.value(feature->when->field);
        }
        const QStringList circle = feature && at.contains(feature->code) ? path.mid(at.value(feature->code)) : QStringList();
        for (const QString &code : path)
            m_done.insert(code);
        for (qsizetype i = 0; i < circle.size(); ++i)
            m_onCircles.insert(circle[i], {circle, i});
        const auto found = m_onCircles.constFind(start.code);
        return found == m_onCircles.constEnd() ? QString() : told(found->circle, found->at);
    }

private:
    struct OnCircle
    {
        QStringList circle;
        qsizetype at = 0;
    };

    /// The circle as it looks from that place, closed, as far as anybody reads it.
    static QString told(const QStringList &circle, qsizetype start)
    {
        constexpr qsizetype kCharacters = 200;
        QString text = circle[start];
        for (qsizetype i = 1; i <= circle.size() && text.size() < kCharacters; ++i)
            text += QStringLiteral(" → ") + circle[(start + i) % circle.size()];
        return text.left(kCharacters);
    }

    const FeaturesByCode &m_features;
    QSet<QString> m_done;
    QHash<QString, OnCircle> m_onCircles;
};

void checkFeatures(const Pack &pack, const FeaturesByCode &features, Problems &problems)
{
    CycleSearch search(features);
    for (size_t i = 0; i < pack.features.size(); ++i) {
        const domain::Feature &feature = pack.features[i];
        checkCondition(features, feature.when, place("features", i), problems);
        if (const QString circle = search.from(feature); !circle.isEmpty())
            problems.push_back({QStringLiteral("condition-cyclic"), place("features", i, "when"), {circle}});
    }
}

/// Rows of a workbook find their section by its title.
void checkSections(const Pack &pack, Problems &problems)
{
    for (size_t l = 0; l < pack.checklists.size(); ++l) {
        QSet<QString> titles;
        for (size_t s = 0; s < pack.checklists[l].sections.size(); ++s) {
            const QString &title = pack.checklists[l].sections[s].title;
            if (!title.isEmpty() && titles.contains(title))
                problems.push_back({QStringLiteral("section-duplicate"),
                                    pointerTo(place("checklists", l, "sections"), s) + QStringLiteral("/title"), {title}});
            titles.insert(title);
        }
    }
}

/// A policy template that asks for what nobody knows could never be filled.
void checkPolicies(const Pack &pack, Problems &problems)
{
    for (size_t i = 0; i < pack.policyTemplates.size(); ++i)
        for (const QString &field : domain::unknownPolicyFields(pack.policyTemplates[i].body))
            problems.push_back({QStringLiteral("policy-field-unknown"), place("policyTemplates", i, "body"), {field}});
}

void visitAll(const std::vector<Citation> &citations, const QString &list,
              const std::function<void(const Citation &, const QString &)> &visit)
{
    for (size_t i = 0; i < citations.size(); ++i)
        visit(citations[i], pointerTo(list, i));
}

}

void forEachItem(const Pack &pack, const std::function<void(const CheckItem &, const QString &)> &visit)
{
    for (size_t l = 0; l < pack.checklists.size(); ++l) {
        const auto &sections = pack.checklists[l].sections;
        for (size_t s = 0; s < sections.size(); ++s) {
            const QString items = pointerTo(place("checklists", l, "sections"), s) + QStringLiteral("/items");
            for (size_t i = 0; i < sections[s].items.size(); ++i)
                visit(sections[s].items[i], pointerTo(items, i));
        }
    }
}

void forEachCitation(const Pack &pack, const std::function<void(const Citation &, const QString &)> &visit)
{
    forEachItem(pack, [&](const CheckItem &item, const QString &pointer) {
        visitAll(item.basis, pointer + QStringLiteral("/basis"), visit);
        visitAll(item.penalty, pointer + QStringLiteral("/penalty"), visit);
    });
    for (size_t i = 0; i < pack.majorHazards.size(); ++i)
        visitAll(pack.majorHazards[i].basis, place("majorHazards", i, "basis"), visit);
    for (size_t i = 0; i < pack.leniency.size(); ++i)
        visitAll(pack.leniency[i].basis, place("leniency", i, "basis"), visit);
    for (size_t i = 0; i < pack.discretion.size(); ++i)
        visitAll(pack.discretion[i].basis, place("discretion", i, "basis"), visit);
}

Problems checkReferences(const Pack &pack)
{
    Problems problems;
    checkCodes(pack, problems);
    const FeaturesByCode features = byCode(pack.features);
    checkFeatures(pack, features, problems);
    checkSections(pack, problems);
    checkPolicies(pack, problems);
    forEachItem(pack, [&](const CheckItem &item, const QString &pointer) {
        checkItemReferences(pack, item, pointer, problems);
        checkCondition(features, item.when, pointer, problems);
    });
    if (pack.validUntil.isValid() && pack.validFrom.isValid() && pack.validUntil < pack.validFrom)
        problems.push_back({QStringLiteral("validity-reversed"), QStringLiteral("/validUntil"), {}});
    return problems;
}

}
