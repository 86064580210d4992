#pragma once

#include "models/base/clock.h"
#include "models/base/idsource.h"
#include "models/base/outcome.h"
#include "models/services/casefileservice.h"
#include "models/services/enterpriseservice.h"
#include "models/services/facts.h"
#include "models/services/handoutservice.h"
#include "models/services/lawservice.h"
#include "models/services/maintenanceservice.h"
#include "models/services/packdraftservice.h"
#include "models/services/packservice.h"
#include "models/services/paperformservice.h"
#include "models/services/paperlookup.h"
#include "models/services/paperservice.h"
#include "models/services/peopleservice.h"
#include "models/services/remediationservice.h"
#include "models/services/settingsservice.h"
#include "models/services/syncservice.h"
#include "models/services/templateservice.h"
#include "models/services/visitservice.h"
#include "models/services/workbenchservice.h"

#include <memory>

namespace xunzhen::services {

class ExamineService;
class FirmRegister;
class HandoffService;
class PhraseService;
class PictureService;
class PlanService;
class RegistrationService;
class RemediationCalls;
class SearchService;
class ServingService;
class StatisticsService;
class WholePlan;

/// What opening a profile came to; each has its sentence.
enum class Opening { Created, Current, Upgraded, NewerReadable, NewerRefused, Damaged, LockedByOther, NotADatabase };
QString openingCode(Opening opening);

/// Where a profile lives and what the outside world gives it. References must outlive the Services.
struct Surroundings
{
    QString profileFolder;
    base::Clock &clock;
    base::IdSource &ids;
    Facts &facts;
    QStringList fontFolders;      ///< searched for faces by the papers
};

/// All use cases over one connection to one profile. Made and used in one thread; work off the window's thread makes its
/// own with `sibling`. The only API above the models.
class Services
{
public:
    /// Opens or creates the profile. A refused opening gives the Error; `opening()` tells which of the good ones it was.
    static base::Outcome<std::unique_ptr<Services>> open(const Surroundings &surroundings);
    /// A second connection to the same profile for another thread.
    base::Outcome<std::unique_ptr<Services>> sibling() const;
    ~Services();

    Opening opening() const;
    Facts &facts() const;
    base::Clock &clock() const;

    EnterpriseService &enterprises();
    PackService &packs();
    PackDraftService &packDrafts();
    LawService &laws();
    VisitService &visits();
    RemediationService &remediation();
    PaperService &papers();
    PaperLookup &paperLookup();
    PaperFormService &paperForms();
    CaseFileService &caseFiles();
    HandoutService &handouts();
    TemplateService &templates();
    PeopleService &people();
    SyncService &sync();
    SettingsService &settings();
    MaintenanceService &maintenance();
    WorkbenchService &workbench();
    SearchService &search();
    StatisticsService &statistics();
    PlanService &plan();
    ServingService &serving();
    PictureService &pictures();
    PhraseService &phrases();
    ExamineService &examining();
    FirmRegister &firmRegister();
    RemediationCalls &remediationCalls();
    WholePlan &wholePlan();
    RegistrationService &registration();
    HandoffService &handoffs();

private:
    explicit Services(std::unique_ptr<Workspace> workspace);
    std::unique_ptr<Workspace> m_workspace;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
