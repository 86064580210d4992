#pragma once

#include "models/services/syncservice.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What waits to be handed in and what came in, in words: one row per visit, firm or kind of record.
class ComingAndGoing
{
    Q_DECLARE_TR_FUNCTIONS(ComingAndGoing)

public:
    static std::vector<ListRow> going(const std::vector<services::WaitingRow> &rows);
    /// By day, newest first, with headings; the key of a row is its place in `rows`.
    static std::vector<ListRow> coming(const std::vector<services::ArrivalRow> &rows, QDate today);

private:
    static QString about(const QString &firm, bool isVisit, const QDateTime &visitOpened, const QStringList &entities);
    static QString kinds(const QStringList &entities);
};

}
