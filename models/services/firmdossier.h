#pragma once

#include "models/domain/enterprise/enterprise.h"
#include "models/domain/enterprise/firmgrade.h"
#include "models/domain/paper/paper.h"
#include "models/domain/paper/paperdraft.h"
#include "models/domain/visit/visit.h"

#include <vector>

namespace xunzhen::services {

/// One point on the firm's time line, of whichever bureau.
struct DossierEntry
{
    enum class Kind {
        Recorded,     ///< who
        Edited,       ///< who, merge group
        Planned,      ///< kind code
        Visit,        ///< kind code, state code, findings, major ones, score or empty
        Paper,        ///< number, kind
        Disclosure,   ///< number, kind: 交底书 of a major hazard
        Talk,         ///< number, kind: 约谈
        FollowUp,     ///< number, kind: 回访
        Rating,       ///< number, kind: 评分
        Draft,        ///< kind
        Due,          ///< measure, state code
        Called,       ///< measure, what was done, note, until (ISO)
        Reinspection  ///< measure, state code
    };
    Kind kind = Kind::Visit;
    QDateTime at;
    bool wholeDay = false;
    QString bureau;
    QStringList arguments; ///< see Kind
    domain::VisitId visit;
    domain::PaperId paper;
    domain::PaperDraftId draft;
    domain::RemediationId remediation;
};

/// A photo or another file of any visit.
struct DossierEvidence
{
    domain::Evidence evidence;
    QString bureau;
    QString question; ///< of the item it belongs to; empty = the visit as a whole
};

struct DossierScore
{
    domain::VisitId visit;
    QDate day;
    QString bureau;
    int score = 0;
};

struct FirmSpot
{
    QString name;
    double longitude = 0, latitude = 0;
};

/// 一企一档: everything known of one firm, whichever of its records and whichever bureau wrote it.
struct FirmDossier
{
    domain::Enterprise enterprise;
    domain::FirmStanding standing;
    std::vector<DossierEntry> timeline;        ///< newest first
    std::vector<domain::RemediationItem> open; ///< by due date
    std::vector<domain::Paper> papers;         ///< latest first
    std::vector<domain::PaperDraft> drafts;    ///< not issued yet, latest first
    std::vector<DossierEvidence> evidence;     ///< latest first
    std::vector<DossierScore> scores;          ///< oldest first
    std::vector<FirmSpot> neighbours;          ///< firms of the same town whose position is known
    QDate planned;                             ///< next planned visit; invalid = none
    int lookAlikes = 0;                        ///< other records with this credit code
};

}
