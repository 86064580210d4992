#pragma once

#include "models/domain/checklist/itemsearch.h"
#include "models/services/enterpriseservice.h"
#include "models/services/lawservice.h"

#include <memory>
#include <mutex>

namespace xunzhen::services {

class Workspace;

/// An issued paper that fits what was typed.
struct PaperFound
{
    domain::PaperId paper;
    domain::VisitId visit;
    domain::EnterpriseId enterprise; ///< null = a paper of the bureau
    domain::PaperDraftId draft;      ///< null = a 会诊报告
    QString kind, number, firm;
    int revision = 1;
    QDateTime issuedAt;
};

/// The index over the check items, kept from one search to the next, whichever connection they run on. Any thread.
class ItemShelf
{
public:
    using PackPtr = std::shared_ptr<const domain::Pack>;
    /// The index over these packs; made when they are others than last time.
    std::shared_ptr<const domain::ItemIndex> index(const std::vector<PackPtr> &packs);

private:
    std::mutex m_mutex;
    std::vector<PackPtr> m_packs;
    std::shared_ptr<const domain::ItemIndex> m_index;
};

/// One search over everything: firms, papers, check items, articles of laws. Several words must all fit. Reads only; what cannot
/// be read is not found. Off the window's thread.
class SearchService
{
public:
    explicit SearchService(Workspace &workspace) : m_workspace(workspace) {}

    EnterpriseHits firms(const QString &text, int limit) const;
    /// By parts of number, kind (its word) and firm; the latest edition of each number, latest first.
    std::vector<PaperFound> papers(const QString &text, int limit) const;
    /// Of the current packs.
    std::vector<domain::ItemHit> items(const QString &text, int limit, ItemShelf &shelf) const;
    /// The article that was cited, laws by their title (also by its sound; without an article), articles with the words. For one
    /// character only the first.
    std::vector<LawHit> articles(const QString &text, int limit) const;
    /// Whether a search for firms is answered at once: their index is loaded, or they are few. Else it is one for a worker.
    bool isQuick() const;

private:
    Workspace &m_workspace;
};

}
