#include "ui/presentation/visit/checklistoffers.h"

#include "models/domain/checklist/packbureau.h"
#include "models/domain/visit/askedlists.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

using Packs = std::vector<std::shared_ptr<const domain::Pack>>;

std::vector<const domain::Pack *> plain(const Packs &packs)
{
    std::vector<const domain::Pack *> pointers;
    for (const auto &pack : packs)
        pointers.push_back(pack.get());
    return pointers;
}

bool has(const std::vector<const domain::Checklist *> &lists, const domain::Checklist &list)
{
    return std::find(lists.begin(), lists.end(), &list) != lists.end();
}

}

ChecklistOffers::ChecklistOffers(services::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    auto &facts = services.facts();
    connect(&facts, &services::Facts::packsChanged, this, &ChecklistOffers::reload);
    connect(&facts, &services::Facts::settingsChanged, this, &ChecklistOffers::reload);
}

void ChecklistOffers::reset()
{
    m_choices.clear();
    m_search.clear();
    reload();
}

void ChecklistOffers::reload()
{
    Packs packs = m_services.packs().currentPacks();
    QString bureau = m_services.settings().settings().bureau;
    if (const auto me = m_services.people().me(); bureau.isEmpty() && me)
        bureau = me->bureau;
    const domain::Pack *own = domain::packOfBureau(plain(packs), bureau);
    std::stable_partition(packs.begin(), packs.end(), [&](const auto &pack) { return pack.get() == own; });
    if (packs != m_packs) { // making the index takes its time
        m_packs = std::move(packs);
        m_index = domain::ListIndex(plain(m_packs));
    }
    std::erase_if(m_choices, [&](const domain::ListChoice &choice) {
        const domain::Pack *known = pack(choice.pack);
        return !known || !known->checklist(choice.checklist);
    });
    count();
    regroup();
}

void ChecklistOffers::setFirm(const domain::Enterprise &firm)
{
    m_firm = firm;
    regroup();
}

void ChecklistOffers::setAsked(const std::vector<domain::PinnedItem> &items)
{
    if (m_asked == items)
        return;
    m_asked = items;
    m_askedLists.clear();
    for (const domain::AskedList &asked : domain::askedLists(items))
        m_askedLists.push_back(asked.list);
    std::erase_if(m_choices, [this](const domain::ListChoice &choice) { return isAsked(choice); });
    count();
    regroup();
}

bool ChecklistOffers::isAsked(const domain::ListChoice &list) const
{
    return std::find(m_askedLists.begin(), m_askedLists.end(), list) != m_askedLists.end();
}

void ChecklistOffers::search(const QString &text)
{
    if (m_search == text.trimmed())
        return;
    m_search = text.trimmed();
    regroup();
}

void ChecklistOffers::setShowAll(bool all)
{
    m_all = all;
    regroup();
}

void ChecklistOffers::choose(const domain::ListChoice &list, bool chosen)
{
    const bool was = std::find(m_choices.begin(), m_choices.end(), list) != m_choices.end();
    if (was == chosen)
        return;
    if (chosen)
        m_choices.push_back(list);
    else
        std::erase(m_choices, list);
    for (OfferGroup &group : m_groups)
        for (ChecklistOffer &offer : group.offers)
            if (offer.list == list)
                offer.chosen = chosen;
    count();
}

void ChecklistOffers::count()
{
    const auto pinning = domain::append(m_asked, plain(m_packs), m_choices);
    m_questions = int(pinning.items.size());
    m_obstacle.clear();
    if (!pinning.clashes.empty()) {
        const domain::CodeClash &clash = pinning.clashes.front();
        m_obstacle = Sentences::reason(QStringLiteral("item-code-clash"), {clash.item, titleOf(clash.pack), titleOf(clash.otherPack)});
    } else if (!m_choices.empty() && !m_asked.empty() && m_questions == 0) {
        m_obstacle = Sentences::reason(QStringLiteral("lists-asked"), {});
    }
    Q_EMIT choicesChanged();
}

const domain::Pack *ChecklistOffers::pack(const QString &code) const
{
    const auto found = std::find_if(m_packs.begin(), m_packs.end(), [&](const auto &one) { return one->code == code; });
    return found == m_packs.end() ? nullptr : found->get();
}

QString ChecklistOffers::titleOf(const QString &packCode) const
{
    const domain::Pack *known = pack(packCode);
    return known ? known->title : packCode;
}

QString ChecklistOffers::groupTitle(const domain::Pack &wanted) const
{
    const auto same = std::count_if(m_packs.begin(), m_packs.end(), [&](const auto &one) { return one->domain == wanted.domain; });
    return same > 1 ? wanted.title : Words::domain(wanted.domain);
}

ChecklistOffer ChecklistOffers::offer(const domain::Pack &from, const domain::Checklist &list) const
{
    ChecklistOffer made;
    made.list = {from.code, list.code};
    made.title = list.title;
    made.scope = list.scope;
    made.secondLine = list.topics.join(QStringLiteral("、"));
    made.items = list.itemCount();
    made.chosen = std::find(m_choices.begin(), m_choices.end(), made.list) != m_choices.end();
    return made;
}

std::vector<ChecklistOffer> ChecklistOffers::chosen() const
{
    std::vector<ChecklistOffer> offers;
    for (const domain::ListChoice &choice : m_choices) {
        const domain::Pack *from = pack(choice.pack);
        if (const domain::Checklist *list = from ? from->checklist(choice.checklist) : nullptr)
            offers.push_back(offer(*from, *list));
    }
    return offers;
}

void ChecklistOffers::regroup()
{
    m_groups.clear();
    m_hidden = 0;
    if (isSearching())
        addFound();
    else
        for (const auto &pack : m_packs)
            addDomainGroup(*pack);
    Q_EMIT offersChanged();
}

void ChecklistOffers::addDomainGroup(const domain::Pack &pack)
{
    const auto fitting = domain::checklistsFor(pack, m_firm.tradeCode);
    OfferGroup group{groupTitle(pack), {}};
    for (const domain::Checklist &list : pack.checklists) {
        if (isAsked({pack.code, list.code}))
            continue;
        ChecklistOffer made = offer(pack, list);
        made.fits = m_firm.tradeCode.trimmed().isEmpty() || has(fitting, list);
        if (made.fits || m_all)
            group.offers.push_back(std::move(made));
        else
            ++m_hidden;
    }
    std::stable_partition(group.offers.begin(), group.offers.end(), [](const ChecklistOffer &one) { return one.fits; });
    if (!group.offers.empty())
        m_groups.push_back(std::move(group));
}

void ChecklistOffers::addFound()
{
    OfferGroup group;
    for (const domain::ListHit &hit : m_index.find(m_search)) {
        if (isAsked(hit.list))
            continue;
        const domain::Pack &from = *pack(hit.list.pack);
        ChecklistOffer made = offer(from, *from.checklist(hit.list.checklist));
        made.secondLine = groupTitle(from);
        if (hit.place != domain::ListPlace::Title)
            made.secondLine += QStringLiteral(" · ") + hit.text;
        group.offers.push_back(std::move(made));
    }
    group.title = group.offers.empty() ? tr("No checklist has these words.")
                                       : tr("%n checklist(s) found", nullptr, int(group.offers.size()));
    m_groups.push_back(std::move(group));
}

}
