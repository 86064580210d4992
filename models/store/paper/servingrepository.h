#pragma once

#include "models/domain/paper/paper.h"
#include "models/domain/paper/paperform.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// An issued paper that is to be handed over, with its 送达回证 where one was begun.
struct HandedPaper
{
    domain::Paper paper;           ///< without its versions
    QString enterpriseName, companion; ///< of the firm; who was there at the visit
    bool isSignedFor = false;      ///< the firm signed on the paper itself
    domain::PaperDraftId receipt;  ///< the one that was issued, else the one begun last; null = none
    domain::PaperId receiptPaper;  ///< its paper once it is issued
    QString receiptNumber;
    domain::FormValues answers;    ///< of the receipt
};

/// Papers on their way to the firm: of each only the latest edition, kinds by domain::servedKinds(). Throws base::Error.
class ServingRepository
{
public:
    explicit ServingRepository(Database &database) : m_database(database) {}

    std::vector<HandedPaper> ofVisit(const domain::VisitId &visit) const; ///< oldest first
    std::optional<HandedPaper> find(const domain::PaperId &paper) const;  ///< nothing for another kind, or a replaced edition
    /// Those of the bureau's visits that were issued since and are neither signed for nor have an issued receipt, oldest first, at
    /// most `limit`.
    std::vector<HandedPaper> open(const QString &bureau, const QDateTime &since, int limit) const;

private:
    void readAnswers(HandedPaper &handed) const;

    Database &m_database;
};

}
