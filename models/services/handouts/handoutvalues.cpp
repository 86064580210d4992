#include "models/services/handouts/handoutvalues.h"

#include "models/base/error.h"

namespace xunzhen::services {

namespace {

report::HandoutFirm firmOf(const domain::Enterprise &enterprise)
{
    return {enterprise.name, enterprise.uscc, enterprise.address, enterprise.legalPerson, enterprise.contact, enterprise.phone};
}

[[noreturn]] void missing(const domain::Pack &pack, const QString &entry)
{
    throw base::Error(base::ErrorCode::NotFound, pack.code + QLatin1Char('/') + entry,
                      {{QStringLiteral("handout-entry-unknown"), pack.code, {entry}}});
}

/// The entries that were asked for, in the order asked; all of them when none was named. `names` tells whether an entry
/// goes by that name.
template<typename Entry, typename Names>
std::vector<const Entry *> chosen(const domain::Pack &pack, const std::vector<Entry> &entries, const QStringList &wanted,
                                  Names names)
{
    std::vector<const Entry *> found;
    for (const QString &name : wanted) {
        const auto hit = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return names(entry, name); });
        if (hit == entries.end())
            missing(pack, name);
        if (std::find(found.begin(), found.end(), &*hit) == found.end())
            found.push_back(&*hit);
    }
    if (wanted.isEmpty())
        for (const Entry &entry : entries)
            found.push_back(&entry);
    if (found.empty())
        missing(pack, {});
    return found;
}

const auto hasCode = [](const auto &entry, const QString &name) { return entry.code == name; };
const auto isSheet = [](const domain::PlainSheet &sheet, const QString &name) { return sheet.trade == name || sheet.title == name; };

void addLists(const HandoutWish &wish, const HandoutSources &sources, report::Handout &handout)
{
    const domain::Pack &pack = *sources.pack;
    for (const domain::Checklist *list : chosen(pack, pack.checklists, wish.entries, hasCode))
        handout.lists.push_back(handoutList(pack, *list));
}

void addSheets(const HandoutWish &wish, const HandoutSources &sources, report::Handout &handout)
{
    const domain::Pack &pack = *sources.pack;
    for (const domain::PlainSheet *sheet : chosen(pack, pack.plainSheets, wish.entries, isSheet))
        handout.sheets.push_back({sheet->trade, sheet->title, sheet->points});
}

void addPolicies(const HandoutWish &wish, const HandoutSources &sources, report::Handout &handout)
{
    const domain::Pack &pack = *sources.pack;
    for (const domain::PolicyTemplate *policy : chosen(pack, pack.policyTemplates, wish.entries, hasCode))
        handout.policies.push_back(handoutPolicy(*policy, sources));
}

}

report::Handout handoutValues(const HandoutWish &wish, const HandoutSources &sources)
{
    report::Handout handout;
    handout.kind = wish.kind;
    handout.date = sources.date;
    handout.source = {sources.pack->title, sources.pack->version, sources.pack->bureau, sources.giver};
    handout.firm = firmOf(sources.enterprise);
    switch (wish.kind) {
    case domain::HandoutKind::Checklist:
    case domain::HandoutKind::SelfCheck: addLists(wish, sources, handout); break;
    case domain::HandoutKind::PlainSheet: addSheets(wish, sources, handout); break;
    case domain::HandoutKind::Policy: addPolicies(wish, sources, handout); break;
    }
    return handout;
}

}
