#include "models/exchange/pack/packreferences.h"

#include "models/domain/checklist/policytext.h"
#include "models/exchange/pack/jsontext.h"

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

/// A condition must name a feature that the pack declares; a pack that declares none leaves its conditions to the eye.
void checkCondition(const Pack &pack, const std::optional<domain::Condition> &when, const QString &pointer, Problems &problems)
{
    if (when && !when->field.isEmpty() && !pack.features.empty() && !pack.feature(when->field))
        problems.push_back({QStringLiteral("feature-unknown"), pointer + QStringLiteral("/when"), {when->field}});
}

/// The codes on the way from the feature back to itself; empty when its conditions come to an end elsewhere.
QStringList cycleFrom(const Pack &pack, const domain::Feature &start)
{
    QStringList path{start.code};
    for (const domain::Feature *at = &start; at && at->when;) {
        path << at->when->field;
        if (at->when->field == start.code)
            return path;
        if (path.size() > int(pack.features.size()))
            return {}; // runs into a cycle further on, which is reported there
        at = pack.feature(at->when->field);
    }
    return {};
}

void checkFeatures(const Pack &pack, Problems &problems)
{
    for (size_t i = 0; i < pack.features.size(); ++i) {
        const domain::Feature &feature = pack.features[i];
        checkCondition(pack, feature.when, place("features", i), problems);
        if (const QStringList cycle = cycleFrom(pack, feature); !cycle.isEmpty())
            problems.push_back({QStringLiteral("condition-cyclic"), place("features", i, "when"),
                                {cycle.join(QStringLiteral(" → "))}});
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
    checkFeatures(pack, problems);
    checkPolicies(pack, problems);
    forEachItem(pack, [&](const CheckItem &item, const QString &pointer) {
        checkItemReferences(pack, item, pointer, problems);
        checkCondition(pack, item.when, pointer, problems);
    });
    if (pack.validUntil.isValid() && pack.validFrom.isValid() && pack.validUntil < pack.validFrom)
        problems.push_back({QStringLiteral("validity-reversed"), QStringLiteral("/validUntil"), {}});
    return problems;
}

}
