#pragma once

#include "models/domain/checklist/pack.h"

namespace xunzhen::domain {

/// Where an item stands in its pack.
struct ItemPlace
{
    size_t list = 0, section = 0, item = 0;
    bool operator==(const ItemPlace &) const = default;
};
std::optional<ItemPlace> placeOf(const Pack &pack, const QString &itemCode);
const CheckItem *itemOf(const Pack &pack, const QString &itemCode);

/// A code that no item of the pack or of its history has: the list's code with the next number of two digits.
QString freeItemCode(const Pack &pack, const Checklist &list);
/// The same for a checklist: the stem that the pack's lists have in common, and a number.
QString freeListCode(const Pack &pack);

/// An id that no law of the pack has.
QString freeLawId(const Pack &pack);

// Edits of a pack that is being written. Each does nothing when what it names is not there.

/// Puts the item in the place of the one with its code.
void replaceItem(Pack &pack, const CheckItem &item);
/// Behind the item with that code; at the end of the list's last section when there is none.
void insertItem(Pack &pack, const QString &listCode, const QString &afterCode, const CheckItem &item);
/// One place up (-1) or down (+1), over the border of its section into the next one of the same list.
void moveItem(Pack &pack, const QString &itemCode, int by);
/// An invalid day takes the item into use again.
void retireItem(Pack &pack, const QString &itemCode, QDate from);
/// Title, trades, topics and scope of the list with its code; its sections stay.
void replaceListHead(Pack &pack, const Checklist &head);
/// Nothing happens when the list has a section of that title already.
void renameSection(Pack &pack, const QString &listCode, const QString &title, const QString &to);
/// Takes the item out altogether, and its section and list with it when they are left empty. For what was never in use.
void removeItem(Pack &pack, const QString &itemCode);
void moveSection(Pack &pack, const QString &listCode, const QString &title, int by);
void moveList(Pack &pack, const QString &listCode, int by);
/// Laws with these titles and versions that the pack does not have yet join it, with ids of their own.
void addLaws(Pack &pack, const std::vector<LawReference> &laws);

}
