#include "models/services/visits/applicableitems.h"

#include "models/services/enterprises/firmfeatures.h"
#include "models/services/visits/visitediting.h"
#include "models/services/visits/visitpacks.h"

#include "models/domain/visit/automaticanswer.h"
#include "models/store/visit/answerrepository.h"
#include "models/store/visit/evidencerepository.h"
#include "models/store/visit/visititemrepository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace xunzhen::services {

namespace {

using domain::Verdict;

/// One pass over the conditional questions of one visit.
class Following
{
public:
    Following(Workspace &workspace, const domain::Visit &visit, std::vector<domain::PinnedItem> items)
        : m_workspace(workspace), m_visit(visit), m_items(std::move(items)), m_packs(packsOf(workspace, m_items)),
          m_book(asRulesTakeThem(m_packs)), m_known(knownFeatures(workspace, visit.enterprise))
    {
        for (const domain::Answer &answer : store::AnswerRepository(workspace.database()).ofVisit(visit.id))
            m_answers.insert(answer.itemCode, answer);
        for (const domain::Evidence &evidence : store::EvidenceRepository(workspace.database()).ofVisit(visit.id))
            m_proven.insert(evidence.itemCode);
    }

    FeatureEffect follow()
    {
        for (const domain::PinnedItem &pinned : m_items)
            if (pinned.item.when)
                follow(pinned);
        return m_effect;
    }

private:
    void follow(const domain::PinnedItem &pinned)
    {
        domain::Answer answer = m_answers.value(pinned.item.code);
        const auto reason = m_book.exclusion(*pinned.item.when, m_known);
        if (reason && domain::isUntouched(answer) && !m_proven.contains(pinned.item.code)) {
            give(pinned, answer, *reason);
            ++m_effect.dropped;
        } else if (!reason && domain::isAutomatic(answer, pinned.item, m_book)) {
            takeBack(pinned, answer);
            ++m_effect.returned;
        }
    }
    void give(const domain::PinnedItem &pinned, domain::Answer &answer, const QString &reason)
    {
        answer.id = domain::answerIdFor(m_visit.id, pinned.item.code);
        answer.visit = m_visit.id;
        answer.itemCode = pinned.item.code;
        answer.itemHash = pinned.hash;
        answer.verdict = Verdict::NotApplicable;
        answer.note = reason;
        answer.answeredBy = authorIn(m_workspace, m_visit);
        answer.answeredAt = m_workspace.clock().now();
        writeVerdict(m_workspace, m_visit, pinned, answer);
    }
    void takeBack(const domain::PinnedItem &pinned, domain::Answer &answer)
    {
        answer.verdict = Verdict::Unanswered;
        answer.note.clear();
        answer.answeredBy = {};
        answer.answeredAt = {};
        writeVerdict(m_workspace, m_visit, pinned, answer);
    }

    Workspace &m_workspace;
    const domain::Visit &m_visit;
    std::vector<domain::PinnedItem> m_items;
    std::vector<PackCache::PackPtr> m_packs;
    domain::FeatureBook m_book;
    domain::FirmFeatures m_known;
    QHash<QString, domain::Answer> m_answers;
    QSet<QString> m_proven; ///< items with a photo or a document: somebody has begun with them
    FeatureEffect m_effect;
};

}

FeatureEffect followFeatures(Workspace &workspace, const domain::Visit &visit)
{
    auto items = store::VisitItemRepository(workspace.database()).ofVisit(visit.id);
    if (std::none_of(items.begin(), items.end(), [](const auto &pinned) { return pinned.item.when.has_value(); }))
        return {};
    return Following(workspace, visit, std::move(items)).follow();
}

bool isGivenByFeature(Workspace &workspace, const domain::PinnedItem &pinned, const domain::Answer &answer)
{
    if (!pinned.item.when || answer.verdict != Verdict::NotApplicable)
        return false;
    const auto packs = packsOf(workspace, answer.visit);
    return domain::isAutomatic(answer, pinned.item, domain::FeatureBook(asRulesTakeThem(packs)));
}

}
