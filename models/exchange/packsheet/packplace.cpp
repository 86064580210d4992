#include "models/exchange/packsheet/packplace.h"

#include "models/exchange/packsheet/packcolumns.h"

namespace xunzhen::exchange {

namespace {

/// The header of the column that the rest of a pointer begins with.
QString memberWord(const std::vector<PackColumn> &columns, const QString &rest)
{
    for (const PackColumn &column : columns) {
        const QString pointer = QString::fromLatin1(column.pointer);
        if (!pointer.isEmpty() && (rest == pointer || rest.startsWith(pointer + u'/') || pointer.startsWith(rest + u'/')))
            return QString::fromUtf8(column.header);
    }
    return {};
}

QString restOf(const QStringList &steps, int from)
{
    return from < steps.size() ? u'/' + steps.mid(from).join(u'/') : QString();
}

template<typename Entries>
const auto *at(const Entries &entries, const QStringList &steps, int place)
{
    bool isNumber = false;
    const auto index = steps.value(place).toULongLong(&isNumber);
    return isNumber && index < entries.size() ? &entries[index] : nullptr;
}

PackPlace placeInList(const domain::Pack &pack, const QStringList &steps)
{
    const auto *list = at(pack.checklists, steps, 1);
    if (!list)
        return {};
    const auto *section = steps.value(2) == u"sections" ? at(list->sections, steps, 3) : nullptr;
    const auto *item = section && steps.value(4) == u"items" ? at(section->items, steps, 5) : nullptr;
    if (item)
        return {item->code, memberWord(itemColumns(), restOf(steps, 6))};
    return {list->code, section ? section->title : memberWord(checklistHead(), restOf(steps, 2))};
}

QString codeOf(const domain::Pack &pack, const QStringList &steps)
{
    const auto code = [&](const auto &entries) {
        const auto *entry = at(entries, steps, 1);
        return entry ? entry->code : QString();
    };
    const QString &list = steps.value(0);
    if (list == u"features")
        return code(pack.features);
    if (list == u"majorHazards")
        return code(pack.majorHazards);
    if (list == u"leniency")
        return code(pack.leniency);
    if (list == u"discretion")
        return code(pack.discretion);
    if (list == u"policyTemplates")
        return code(pack.policyTemplates);
    if (const auto *law = list == u"laws" ? at(pack.laws, steps, 1) : nullptr)
        return law->shortTitle;
    if (const auto *sheet = list == u"plainSheets" ? at(pack.plainSheets, steps, 1) : nullptr)
        return sheet->title;
    return {};
}

}

PackPlace packPlace(const domain::Pack &pack, const QString &pointer)
{
    const QStringList steps = pointer.split(u'/').mid(1);
    if (steps.value(0) == u"checklists")
        return placeInList(pack, steps);
    for (const PackSheet &sheet : packSheets())
        if (steps.value(0) == QLatin1String(sheet.member))
            return {codeOf(pack, steps), memberWord(sheet.columns, restOf(steps, 2))};
    return {QString(), memberWord(packHead(), pointer)};
}

}
