#pragma once

#include "models/domain/enterprise/toldfeature.h"
#include "models/services/firmfeature.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

// 企业情形 in the store. Call inside Workspace::read or write. All throw base::Error.

/// What is known of the firm, as the rules take it.
domain::FirmFeatures knownFeatures(Workspace &workspace, const domain::EnterpriseId &enterprise);

/// The features with what is known of the firm, in the book's order.
std::vector<FirmFeature> withKnown(Workspace &workspace, const domain::EnterpriseId &enterprise, const domain::FeatureBook &book,
                                   const std::vector<domain::Feature> &features);

/// Tells a feature, now; unknown where nothing was told writes nothing.
void tellFeature(Workspace &workspace, const domain::EnterpriseId &enterprise, const QString &field, domain::Presence presence,
                 const domain::InspectorId &by);

/// Throws Error(InvalidInput) "firm-feature-unknown" when the book does not have the feature.
void requireFeature(const domain::FeatureBook &book, const QString &field);

/// The title of a feature in the current packs; its code when none declares it.
QString featureTitle(Workspace &workspace, const QString &field);

}
