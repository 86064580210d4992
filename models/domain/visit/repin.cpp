#include "models/domain/visit/repin.h"

#include "models/domain/checklist/pinneditem.h"

#include <QHash>
#include <QSet>

namespace xunzhen::domain {

namespace {

/// Answers are kept by item code: a question that stands in two lists is asked once, where it comes first.
class Pinning
{
public:
    void add(PinnedItem pinned)
    {
        if (m_codes.contains(pinned.item.code))
            return;
        m_codes.insert(pinned.item.code);
        pinned.ordinal = int(m_items.size());
        m_items.push_back(std::move(pinned));
    }
    void add(const Pack &pack, const Checklist &list)
    {
        for (const ChecklistSection &section : list.sections)
            for (const CheckItem &item : section.items)
                if (!item.isRetired())
                    add({0, pack.code, pack.version, list.code, list.title, section.title, itemHash(item), item});
    }
    std::vector<PinnedItem> take() { return std::move(m_items); }

private:
    std::vector<PinnedItem> m_items;
    QSet<QString> m_codes;
};

std::vector<PinnedItem> newPinning(const std::vector<PinnedItem> &old, const Pack &newer)
{
    Pinning pinning;
    QSet<QString> lists;
    for (const PinnedItem &pinned : old) {
        if (pinned.packCode != newer.code) {
            pinning.add(pinned);
            continue;
        }
        const Checklist *list = newer.checklist(pinned.checklistCode);
        if (list && !lists.contains(list->code))
            pinning.add(newer, *list);
        lists.insert(pinned.checklistCode);
    }
    return pinning.take();
}

}

std::vector<PinnedItem> pin(const Pack &pack, const QStringList &checklistCodes)
{
    Pinning pinning;
    for (const QString &code : checklistCodes)
        if (const Checklist *list = pack.checklist(code))
            pinning.add(pack, *list);
    return pinning.take();
}

Repin repin(const std::vector<PinnedItem> &old, const Pack &newer)
{
    Repin result;
    result.items = newPinning(old, newer);
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

}
