#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace xunzhen::store {

class Database;

/// An issued paper as a list of papers of all firms shows it.
struct PaperLine
{
    domain::PaperId id;
    domain::VisitId visit;
    domain::EnterpriseId enterprise;
    domain::PaperDraftId draft;
    QString kind, number, firm;
    int revision = 1;
    QDateTime issuedAt;
};

/// Shows every issued paper, latest first, until `act` says false. Throws base::Error.
void eachPaper(Database &database, const std::function<bool(const PaperLine &)> &act);

}
