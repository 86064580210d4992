// 企业情形 in a visit: what the lists ask, on what a question depends, telling it and taking that back.
#include "models/services/enterprises/firmfeatures.h"
#include "models/services/ownstream.h"
#include "models/services/visits/applicableitems.h"
#include "models/services/visits/undohistory.h"
#include "models/services/visits/visitediting.h"
#include "models/services/visits/visitpacks.h"

#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

/// What may be told during a visit: the features of its packs and of the others that are current.
domain::FeatureBook tellable(Workspace &workspace, const domain::VisitId &visit)
{
    auto packs = packsOf(workspace, visit);
    for (PackCache::PackPtr &other : PackLibrary(workspace).current())
        packs.push_back(std::move(other));
    return domain::FeatureBook(asRulesTakeThem(packs));
}

}

std::vector<FirmFeature> VisitService::askedFeatures(const domain::EnterpriseId &enterprise,
                                                     const std::vector<domain::ListChoice> &lists) const
{
    return m_workspace.readOr([&] {
        const auto packs = packsOf(m_workspace, lists);
        const auto plain = asRulesTakeThem(packs);
        const domain::FeatureBook book(plain);
        const auto asked = book.withPrerequisites(domain::conditionFields(domain::pin(plain, lists).items));
        return withKnown(m_workspace, enterprise, book, asked);
    });
}

std::optional<ItemCondition> VisitService::condition(const domain::VisitId &visit, const QString &itemCode) const
{
    return m_workspace.readOr([&]() -> std::optional<ItemCondition> {
        const AskedItem asked = askedItem(m_workspace, visit, itemCode);
        const auto &when = asked.pinned.item.when;
        const domain::Visit visited = store::VisitRepository(m_workspace.database()).get(visit);
        const auto packs = packsOf(m_workspace, visit);
        const domain::FeatureBook book(asRulesTakeThem(packs));
        const domain::Feature *feature = when ? book.find(when->field) : nullptr;
        if (!feature)
            return std::nullopt;
        return ItemCondition{withKnown(m_workspace, visited.enterprise, book, {*feature}).front(), when->is};
    });
}

base::Outcome<FeatureEffect> VisitService::setFeature(const domain::VisitId &visit, const QString &field,
                                                      domain::Presence presence)
{
    domain::EnterpriseId firm;
    auto effect = m_workspace.write([&] {
        const domain::Visit edited = changeableVisit(m_workspace, visit);
        firm = edited.enterprise;
        requireFeature(tellable(m_workspace, visit), field);
        const qint64 before = lastOwnClock(m_workspace);
        tellFeature(m_workspace, firm, field, presence, authorIn(m_workspace, edited));
        const FeatureEffect done = followFeatures(m_workspace, edited);
        UndoHistory(m_workspace, edited).addAct(before);
        touchVisit(m_workspace, visit);
        return done;
    });
    if (effect) {
        Q_EMIT m_workspace.facts().visitsChanged({visit});
        Q_EMIT m_workspace.facts().enterprisesChanged({firm});
    }
    return effect;
}

base::Outcome<UndoneChange> VisitService::undoFeature(const domain::VisitId &visit, const QString &field)
{
    domain::EnterpriseId firm;
    const auto undone = m_workspace.write([&] {
        const domain::Visit edited = changeableVisit(m_workspace, visit);
        firm = edited.enterprise;
        const UndoneChange change = UndoHistory(m_workspace, edited).takeBackFeature(field);
        touchVisit(m_workspace, visit);
        return change;
    });
    if (undone) {
        Q_EMIT m_workspace.facts().visitsChanged({visit});
        Q_EMIT m_workspace.facts().enterprisesChanged({firm});
    }
    return undone;
}

}
