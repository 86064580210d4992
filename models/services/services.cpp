#include "models/services/services.h"

#include "models/services/examineservice.h"
#include "models/services/firmregister.h"
#include "models/services/handoffservice.h"
#include "models/services/phraseservice.h"
#include "models/services/pictureservice.h"
#include "models/services/planservice.h"
#include "models/services/registrationservice.h"
#include "models/services/remediationcalls.h"
#include "models/services/searchservice.h"
#include "models/services/servingservice.h"
#include "models/services/statisticsservice.h"
#include "models/services/templates/templateshelf.h"
#include "models/services/visits/wholeplan.h"
#include "models/services/workspace.h"

namespace xunzhen::services {

struct Services::Parts
{
    explicit Parts(Workspace &workspace)
        : enterprises(workspace), packs(workspace), packDrafts(workspace), laws(workspace), visits(workspace), remediation(workspace),
          papers(workspace), paperLookup(workspace), paperForms(workspace), caseFiles(workspace), handouts(workspace),
          templates(workspace), people(workspace), sync(workspace), settings(workspace), maintenance(workspace),
          workbench(workspace), search(workspace), statistics(workspace), plan(workspace), serving(workspace), pictures(workspace), phrases(workspace), examining(workspace), firmRegister(workspace),
          remediationCalls(workspace), wholePlan(workspace), registration(workspace), handoffs(workspace)
    {
    }

    EnterpriseService enterprises;
    PackService packs;
    PackDraftService packDrafts;
    LawService laws;
    VisitService visits;
    RemediationService remediation;
    PaperService papers;
    PaperLookup paperLookup;
    PaperFormService paperForms;
    CaseFileService caseFiles;
    HandoutService handouts;
    TemplateService templates;
    PeopleService people;
    SyncService sync;
    SettingsService settings;
    MaintenanceService maintenance;
    WorkbenchService workbench;
    SearchService search;
    StatisticsService statistics;
    PlanService plan;
    ServingService serving;
    PictureService pictures;
    PhraseService phrases;
    ExamineService examining;
    FirmRegister firmRegister;
    RemediationCalls remediationCalls;
    WholePlan wholePlan;
    RegistrationService registration;
    HandoffService handoffs;
};

QString openingCode(Opening opening)
{
    switch (opening) {
    case Opening::Created: return QStringLiteral("created");
    case Opening::Current: return QStringLiteral("current");
    case Opening::Upgraded: return QStringLiteral("upgraded");
    case Opening::NewerReadable: return QStringLiteral("newer-readable");
    case Opening::NewerRefused: return QStringLiteral("newer-refused");
    case Opening::Damaged: return QStringLiteral("damaged");
    case Opening::LockedByOther: return QStringLiteral("locked-by-other");
    case Opening::NotADatabase: return QStringLiteral("not-a-database");
    }
    return {};
}

namespace {

/// A profile that cannot be written to now is still opened: the next time will do.
void keepShippedTemplates(Workspace &workspace)
{
    const TemplateShelf shelf(workspace);
    if (workspace.opening() != Opening::NewerReadable && !workspace.readOr([&] { return shelf.isShippedKept(); }, true))
        (void)workspace.write([&] { shelf.keepShipped(); });
}

}

Services::Services(std::unique_ptr<Workspace> workspace)
    : m_workspace(std::move(workspace)), m_parts(std::make_unique<Parts>(*m_workspace))
{
}

Services::~Services() = default;

base::Outcome<std::unique_ptr<Services>> Services::open(const Surroundings &surroundings)
{
    return base::attempt([&] {
        std::unique_ptr<Services> opened(new Services(std::make_unique<Workspace>(surroundings)));
        keepShippedTemplates(*opened->m_workspace);
        return opened;
    });
}

base::Outcome<std::unique_ptr<Services>> Services::sibling() const
{
    return base::attempt([&] { return std::unique_ptr<Services>(new Services(m_workspace->sibling())); });
}

Opening Services::opening() const { return m_workspace->opening(); }
Facts &Services::facts() const { return m_workspace->facts(); }
base::Clock &Services::clock() const { return m_workspace->clock(); }

EnterpriseService &Services::enterprises() { return m_parts->enterprises; }
PackService &Services::packs() { return m_parts->packs; }
PackDraftService &Services::packDrafts() { return m_parts->packDrafts; }
LawService &Services::laws() { return m_parts->laws; }
VisitService &Services::visits() { return m_parts->visits; }
RemediationService &Services::remediation() { return m_parts->remediation; }
PaperService &Services::papers() { return m_parts->papers; }
PaperLookup &Services::paperLookup() { return m_parts->paperLookup; }
PaperFormService &Services::paperForms() { return m_parts->paperForms; }
CaseFileService &Services::caseFiles() { return m_parts->caseFiles; }
HandoutService &Services::handouts() { return m_parts->handouts; }
TemplateService &Services::templates() { return m_parts->templates; }
PeopleService &Services::people() { return m_parts->people; }
SyncService &Services::sync() { return m_parts->sync; }
SettingsService &Services::settings() { return m_parts->settings; }
MaintenanceService &Services::maintenance() { return m_parts->maintenance; }
WorkbenchService &Services::workbench() { return m_parts->workbench; }
SearchService &Services::search() { return m_parts->search; }
StatisticsService &Services::statistics() { return m_parts->statistics; }
PlanService &Services::plan() { return m_parts->plan; }
ServingService &Services::serving() { return m_parts->serving; }
PictureService &Services::pictures() { return m_parts->pictures; }
PhraseService &Services::phrases() { return m_parts->phrases; }
ExamineService &Services::examining() { return m_parts->examining; }
FirmRegister &Services::firmRegister() { return m_parts->firmRegister; }
RemediationCalls &Services::remediationCalls() { return m_parts->remediationCalls; }
WholePlan &Services::wholePlan() { return m_parts->wholePlan; }
RegistrationService &Services::registration() { return m_parts->registration; }
HandoffService &Services::handoffs() { return m_parts->handoffs; }

}
