#include "models/domain/checklist/packrebase.h"

#include "models/domain/checklist/packedits.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

template<typename Entry, typename Code>
const Entry *entryOf(const std::vector<Entry> &entries, const QString &wanted, Code &&code)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return code(entry) == wanted; });
    return found == entries.end() ? nullptr : &*found;
}

/// One list of the pack, entry by entry.
template<typename Entry, typename Code>
void rebaseList(const std::vector<Entry> &base, const std::vector<Entry> &draft, std::vector<Entry> &onto, Code &&code,
                QStringList &clashes)
{
    for (const Entry &entry : draft) {
        const Entry *was = entryOf(base, code(entry), code);
        if (was && *was == entry)
            continue;
        auto *there = const_cast<Entry *>(entryOf(onto, code(entry), code)); // an element of our own list
        if (there && *there != entry && (!was || *there != *was))
            clashes << code(entry);
        if (there)
            *there = entry;
        else
            onto.push_back(entry);
    }
    std::erase_if(onto, [&](const Entry &entry) {
        return entryOf(base, code(entry), code) && !entryOf(draft, code(entry), code);
    });
}

Checklist headOf(const Checklist &list)
{
    Checklist head = list;
    head.sections.clear();
    return head;
}

void rebaseHeads(const Pack &base, const Pack &draft, Pack &onto, QStringList &clashes)
{
    for (const Checklist &list : draft.checklists) {
        const Checklist *was = base.checklist(list.code), *there = onto.checklist(list.code);
        if (!there) {
            onto.checklists.push_back(headOf(list)); // its items follow one by one
            continue;
        }
        if (was && headOf(*was) == headOf(list))
            continue;
        if (headOf(*there) != headOf(list) && (!was || headOf(*there) != headOf(*was)))
            clashes << list.code;
        replaceListHead(onto, list);
    }
}

void insertInto(Pack &onto, const Checklist &list, const ChecklistSection &section, size_t at)
{
    const CheckItem &item = section.items[at];
    if (at > 0 && placeOf(onto, section.items[at - 1].code))
        return insertItem(onto, list.code, section.items[at - 1].code, item);
    for (Checklist &there : onto.checklists) {
        if (there.code != list.code)
            continue;
        for (ChecklistSection &one : there.sections)
            if (one.title == section.title) {
                one.items.push_back(item);
                return;
            }
        there.sections.push_back({section.title, {item}});
    }
}

void rebaseItems(const Pack &base, const Pack &draft, Pack &onto, QStringList &clashes)
{
    for (const Checklist &list : draft.checklists)
        for (const ChecklistSection &section : list.sections)
            for (size_t i = 0; i < section.items.size(); ++i) {
                const CheckItem &item = section.items[i];
                const CheckItem *was = itemOf(base, item.code), *there = itemOf(onto, item.code);
                if (was && *was == item)
                    continue;
                if (there && *there != item && (!was || *there != *was))
                    clashes << item.code;
                if (there)
                    replaceItem(onto, item);
                else
                    insertInto(onto, list, section, i);
            }
}

void takeOutItems(const Pack &base, const Pack &draft, Pack &onto)
{
    for (Checklist &list : onto.checklists) {
        for (ChecklistSection &section : list.sections)
            std::erase_if(section.items, [&](const CheckItem &item) { return itemOf(base, item.code) && !itemOf(draft, item.code); });
        std::erase_if(list.sections, [](const ChecklistSection &section) { return section.items.empty(); });
    }
    std::erase_if(onto.checklists, [&](const Checklist &list) {
        return list.sections.empty() || (base.checklist(list.code) && !draft.checklist(list.code));
    });
}

}

Pack rebasedPack(const Pack &base, const Pack &draft, const Pack &onto, QStringList &clashes)
{
    const auto code = [](const auto &entry) { return entry.code; };
    Pack result = onto;
    addLaws(result, draft.laws); // a law that is no longer cited does no harm
    rebaseList(base.features, draft.features, result.features, code, clashes);
    rebaseHeads(base, draft, result, clashes);
    rebaseItems(base, draft, result, clashes);
    takeOutItems(base, draft, result);
    rebaseList(base.majorHazards, draft.majorHazards, result.majorHazards, code, clashes);
    rebaseList(base.leniency, draft.leniency, result.leniency, code, clashes);
    rebaseList(base.discretion, draft.discretion, result.discretion, code, clashes);
    rebaseList(base.plainSheets, draft.plainSheets, result.plainSheets, [](const PlainSheet &sheet) { return sheet.title; }, clashes);
    rebaseList(base.policyTemplates, draft.policyTemplates, result.policyTemplates, code, clashes);
    return result;
}

}
