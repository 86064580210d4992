#include "models/domain/checklist/packchanges.h"

#include "models/domain/checklist/packfields.h"
#include "models/domain/codetable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace xunzhen::domain {

namespace {

using Kind = PackChange::Kind;

constexpr CodeTable<Kind, 6> kKinds{{{{Kind::Added, "added"}, {Kind::Changed, "changed"}, {Kind::Moved, "moved"},
                                      {Kind::Retired, "retired"}, {Kind::Reinstated, "reinstated"}, {Kind::Removed, "removed"}}}};
constexpr CodeTable<PackEntry, 10> kEntries{
    {{{PackEntry::Head, "head"}, {PackEntry::Law, "law"}, {PackEntry::Feature, "feature"}, {PackEntry::Checklist, "checklist"},
      {PackEntry::Item, "item"}, {PackEntry::MajorHazard, "hazard"}, {PackEntry::Leniency, "leniency"},
      {PackEntry::Discretion, "discretion"}, {PackEntry::PlainSheet, "plain-sheet"}, {PackEntry::PolicyTemplate, "policy"}}}};

std::vector<FieldChange> differences(const EntryFields &before, const EntryFields &after)
{
    std::vector<FieldChange> changes;
    for (size_t i = 0; i < after.size(); ++i)
        if (before[i].text != after[i].text)
            changes.push_back({after[i].key, before[i].text, after[i].text});
    return changes;
}

std::vector<FieldChange> allOf(const EntryFields &fields, bool isNew)
{
    std::vector<FieldChange> changes;
    for (const EntryField &field : fields)
        if (!field.text.isEmpty())
            changes.push_back(isNew ? FieldChange{field.key, {}, field.text} : FieldChange{field.key, field.text, {}});
    return changes;
}

/// Compares the entries of one list; entries are told apart by `code`.
template<typename Entry, typename Code>
void compareEntries(PackEntry kind, const std::vector<Entry> &before, const std::vector<Entry> &after, Code &&code,
                    std::vector<PackChange> &changes)
{
    QHash<QString, const Entry *> old;
    for (const Entry &entry : before)
        old.insert(code(entry), &entry);
    for (const Entry &entry : after) {
        const Entry *was = old.take(code(entry));
        auto fields = was ? differences(fieldsOf(*was), fieldsOf(entry)) : allOf(fieldsOf(entry), true);
        if (!was || !fields.empty())
            changes.push_back({was ? Kind::Changed : Kind::Added, kind, code(entry), entry.title, {}, std::move(fields)});
    }
    for (const Entry &entry : before)
        if (old.contains(code(entry)))
            changes.push_back({Kind::Removed, kind, code(entry), entry.title, {}, allOf(fieldsOf(entry), false)});
}

/// An item with the place where it stands.
struct Placed
{
    const CheckItem *item = nullptr;
    QString list, listTitle, section;
    int rank = 0; ///< in the whole pack
};

std::vector<Placed> placedItems(const Pack &pack)
{
    std::vector<Placed> placed;
    for (const Checklist &list : pack.checklists)
        for (const ChecklistSection &section : list.sections)
            for (const CheckItem &item : section.items)
                placed.push_back({&item, list.code, list.title, section.title, int(placed.size())});
    return placed;
}

/// The codes that must move for the old order to become the new one: all that are not on a longest rising run of old ranks.
QSet<QString> outOfOrder(const std::vector<std::pair<QString, int>> &newOrder)
{
    const size_t count = newOrder.size();
    std::vector<size_t> tails;               // tails[k]: index of the smallest end of a run of length k + 1
    std::vector<size_t> previous(count, count);
    for (size_t i = 0; i < count; ++i) {
        const auto at = std::lower_bound(tails.begin(), tails.end(), newOrder[i].second,
                                         [&](size_t tail, int rank) { return newOrder[tail].second < rank; });
        if (at != tails.begin())
            previous[i] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    QSet<QString> moved;
    for (const auto &[code, rank] : newOrder)
        moved.insert(code);
    for (size_t at = tails.empty() ? count : tails.back(); at < count; at = previous[at])
        moved.remove(newOrder[at].first);
    return moved;
}

Kind kindOf(const CheckItem &before, const CheckItem &after)
{
    if (before.isRetired() == after.isRetired())
        return Kind::Changed;
    return after.isRetired() ? Kind::Retired : Kind::Reinstated;
}

class ItemComparison
{
public:
    ItemComparison(const Pack &before, const Pack &after) : m_before(placedItems(before)), m_after(placedItems(after))
    {
        for (const Placed &placed : m_before)
            m_old.insert(placed.item->code, &placed);
    }

    void run(std::vector<PackChange> &changes)
    {
        const QSet<QString> moved = outOfOrder(stayed());
        QSet<QString> present;
        for (const Placed &placed : m_after) {
            present.insert(placed.item->code);
            compare(placed, moved, changes);
        }
        for (const Placed &placed : m_before)
            if (!present.contains(placed.item->code))
                changes.push_back(change(Kind::Removed, placed, allOf(fieldsOf(*placed.item), false)));
    }

private:
    /// Items that stand in the same section as before, in the new order, with their old ranks.
    std::vector<std::pair<QString, int>> stayed() const
    {
        std::vector<std::pair<QString, int>> order;
        for (const Placed &placed : m_after)
            if (const Placed *was = m_old.value(placed.item->code); was && inSamePlace(*was, placed))
                order.emplace_back(placed.item->code, was->rank);
        return order;
    }

    static bool inSamePlace(const Placed &a, const Placed &b) { return a.list == b.list && a.section == b.section; }

    static PackChange change(Kind kind, const Placed &placed, std::vector<FieldChange> fields)
    {
        return {kind, PackEntry::Item, placed.item->code, placed.item->question, placed.listTitle, std::move(fields)};
    }

    void compare(const Placed &placed, const QSet<QString> &moved, std::vector<PackChange> &changes) const
    {
        const Placed *was = m_old.value(placed.item->code);
        if (!was)
            return changes.push_back(change(Kind::Added, placed, allOf(fieldsOf(*placed.item), true)));
        auto fields = differences(fieldsOf(*was->item), fieldsOf(*placed.item));
        const bool elsewhere = !inSamePlace(*was, placed);
        if (elsewhere)
            fields.push_back({QStringLiteral("section"), was->listTitle + QStringLiteral(" · ") + was->section,
                              placed.listTitle + QStringLiteral(" · ") + placed.section});
        const bool onlyMoved = fields.size() == size_t(elsewhere);
        if (onlyMoved && !elsewhere && !moved.contains(placed.item->code))
            return;
        changes.push_back(change(onlyMoved ? Kind::Moved : kindOf(*was->item, *placed.item), placed, std::move(fields)));
    }

    std::vector<Placed> m_before, m_after;
    QHash<QString, const Placed *> m_old;
};

void compareHead(const Pack &before, const Pack &after, std::vector<PackChange> &changes)
{
    auto fields = differences(fieldsOf(before), fieldsOf(after));
    if (!fields.empty())
        changes.push_back({Kind::Changed, PackEntry::Head, after.code, after.title, {}, std::move(fields)});
}

}

QString packChangeCode(Kind kind) { return kKinds.code(kind); }
QString packEntryCode(PackEntry entry) { return kEntries.code(entry); }

std::vector<PackChange> comparePacks(const Pack &before, const Pack &after)
{
    const auto code = [](const auto &entry) { return entry.code; };
    std::vector<PackChange> changes;
    compareHead(before, after, changes);
    compareEntries(PackEntry::Law, before.laws, after.laws, [](const LawReference &law) { return law.id; }, changes);
    compareEntries(PackEntry::Feature, before.features, after.features, code, changes);
    compareEntries(PackEntry::Checklist, before.checklists, after.checklists, code, changes);
    ItemComparison(before, after).run(changes);
    compareEntries(PackEntry::MajorHazard, before.majorHazards, after.majorHazards, code, changes);
    compareEntries(PackEntry::Leniency, before.leniency, after.leniency, code, changes);
    compareEntries(PackEntry::Discretion, before.discretion, after.discretion, code, changes);
    compareEntries(PackEntry::PlainSheet, before.plainSheets, after.plainSheets, [](const PlainSheet &sheet) { return sheet.title; },
                   changes);
    compareEntries(PackEntry::PolicyTemplate, before.policyTemplates, after.policyTemplates, code, changes);
    return changes;
}

std::vector<ReleaseChange> releaseChanges(const std::vector<PackChange> &changes, const QString &by)
{
    std::vector<ReleaseChange> result;
    for (const PackChange &change : changes) {
        ReleaseChange one{change.code, packChangeCode(change.kind), {}, by};
        if (change.kind == Kind::Changed)
            for (const FieldChange &field : change.fields)
                one.fields << field.field;
        result.push_back(std::move(one));
    }
    return result;
}

}
