#pragma once

#include "models/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// What is planned at a firm and what was done about its open items, as its file shows it. Read only; throws base::Error.
class FirmAgenda
{
public:
    struct Planned
    {
        QString kind, bureau;
        QDate day;
        domain::VisitId visit; ///< that came of it; null = none yet
    };
    struct Call
    {
        QString kind; ///< "reminded", "escalated", "extended"
        QString note;
        QDate until;
        QDateTime at;
    };
    struct Spot
    {
        QString name;
        double longitude = 0, latitude = 0;
    };

    explicit FirmAgenda(Database &database) : m_database(database) {}

    std::vector<Planned> planned(const domain::EnterpriseId &firm) const; ///< by day
    std::vector<Call> calls(const domain::RemediationId &item) const;     ///< in order of time
    /// Firms of a town whose position is known, at most `limit`.
    std::vector<Spot> spots(const QString &town, int limit) const;

private:
    Database &m_database;
};

}
