#pragma once

#include "models/domain/paper/paperdraft.h"

namespace xunzhen::store {

class Database;

/// 文书 being filled in. Throws base::Error; Error(Frozen) for changes once a paper is issued from the draft.
class PaperDraftRepository
{
public:
    explicit PaperDraftRepository(Database &database) : m_database(database) {}

    std::optional<domain::PaperDraft> find(const domain::PaperDraftId &id) const;
    /// With the answers and signatures; Error(NotFound).
    domain::DraftRecord record(const domain::PaperDraftId &id) const;
    std::vector<domain::PaperDraft> ofVisit(const domain::VisitId &visit) const;           ///< oldest first, without voided ones
    std::vector<domain::PaperDraft> ofEnterprise(const domain::EnterpriseId &enterprise) const; ///< likewise
    std::vector<domain::PaperDraft> withoutVisit() const;                                  ///< likewise
    /// Of which no paper was issued yet, latest first, without voided ones.
    std::vector<domain::PaperDraft> unissued() const;
    /// The one of this kind that was opened last in the bureau; nothing when there is none.
    std::optional<domain::PaperDraft> lastOf(const QString &kind, const QString &bureau) const;

    void add(const domain::PaperDraft &draft);
    void setAnswer(const domain::PaperDraftId &draft, const QString &field, const QString &text);
    void sign(const domain::PaperSignature &signature); ///< replaces an earlier one of this role
    void markVoided(const domain::PaperDraftId &draft, const QString &reason);

private:
    Database &m_database;
};

}
