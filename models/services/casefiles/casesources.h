#pragma once

#include "models/domain/paper/paper.h"
#include "models/services/casefileservice.h"
#include "models/services/papers/reportcontent.h"

#include <map>

namespace xunzhen::services {

/// Strokes on the visit or on one of its papers.
struct CaseSignature
{
    QString record, role, name;
    QString imageHash;
    QDateTime signedAt;
};

/// Everything a case file is made from, read in one transaction.
struct CaseSources
{
    ReportSource report;                       ///< the visit's record, firm and team
    std::vector<domain::Paper> papers;         ///< in the order of procedure
    std::vector<domain::Evidence> voided;
    std::vector<CaseSignature> signatures;     ///< that count and have a picture
    std::map<domain::InspectorId, QString> names;
    QStringList missingDrafts;
    domain::Inspector filer;                   ///< who makes the file; may be nobody
    QDateTime now;
};

/// Call inside Workspace::read. Throws base::Error(NotFound).
CaseSources readCaseSources(Workspace &workspace, const domain::VisitId &visit);

}
