#include "tests/gui/screensday.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

namespace xunzhen::testing {

namespace {

constexpr int kFirms = 60;

void addFirms(services::Services &services)
{
    const QStringList towns{u"咸水沽镇"_qs, u"双港镇"_qs, u"小站镇"_qs, u"八里台镇"_qs};
    const QStringList trades{u"金属结构制造"_qs, u"涂料制造"_qs, u"木质家具制造"_qs, u"通用零部件制造"_qs};
    for (int i = 2; i < kFirms; ++i) {
        auto firm = machineWorks(i);
        firm.town = towns[i % 4];
        firm.tradeName = trades[i % 4];
        firm.positiveList = i % 9 == 0;
        REQUIRE(services.enterprises().save(firm));
    }
}

void answerAll(services::VisitService &visits, const domain::VisitId &visit)
{
    using domain::Verdict;
    for (const QString &code : {u"SAF-01"_qs, u"SAF-04"_qs})
        REQUIRE(visits.answer(visit, code, Verdict::Compliant));
    for (const QString &code : {u"SAF-02"_qs, u"SAF-03"_qs}) {
        REQUIRE(visits.answer(visit, code, Verdict::AtRisk));
        REQUIRE(visits.setPlace(visit, code, u"喷漆房东侧"_qs));
        REQUIRE(visits.setNote(visit, code, u"现场看到防护装置被拆下，放在墙角"_qs));
        REQUIRE(visits.addPhoto(visit, code, jpeg(800, 600, Qt::darkYellow), u"现场.jpg"_qs));
    }
    REQUIRE(visits.setMeasured(visit, u"SAF-04"_qs, 10.0));
}

services::VisitRequest requestFor(Office &office, const domain::EnterpriseId &firm)
{
    services::VisitRequest request;
    request.enterprise = firm;
    request.lead = office.me;
    request.second = office.second;
    request.companion = u"王强（安全总监）"_qs;
    request.source = u"年度计划"_qs;
    const domain::Pack pack = smallPack();
    request.lists = {{pack.code, pack.checklists.front().code}};
    return request;
}

void finish(services::VisitService &visits, const domain::VisitId &visit)
{
    using domain::Signer;
    REQUIRE(visits.draftFindings(visit));
    auto record = visits.record(visit);
    for (domain::Finding finding : record->findings) {
        finding.cause = u"日常检查没有落实"_qs;
        finding.disposal = u"order"_qs;
        REQUIRE(visits.saveFinding(finding));
    }
    REQUIRE(visits.setOverall(visit, u"总体受控，两处需要整改。"_qs));
    REQUIRE(visits.setTalked(visit, u"企业同意整改方案。"_qs));
    REQUIRE(visits.draftPlan(visit));
    record = visits.record(visit);
    for (domain::RemediationItem item : record->plan) {
        item.owner = u"王强"_qs;
        item.measure = item.measure.isEmpty() ? u"恢复防护装置并培训操作人员"_qs : item.measure;
        item.standard = item.standard.isEmpty() ? u"防护装置固定牢靠"_qs : item.standard;
        item.emergency = u"停用该设备"_qs;
        item.due = QDate(2026, 11, 26).addDays(10 * item.ordinal);
        REQUIRE(visits.savePlanItem(item));
    }
    REQUIRE(visits.sign(visit, Signer::Lead, u"张伟"_qs, strokes()));
    REQUIRE(visits.sign(visit, Signer::Second, u"李敏"_qs, strokes()));
    REQUIRE(visits.sign(visit, Signer::Firm, u"王强"_qs, strokes()));
}

void addLaw(Office &office)
{
    QDir(office.folder.path()).mkpath(u"laws"_qs);
    QFile file(office.folder.filePath(u"laws/示范管理规定(2026-01-01).md"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("# 示范管理规定\n\n2026年1月1日示例机关公布\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n"
               "第一条　为了示范，写下本条。\n\n第二条　生产经营单位应当设置安全标志。\n\n安全标志应当醒目。\n");
    file.close();
    QFile older(office.folder.filePath(u"laws/示范管理规定(2020-01-01).md"_qs));
    REQUIRE(older.open(QIODevice::WriteOnly));
    older.write("# 示范管理规定\n\n2020年1月1日示例机关公布\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n"
                "第一条　为了示范，写下本条。\n\n第二条　生产经营单位应当设置标志。\n");
    older.close();
    const auto imported = office.services().laws().importFolder(office.folder.filePath(u"laws"_qs));
    REQUIRE(imported);
}

}

Spoken::Spoken(const QString &language)
{
    const bool chinese = language != QLatin1String("en");
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_words.load(u"xunzhen_"_qs + language, u":/xunzhen/translations"_qs))
        QCoreApplication::installTranslator(&m_words);
}

Spoken::~Spoken()
{
    QCoreApplication::removeTranslator(&m_words);
    QLocale::setDefault(QLocale::c());
}

BusyYear::BusyYear(Office &office) : firm(office.firm)
{
    auto &services = office.services();
    auto &visits = services.visits();
    REQUIRE(services.packs().install(packJson(smallPack())));
    addFirms(services);
    issued = *visits.open(requestFor(office, firm));
    answerAll(visits, issued);
    finish(visits, issued);
    const auto paper = services.papers().issue(issued);
    if (!paper) {
        for (const auto &problem : paper.error().problems())
            UNSCOPED_INFO(problem.code.toStdString() << " " << problem.place.toStdString());
        FAIL(paper.error().what());
    }
    office.clock.advanceDays(5);
    const auto other = services.enterprises().find({}, 5).rows.back().id;
    auto request = requestFor(office, other);
    request.guardOverride = u"企业申请"_qs;
    open = *visits.open(request);
    REQUIRE(visits.answer(open, u"SAF-01"_qs, domain::Verdict::AtRisk));
    addLaw(office);
}

}
