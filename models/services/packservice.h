#pragma once

#include "models/base/outcome.h"
#include "models/domain/checklist/pack.h"
#include "models/domain/checklist/packreview.h"

#include <memory>

namespace xunzhen::services {

class Workspace;

/// 待复核: what of an installed pack leans on replaced versions of laws, as far as the law library knows today.
struct PackReview
{
    QString code, version, title;
    std::vector<domain::ReviewEntry> entries;
    int items() const; ///< how many of the entries are check items
};

struct PackSummary
{
    QString code, version, title, domain, bureau;
    QDate validFrom, validUntil;
    int checklists = 0, items = 0; ///< without retired ones
    int citations = 0;  ///< of items, hazards, leniency and discretion
    int laws = 0, hazards = 0, leniency = 0, plainSheets = 0, policyTemplates = 0;
    bool current = false; ///< the version offered for new visits
    bool upcoming = false; ///< its first day has not come yet
};

PackSummary summaryOf(const domain::Pack &pack);

/// Checklist packs: install after a whole check, list, show, export. Several versions stay side by side; the highest one
/// whose first day has come is current.
class PackService
{
public:
    explicit PackService(Workspace &workspace);

    /// Checks the whole pack first; refuses with every problem and its place and then changes nothing.
    base::Outcome<PackSummary> install(const QByteArray &json);
    /// The same check without installing.
    base::Problems check(const QByteArray &json) const;
    /// And every citation held against the law texts below the folder: article, paragraph, item and words must be there.
    base::Outcome<base::Problems> checkAgainstLaws(const QByteArray &json, const QString &lawFolder) const;
    /// The packs that came with the program, as files.
    static std::vector<QByteArray> shipped();
    /// Installs the packs that came with the program when they are newer than what is there. Returns codes installed.
    base::Outcome<QStringList> installShipped();
    std::vector<PackSummary> list() const;
    base::Outcome<domain::Pack> pack(const QString &code, const QString &version = {}) const;
    /// What is offered for new visits: the current version of every pack, by code.
    std::vector<std::shared_ptr<const domain::Pack>> currentPacks() const;
    base::Outcome<QByteArray> exportJson(const QString &code, const QString &version = {}) const;
    /// Costs little: the library's calendar and packs once read are kept.
    base::Outcome<PackReview> review(const QString &code, const QString &version = {}) const;
    /// Of all current packs those that have something to review.
    std::vector<PackReview> reviews() const;

private:
    Workspace &m_workspace;
};

}
