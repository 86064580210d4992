#include "models/services/handouts/handoutvalues.h"

#include "models/services/papers/reportcontent.h"

namespace xunzhen::services {

namespace {

/// The claim about a firm on which the question depends, in the words of the pack's feature; empty for a pack that does not
/// declare it.
QString appliesTo(const domain::Pack &pack, const std::optional<domain::Condition> &when)
{
    const domain::Feature *feature = when ? pack.feature(when->field) : nullptr;
    if (!feature)
        return {};
    return when->is ? feature->title : QStringLiteral("不属于“%1”").arg(feature->title);
}

report::HandoutItem itemOf(const domain::Pack &pack, const domain::CheckItem &item)
{
    return {item.code, item.question, citationTexts(item.basis), item.method,
            item.standard.isEmpty() ? item.guideDo : item.standard, appliesTo(pack, item.when),
            item.grade == domain::Grade::Major};
}

}

report::HandoutList handoutList(const domain::Pack &pack, const domain::Checklist &checklist)
{
    report::HandoutList list{checklist.code, checklist.title, checklist.scope, {}};
    for (const domain::ChecklistSection &section : checklist.sections) {
        report::HandoutSection shown{section.title, {}};
        for (const domain::CheckItem &item : section.items)
            if (!item.isRetired())
                shown.items.push_back(itemOf(pack, item));
        if (!shown.items.empty())
            list.sections.push_back(std::move(shown));
    }
    return list;
}

}
