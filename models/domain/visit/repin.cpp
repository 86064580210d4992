#include "models/domain/visit/repin.h"

#include "models/domain/checklist/pinneditem.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace xunzhen::domain {

namespace {

/// Answers are kept by item code: what comes first under a code is asked.
class PinningInOrder
{
public:
    void add(PinnedItem pinned)
    {
        const auto known = m_places.constFind(pinned.item.code);
        if (known != m_places.constEnd()) {
            compare(m_pinning.items[*known], pinned);
            return;
        }
        m_places.insert(pinned.item.code, m_pinning.items.size());
        pinned.ordinal = int(m_pinning.items.size());
        m_pinning.items.push_back(std::move(pinned));
    }
    void add(const Pack &pack, const Checklist &list)
    {
        for (const ChecklistSection &section : list.sections)
            for (const CheckItem &item : section.items)
                if (!item.isRetired())
                    add({0, pack.code, pack.version, list.code, list.title, section.title, itemHash(item), item});
    }
    Pinning take() { return std::move(m_pinning); }

private:
    void compare(const PinnedItem &first, const PinnedItem &second)
    {
        if (first.packCode != second.packCode && first.hash != second.hash)
            m_pinning.clashes.push_back({first.item.code, first.packCode, second.packCode});
    }

    Pinning m_pinning;
    QHash<QString, size_t> m_places;
};

const Pack *packOf(const std::vector<const Pack *> &packs, const QString &code)
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const Pack *pack) { return pack->code == code; });
    return found == packs.end() ? nullptr : *found;
}

Pinning newPinning(const std::vector<PinnedItem> &old, const std::vector<const Pack *> &newer)
{
    PinningInOrder pinning;
    QSet<std::pair<QString, QString>> lists;
    for (const PinnedItem &pinned : old) {
        const Pack *pack = packOf(newer, pinned.packCode);
        if (!pack) {
            pinning.add(pinned);
            continue;
        }
        const std::pair key(pinned.packCode, pinned.checklistCode);
        const Checklist *list = pack->checklist(pinned.checklistCode);
        if (list && !lists.contains(key))
            pinning.add(*pack, *list);
        lists.insert(key);
    }
    return pinning.take();
}

}

Pinning append(const std::vector<PinnedItem> &asked, const std::vector<const Pack *> &packs, const std::vector<ListChoice> &lists)
{
    PinningInOrder pinning;
    for (const PinnedItem &pinned : asked)
        pinning.add(pinned);
    for (const ListChoice &choice : lists) {
        const Pack *pack = packOf(packs, choice.pack);
        if (const Checklist *list = pack ? pack->checklist(choice.checklist) : nullptr)
            pinning.add(*pack, *list);
    }
    Pinning all = pinning.take();
    all.items.erase(all.items.begin(), all.items.begin() + std::ptrdiff_t(asked.size()));
    return all;
}

Pinning pin(const std::vector<const Pack *> &packs, const std::vector<ListChoice> &lists) { return append({}, packs, lists); }

std::vector<PinnedItem> pin(const Pack &pack, const QStringList &checklistCodes)
{
    std::vector<ListChoice> lists;
    for (const QString &code : checklistCodes)
        lists.push_back({pack.code, code});
    return pin({&pack}, lists).items;
}

Repin repin(const std::vector<PinnedItem> &old, const std::vector<const Pack *> &newer)
{
    Repin result;
    Pinning pinning = newPinning(old, newer);
    result.items = std::move(pinning.items);
    result.clashes = std::move(pinning.clashes);
    QHash<QString, QByteArray> before;
    for (const PinnedItem &pinned : old)
        before.insert(pinned.item.code, pinned.hash);
    QSet<QString> present;
    for (const PinnedItem &pinned : result.items) {
        const QString &code = pinned.item.code;
        present.insert(code);
        QStringList &group = !before.contains(code)              ? result.added
                             : before.value(code) == pinned.hash ? result.kept
                                                                 : result.changed;
        group.append(code);
    }
    for (const PinnedItem &pinned : old)
        if (!present.contains(pinned.item.code))
            result.retired.append(pinned.item.code);
    return result;
}

QStringList conditionFields(const std::vector<PinnedItem> &items)
{
    QStringList fields;
    for (const PinnedItem &pinned : items)
        if (pinned.item.when && !fields.contains(pinned.item.when->field))
            fields << pinned.item.when->field;
    return fields;
}

}
