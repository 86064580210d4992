#include "models/domain/checklist/packedits.h"

#include <QSet>

#include <algorithm>

namespace xunzhen::domain {

namespace {

Checklist *listOf(Pack &pack, const QString &code)
{
    const auto found = std::find_if(pack.checklists.begin(), pack.checklists.end(),
                                    [&](const Checklist &list) { return list.code == code; });
    return found == pack.checklists.end() ? nullptr : &*found;
}

CheckItem *itemAt(Pack &pack, const ItemPlace &place)
{
    return &pack.checklists[place.list].sections[place.section].items[place.item];
}

QSet<QString> usedCodes(const Pack &pack)
{
    QSet<QString> used;
    for (const Checklist &list : pack.checklists) {
        used.insert(list.code);
        for (const ChecklistSection &section : list.sections)
            for (const CheckItem &item : section.items)
                used.insert(item.code);
    }
    for (const Release &release : pack.history)
        for (const ReleaseChange &change : release.changes)
            used.insert(change.entry);
    return used;
}

QString firstFree(const QSet<QString> &used, const QString &stem, int from)
{
    for (int number = from;; ++number)
        if (const QString code = QStringLiteral("%1-%2").arg(stem).arg(number, 2, 10, QLatin1Char('0')); !used.contains(code))
            return code;
}

ChecklistSection *sectionOf(Checklist &list, const QString &title)
{
    const auto found = std::find_if(list.sections.begin(), list.sections.end(),
                                    [&](const ChecklistSection &section) { return section.title == title; });
    return found == list.sections.end() ? nullptr : &*found;
}

template<typename Entries>
void swapWithNeighbour(Entries &entries, qsizetype at, int by)
{
    if (at + by >= 0 && at + by < qsizetype(entries.size()))
        std::swap(entries[size_t(at)], entries[size_t(at + by)]);
}

int itemsIn(const Checklist &list)
{
    int count = 0;
    for (const ChecklistSection &section : list.sections)
        count += int(section.items.size());
    return count;
}

}

std::optional<ItemPlace> placeOf(const Pack &pack, const QString &itemCode)
{
    for (size_t l = 0; l < pack.checklists.size(); ++l)
        for (size_t s = 0; s < pack.checklists[l].sections.size(); ++s) {
            const auto &items = pack.checklists[l].sections[s].items;
            for (size_t i = 0; i < items.size(); ++i)
                if (items[i].code == itemCode)
                    return ItemPlace{l, s, i};
        }
    return std::nullopt;
}

const CheckItem *itemOf(const Pack &pack, const QString &itemCode)
{
    const auto place = placeOf(pack, itemCode);
    return place ? &pack.checklists[place->list].sections[place->section].items[place->item] : nullptr;
}

QString freeItemCode(const Pack &pack, const Checklist &list)
{
    return firstFree(usedCodes(pack), list.code, itemsIn(list) + 1);
}

QString freeListCode(const Pack &pack)
{
    const QString stem = pack.checklists.empty() ? pack.code.toUpper() : pack.checklists.front().code.section(u'-', 0, 0);
    return firstFree(usedCodes(pack), stem + QStringLiteral("-LIST"), 1);
}

void replaceItem(Pack &pack, const CheckItem &item)
{
    if (const auto place = placeOf(pack, item.code))
        *itemAt(pack, *place) = item;
}

void insertItem(Pack &pack, const QString &listCode, const QString &afterCode, const CheckItem &item)
{
    if (const auto after = placeOf(pack, afterCode)) {
        auto &items = pack.checklists[after->list].sections[after->section].items;
        items.insert(items.begin() + qsizetype(after->item) + 1, item);
    } else if (Checklist *list = listOf(pack, listCode); list && !list->sections.empty()) {
        list->sections.back().items.push_back(item);
    }
}

void moveItem(Pack &pack, const QString &itemCode, int by)
{
    const auto place = placeOf(pack, itemCode);
    if (!place)
        return;
    auto &sections = pack.checklists[place->list].sections;
    auto &items = sections[place->section].items;
    const qsizetype to = qsizetype(place->item) + by;
    if (to >= 0 && to < qsizetype(items.size()))
        return std::swap(items[place->item], items[size_t(to)]);
    const qsizetype section = qsizetype(place->section) + by;
    if (section < 0 || section >= qsizetype(sections.size()) || items.size() == 1) // a section is never left empty
        return;
    auto &others = sections[size_t(section)].items;
    others.insert(by < 0 ? others.end() : others.begin(), std::move(items[place->item]));
    items.erase(items.begin() + qsizetype(place->item));
}

void retireItem(Pack &pack, const QString &itemCode, QDate from)
{
    if (const auto place = placeOf(pack, itemCode))
        itemAt(pack, *place)->retired = from;
}

void replaceListHead(Pack &pack, const Checklist &head)
{
    Checklist *list = listOf(pack, head.code);
    if (!list)
        return;
    list->title = head.title;
    list->trades = head.trades;
    list->topics = head.topics;
    list->scope = head.scope;
}

void renameSection(Pack &pack, const QString &listCode, const QString &title, const QString &to)
{
    Checklist *list = listOf(pack, listCode);
    ChecklistSection *section = list ? sectionOf(*list, title) : nullptr;
    if (section && !sectionOf(*list, to))
        section->title = to;
}

void removeItem(Pack &pack, const QString &itemCode)
{
    const auto place = placeOf(pack, itemCode);
    if (!place)
        return;
    auto &sections = pack.checklists[place->list].sections;
    auto &items = sections[place->section].items;
    items.erase(items.begin() + qsizetype(place->item));
    if (items.empty())
        sections.erase(sections.begin() + qsizetype(place->section));
    if (sections.empty())
        pack.checklists.erase(pack.checklists.begin() + qsizetype(place->list));
}

void moveSection(Pack &pack, const QString &listCode, const QString &title, int by)
{
    Checklist *list = listOf(pack, listCode);
    ChecklistSection *section = list ? sectionOf(*list, title) : nullptr;
    if (section)
        swapWithNeighbour(list->sections, section - list->sections.data(), by);
}

void moveList(Pack &pack, const QString &listCode, int by)
{
    if (Checklist *list = listOf(pack, listCode))
        swapWithNeighbour(pack.checklists, list - pack.checklists.data(), by);
}

QString freeLawId(const Pack &pack)
{
    QSet<QString> used;
    for (const LawReference &law : pack.laws)
        used.insert(law.id);
    for (int number = 1;; ++number)
        if (const QString id = QStringLiteral("law-%1").arg(number); !used.contains(id))
            return id;
}

void addLaws(Pack &pack, const std::vector<LawReference> &laws)
{
    for (LawReference law : laws) {
        const bool known = std::any_of(pack.laws.begin(), pack.laws.end(), [&](const LawReference &one) {
            return one.shortTitle == law.shortTitle && one.version == law.version;
        });
        if (known)
            continue;
        law.id = freeLawId(pack);
        pack.laws.push_back(law);
    }
}

}
