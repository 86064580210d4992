#pragma once

#include "models/domain/enterprise/enterprisesheet.h"
#include "models/domain/enterprise/firmcolumns.h"
#include "models/domain/enterprise/lookalikes.h"
#include "models/services/enterpriseservice.h"
#include "models/services/firmdossier.h"

namespace xunzhen::services {

class Workspace;

/// What is typed and what is chosen beside it.
struct FirmQuery
{
    QString text;
    domain::FirmFilter filter;
    domain::FirmOrder order = domain::FirmOrder::Match;
    bool reversed = false;
    bool operator==(const FirmQuery &) const = default;
};

/// All firms that fit a query, without their words.
struct FirmList
{
    std::shared_ptr<const domain::FirmColumns> columns;
    std::vector<EnterpriseMatch> matches;
    std::vector<quint32> rows;  ///< of the columns, one for each match
    int typed = 0;              ///< how many fit the text alone
    std::array<std::vector<domain::FacetCount>, domain::kFirmFacets> counts; ///< see FirmSelection
};

/// Two records side by side.
struct LookAlikePair
{
    FirmTwin one, other;
    QStringList differing; ///< codes of the fields in which they differ
};

/// The whole list of firms with filters and counts, the file of one firm, and the walk through all that look alike. Everything
/// here reads much: off the window's thread, except `records` of a screenful.
class FirmRegister
{
public:
    explicit FirmRegister(Workspace &workspace) : m_workspace(workspace) {}

    /// Search and filter in one. Without a text: all, visited last first.
    base::Outcome<std::shared_ptr<const FirmList>> list(const FirmQuery &query) const;
    /// The records in the order of the ids; those that are not here left out.
    std::vector<domain::Enterprise> records(const std::vector<domain::EnterpriseId> &ids) const;
    base::Outcome<FirmDossier> dossier(const domain::EnterpriseId &id) const;

    /// Every pair of records that may be one firm, without those of which somebody has said otherwise.
    base::Outcome<std::vector<domain::LookAlike>> lookAlikes(const base::Work &work = {}) const;
    base::Outcome<LookAlikePair> pair(const domain::LookAlike &alike) const;
    /// The two are two firms, here and at the colleagues': they are not asked about again. EnterpriseService::sameFirm says the
    /// opposite.
    base::Done twoFirms(const domain::EnterpriseId &a, const domain::EnterpriseId &b, const QString &reason);
    /// Takes that back: they are asked about again. Refused "two-firms-none".
    base::Done undoTwoFirms(const domain::EnterpriseId &a, const domain::EnterpriseId &b);

private:
    Workspace &m_workspace;
};

}
