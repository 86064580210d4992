#pragma once

#include "models/domain/paper/paper.h"

#include <vector>

namespace xunzhen::store {

class Database;

/// Issued papers: added once, never changed (Error(Frozen)). Throws base::Error.
class PaperRepository
{
public:
    explicit PaperRepository(Database &database) : m_database(database) {}

    std::optional<domain::Paper> find(const domain::PaperId &id) const;
    std::vector<domain::Paper> ofVisit(const domain::VisitId &visit) const;         ///< latest first
    std::vector<domain::Paper> ofEnterprise(const domain::EnterpriseId &id) const;  ///< latest first
    std::vector<domain::Paper> ofKind(const domain::VisitId &visit, const QString &kind) const; ///< latest first
    std::vector<domain::Paper> ofDraft(const domain::PaperDraftId &draft) const;    ///< latest first
    /// Of visits, latest first.
    std::vector<domain::Paper> latestOfVisits(int limit) const;
    std::vector<domain::Paper> all() const;                                         ///< latest first
    std::vector<domain::Paper> byPdf(const QString &hash) const;
    std::vector<domain::Paper> byNumber(const QString &number) const;
    void add(const domain::Paper &paper);

private:
    QStringList kinds() const; ///< that papers were issued of
    Database &m_database;
};

/// 文号: one gapless series per bureau, kind and year. Take a number in the transaction that issues the paper.
class NumberSeries
{
public:
    explicit NumberSeries(Database &database) : m_database(database) {}

    int peek(const QString &bureau, const QString &kind, int year) const; ///< the number that take() would give
    int take(const QString &bureau, const QString &kind, int year);

private:
    Database &m_database;
};

}
