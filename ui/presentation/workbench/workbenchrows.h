#pragma once

#include "models/services/planservice.h"
#include "models/services/servingservice.h"
#include "models/services/workbenchservice.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// One thing to do: what, at which firm, when, and the one button that leads to the place where one acts.
struct WorkbenchRow
{
    QString what, firm, when, action;
    QString state;          ///< sign and word
    Tone tone = Tone::Neutral;
    Place target;
};

/// The three columns of the workbench in words.
class WorkbenchRows
{
    Q_DECLARE_TR_FUNCTIONS(WorkbenchRows)

public:
    static WorkbenchRow draft(const services::VisitSummary &visit, QDate today);
    static WorkbenchRow due(const services::RemediationRow &row, QDate today);
    static WorkbenchRow planned(const services::PlannedRow &row, QDate today);
    static WorkbenchRow openPaper(const services::OpenPaper &paper, QDate today);
    static WorkbenchRow serving(const services::ServingRow &row, QDate today);
    static WorkbenchRow conflict(const services::ConflictRow &conflict, const services::RecordPlace &place);
    static WorkbenchRow publishedPack(const services::PublishedPack &pack, QDate today);
    static WorkbenchRow review(const services::PackReview &review);
    static WorkbenchRow paper(const domain::Paper &paper, QDate today);

private:
    static QString next(const services::VisitSummary &visit);
};

}
