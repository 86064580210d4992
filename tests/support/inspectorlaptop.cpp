#include "tests/support/inspectorlaptop.h"

namespace xunzhen::testing {

using domain::Signer;
using domain::Verdict;

void must(const base::Done &done)
{
    if (done)
        return;
    for (const base::Problem &problem : done.error().problems())
        UNSCOPED_INFO(problem.code.toStdString() << " at " << problem.place.toStdString());
    FAIL(done.error().what());
}

QStringList problemCodes(const base::Problems &problems)
{
    QStringList codes;
    for (const base::Problem &problem : problems)
        codes << problem.code;
    return codes;
}

InspectorLaptop::InspectorLaptop(unsigned char number) : ids(number) {}

services::Surroundings InspectorLaptop::surroundings()
{
    return {m_folder.filePath(u"profile"_qs), clock, ids, facts, report::FontSet::systemFolders()};
}

services::Services &InspectorLaptop::services()
{
    if (!m_services)
        m_services = must(services::Services::open(surroundings()));
    return *m_services;
}

void InspectorLaptop::restart()
{
    m_services.reset();
    services();
}

void InspectorLaptop::setUp()
{
    services::Settings settings = services().settings().settings();
    settings.bureau = u"津南区应急管理局"_qs;
    settings.bureauShort = u"津南应急"_qs;
    must(services().settings().save(settings));
    lead = must(services().people().save(inspector(u"张伟"_qs, u"津0400001"_qs)));
    second = must(services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)));
    must(services().people().setMe(lead));
    must(services().packs().install(packJson(smallPack())));
    firm = must(services().enterprises().save(machineWorks()));
}

services::VisitRequest InspectorLaptop::request() const
{
    services::VisitRequest request;
    request.enterprise = firm;
    request.lead = lead;
    request.second = second;
    request.source = u"年度计划"_qs;
    request.companion = u"李敏（安全员）"_qs;
    request.lists = {{u"emergency-small"_qs, u"EMG-SAF"_qs}};
    return request;
}

domain::VisitId InspectorLaptop::openVisit()
{
    return must(visits().open(request()));
}

domain::VisitId InspectorLaptop::finishedVisit()
{
    const domain::VisitId visit = openVisit();
    must(visits().answer(visit, u"SAF-01"_qs, Verdict::Compliant));
    must(visits().answer(visit, u"SAF-02"_qs, Verdict::AtRisk));
    must(visits().setNote(visit, u"SAF-02"_qs, u"冲压区未设警示标志"_qs));
    must(visits().setPlace(visit, u"SAF-02"_qs, u"冲压车间东侧"_qs));
    must(visits().addPhoto(visit, u"SAF-02"_qs, jpeg(), u"IMG_0001.jpg"_qs));
    must(visits().answer(visit, u"SAF-03"_qs, Verdict::AtRisk));
    must(visits().setNote(visit, u"SAF-03"_qs, u"除尘器箱体无泄爆片"_qs));
    must(visits().setPlace(visit, u"SAF-03"_qs, u"打磨车间"_qs));
    must(visits().answer(visit, u"SAF-04"_qs, Verdict::Compliant));
    must(visits().setMeasured(visit, u"SAF-04"_qs, 81.5));
    must(visits().draftFindings(visit));
    must(visits().setOverall(visit, u"总体可控，粉尘防爆需立即整改。"_qs));
    must(visits().draftPlan(visit));
    must(visits().setSupport(visit, u"安排粉尘防爆专家上门指导。"_qs));
    must(visits().setTalked(visit, u"与企业负责人就期限达成一致。"_qs));
    sign(visit);
    return visit;
}

void InspectorLaptop::sign(const domain::VisitId &visit)
{
    must(visits().sign(visit, Signer::Lead, u"张伟"_qs, strokes()));
    must(visits().sign(visit, Signer::Second, u"刘洋"_qs, strokes()));
    must(visits().sign(visit, Signer::Firm, u"李敏"_qs, strokes()));
}

}
