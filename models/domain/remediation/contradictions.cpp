#include "models/domain/remediation/contradictions.h"

#include "models/domain/derivedid.h"
#include "models/domain/remediation/contradictionwords.h"
#include "models/domain/remediation/measuretext.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

/// One row of the plan with the finding it answers.
struct Row
{
    const RemediationItem *item;
    const Finding *finding;
    const FindingGroup *group;
    QString number() const { return QString::number(item->ordinal + 1); }
};

/// Comparing each two rows of a plan, and each alone. Built for one call.
class Comparison
{
public:
    Comparison(const VisitRecord &record, const std::vector<FindingGroup> &groups, QDate day) : m_day(day)
    {
        for (const RemediationItem &item : record.plan) {
            const auto finding = std::find_if(record.findings.begin(), record.findings.end(),
                                              [&](const Finding &one) { return one.id == item.finding; });
            if (finding != record.findings.end() && item.state != RemediationState::Voided)
                m_rows.push_back({&item, &*finding, groupOf(groups, finding->id)});
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.item->ordinal < b.item->ordinal; });
    }

    std::vector<Contradiction> found()
    {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            emergency(m_rows[i]);
            named(m_rows[i]);
            for (size_t j = i + 1; j < m_rows.size(); ++j)
                pair(m_rows[i], m_rows[j]);
        }
        return std::move(m_found);
    }

private:
    static bool isOnePlace(const Row &a, const Row &b) { return a.group && a.group == b.group; }

    void tell(const QString &code, const Row &at, const Row *other, QStringList arguments)
    {
        QStringList parts{code, at.finding->itemCode};
        if (other)
            parts << other->finding->itemCode;
        std::sort(parts.begin() + 1, parts.end());
        m_found.push_back({{u"contradiction-"_qs + code, false, Step::Prescribe, at.finding->itemCode, std::move(arguments)},
                           other ? other->finding->itemCode : QString(), parts.join(u'|')});
    }

    void pair(const Row &a, const Row &b)
    {
        if (isOnePlace(a, b))
            opposed(a, b);
        order(a, b);
        order(b, a);
        sameMeasure(a, b);
    }

    static bool clash(const OpposedWords &words, const QString &one, const QString &other)
    {
        const QStringList here = clausesWith(one, words.one), there = clausesWith(other, words.other);
        if (words.isWhole)
            return !here.isEmpty() && !there.isEmpty();
        return std::any_of(here.begin(), here.end(), [&](const QString &a) {
            return std::any_of(there.begin(), there.end(), [&](const QString &b) { return nameOneThing(a, b); });
        });
    }

    void opposed(const Row &a, const Row &b)
    {
        const QString one = a.item->measure + u'\n' + a.item->emergency, other = b.item->measure + u'\n' + b.item->emergency;
        for (const OpposedWords &words : opposedWords())
            if (clash(words, one, other) || clash(words, other, one))
                return tell(u"measures"_qs, a, &b, {a.number(), b.number(), a.group->place});
    }

    static bool needs(const OrderedWords &words, const Row &later, const Row &before)
    {
        for (const QString &after : clausesWith(later.item->measure, words.later))
            for (const QString &first : clausesWith(before.item->measure, words.before))
                if (nameOneThing(after, first))
                    return true;
        return false;
    }

    static bool isEarlier(const Row &later, const Row &before)
    {
        return later.item->due.isValid() && before.item->due.isValid() && later.item->due < before.item->due;
    }

    void order(const Row &later, const Row &before)
    {
        // What a measure does itself it needs from nobody else.
        const auto doesItself = [&](const OrderedWords &words) { return !clausesWith(later.item->measure, words.before).isEmpty(); };
        if (!isEarlier(later, before))
            return;
        for (const OrderedWords &words : orderedWords())
            if (!doesItself(words) && needs(words, later, before))
                return tell(u"order"_qs, later, &before, {later.number(), before.number()});
    }

    void named(const Row &row)
    {
        for (const int number : neededItems(row.item->measure))
            for (const Row &before : m_rows)
                if (before.item->ordinal + 1 == number && isEarlier(row, before))
                    tell(u"order"_qs, row, &before, {row.number(), before.number()});
    }

    /// One thing demanded twice: the same measure at the same place, or for the same risk where no place is named for either.
    void sameMeasure(const Row &a, const Row &b)
    {
        const QString measure = a.item->measure.simplified();
        const bool nowhere = a.finding->place.trimmed().isEmpty() && b.finding->place.trimmed().isEmpty()
            && a.finding->title == b.finding->title;
        if (measure.isEmpty() || measure != b.item->measure.simplified() || !(isOnePlace(a, b) || nowhere))
            return;
        if (a.item->due.isValid() && b.item->due.isValid() && a.item->due != b.item->due)
            tell(u"dates"_qs, a, &b, {a.number(), b.number()});
        if (!a.item->owner.trimmed().isEmpty() && !b.item->owner.trimmed().isEmpty() && a.item->owner.trimmed() != b.item->owner.trimmed())
            tell(u"owners"_qs, a, &b, {a.number(), b.number()});
    }

    void emergency(const Row &row)
    {
        const auto until = lastDayIn(row.item->emergency, m_day);
        if (until && row.item->due.isValid() && *until > row.item->due)
            tell(u"emergency"_qs, row, nullptr, {row.number(), until->toString(Qt::ISODate)});
    }

    QDate m_day;
    std::vector<Row> m_rows;
    std::vector<Contradiction> m_found;
};

/// A proposal of leniency for a major hazard itself, or for something at the place of one.
void addLeniency(const VisitRecord &record, const std::vector<FindingGroup> &groups, std::vector<Contradiction> &found)
{
    for (const Finding &finding : record.findings) {
        const auto *group = groupOf(groups, finding.id);
        if (finding.leniency.isEmpty() || !finding.voided.isEmpty())
            continue;
        const auto major = std::find_if(record.findings.begin(), record.findings.end(), [&](const Finding &other) {
            return other.grade == Grade::Major && (other.id == finding.id || (group && group->contains(other.id)));
        });
        if (major != record.findings.end())
            found.push_back({{u"contradiction-leniency"_qs, false, Step::Diagnose, finding.itemCode, {finding.title, major->title}},
                             major->itemCode, QStringList{u"leniency"_qs, finding.itemCode, major->itemCode}.join(u'|')});
    }
}

}

std::vector<Contradiction> contradictions(const VisitRecord &record, const std::vector<FindingGroup> &groups, QDate day)
{
    auto found = Comparison(record, groups, day).found();
    addLeniency(record, groups, found);
    std::vector<Contradiction> once;
    for (Contradiction &one : found)
        if (std::none_of(once.begin(), once.end(), [&](const Contradiction &known) { return known.subject == one.subject; }))
            once.push_back(std::move(one));
    return once;
}

ContradictionNoteId contradictionNoteIdFor(const VisitId &visit, const QString &subject)
{
    return ContradictionNoteId(derivedId("xunzhen contradiction", {visit.toBytes(), subject.toUtf8()}));
}

}
