// 企业情形: what is known of a firm, and telling it.
#include "models/services/enterprises/firmfeatures.h"

#include "models/services/enterprises/joinedfirm.h"
#include "models/services/enterpriseservice.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/visits/applicableitems.h"

#include "models/store/enterprise/enterprisefeaturerepository.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/person/inspectorrepository.h"

#include <QHash>

#include <map>

namespace xunzhen::services {

using domain::Presence;

namespace {

QString nameOf(Workspace &workspace, const domain::InspectorId &id)
{
    const auto person = store::InspectorRepository(workspace.database()).find(id);
    return person ? person->name : QString();
}

FirmFeature asTold(Workspace &workspace, const domain::Feature &feature, const domain::ToldFeature &told)
{
    return {feature, told.presence, true, told.toldAt, nameOf(workspace, told.toldBy)};
}

/// The book's features first, then those that no pack here declares.
std::vector<domain::Feature> everyFeature(const domain::FeatureBook &book, const std::vector<domain::ToldFeature> &told)
{
    std::vector<domain::Feature> features = book.all();
    for (const domain::ToldFeature &one : told)
        if (!book.find(one.field))
            features.push_back({one.field, {}, {}, {}});
    return features;
}

/// What was told of any record of the firm; of two answers to one question, the later.
std::vector<domain::ToldFeature> toldOf(Workspace &workspace, const domain::EnterpriseId &enterprise)
{
    std::map<QString, domain::ToldFeature> latest;
    for (const domain::EnterpriseId &record : firmSets(workspace).members(enterprise))
        for (const domain::ToldFeature &told : store::EnterpriseFeatureRepository(workspace.database()).ofEnterprise(record)) {
            const auto [known, isNew] = latest.emplace(told.field, told);
            if (!isNew && told.toldAt > known->second.toldAt)
                known->second = told;
        }
    std::vector<domain::ToldFeature> all;
    for (const auto &[field, told] : latest)
        all.push_back(told);
    return all;
}

}

domain::FirmFeatures knownFeatures(Workspace &workspace, const domain::EnterpriseId &enterprise)
{
    domain::FirmFeatures known;
    for (const domain::ToldFeature &told : toldOf(workspace, enterprise))
        known.insert(told.field, told.presence);
    return known;
}

std::vector<FirmFeature> withKnown(Workspace &workspace, const domain::EnterpriseId &enterprise, const domain::FeatureBook &book,
                                   const std::vector<domain::Feature> &features)
{
    QHash<QString, domain::ToldFeature> told;
    for (const domain::ToldFeature &one : toldOf(workspace, enterprise))
        told.insert(one.field, one);
    const domain::FirmFeatures known = knownFeatures(workspace, enterprise);
    std::vector<FirmFeature> all;
    for (const domain::Feature &feature : features) {
        all.push_back(asTold(workspace, feature, told.value(feature.code)));
        all.back().due = book.isDue(feature, known);
    }
    return all;
}

void tellFeature(Workspace &workspace, const domain::EnterpriseId &enterprise, const QString &field, Presence presence,
                 const domain::InspectorId &by)
{
    store::EnterpriseFeatureRepository features(workspace.database());
    const domain::EnterpriseId firm = firmSets(workspace).canonical(enterprise);
    if (presence == Presence::Unknown && knownFeatures(workspace, enterprise).value(field) == Presence::Unknown)
        return;
    features.save({firm, field, presence, workspace.clock().now(), by});
}

void requireFeature(const domain::FeatureBook &book, const QString &field)
{
    if (!book.find(field))
        throw base::Error(base::ErrorCode::InvalidInput, field,
                          {{QStringLiteral("firm-feature-unknown"), QStringLiteral("field"), {field}}});
}

QString featureTitle(Workspace &workspace, const QString &field)
{
    const auto packs = PackLibrary(workspace).current();
    const domain::FeatureBook book(asRulesTakeThem(packs));
    const domain::Feature *feature = book.find(field);
    return feature ? feature->title : field;
}

std::vector<FirmFeature> EnterpriseService::features(const domain::EnterpriseId &id) const
{
    return m_workspace.readOr([&] {
        const auto packs = PackLibrary(m_workspace).current();
        const domain::FeatureBook book(asRulesTakeThem(packs));
        const auto told = toldOf(m_workspace, id);
        auto all = withKnown(m_workspace, id, book, everyFeature(book, told));
        std::erase_if(all, [](const FirmFeature &one) { return one.presence == Presence::Unknown; });
        return all;
    });
}

base::Done EnterpriseService::setFeature(const domain::EnterpriseId &id, const QString &field, Presence presence)
{
    QList<domain::VisitId> followed;
    auto done = m_workspace.write([&] {
        store::EnterpriseRepository(m_workspace.database()).get(id);
        const auto packs = PackLibrary(m_workspace).current();
        requireFeature(domain::FeatureBook(asRulesTakeThem(packs)), field);
        tellFeature(m_workspace, id, field, presence, m_workspace.me());
        for (const domain::Visit &visit : JoinedFirm(m_workspace, id).visits()) {
            if (visit.state != domain::VisitState::Open)
                continue;
            followFeatures(m_workspace, visit);
            followed << visit.id;
        }
    });
    if (done)
        Q_EMIT m_workspace.facts().enterprisesChanged({id});
    if (done && !followed.isEmpty())
        Q_EMIT m_workspace.facts().visitsChanged(followed);
    return done;
}

}
