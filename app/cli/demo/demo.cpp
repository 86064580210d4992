#include "app/cli/demo/samplepictures.h"
#include "app/cli/demo/samplesheet.h"
#include "app/cli/demo/script.h"
#include "app/cli/verbs.h"

#include "ui/presentation/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <set>

namespace xunzhen::cli {

namespace {

QString secondLaptop(const Context &context)
{
    return context.profileFolder() + QStringLiteral("-second-laptop");
}

/// A demo writes sample people and firms: never into a profile or folder that somebody uses.
void requireNew(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty())
        throw base::Error(base::ErrorCode::Refused, folder,
                          {{QStringLiteral("profile-not-new"), {}, {QDir::toNativeSeparators(folder)}}});
}

/// The main job from an empty machine to a verified paper on a second laptop, through the same services as the window.
class Demo
{
    Q_DECLARE_TR_FUNCTIONS(Demo)

public:
    Demo(Context &context, const QString &out) : m_context(context), m_out(out), m_services(context.services()) {}

    void run()
    {
        if (!QDir().mkpath(m_out))
            throw base::Error(base::ErrorCode::Permission, m_out);
        people();
        enterprises();
        packs();
        visit();
        examine();
        diagnoseAndPrescribe();
        sign();
        issue();
        syncToSecondLaptop();
        finish();
    }

private:
    void step(const char *key, const QString &result)
    {
        m_result[QLatin1String(key)] = result;
        if (!m_context.json)
            m_context.line(result);
    }

    void people()
    {
        services::Settings settings = m_services.settings().settings();
        settings.bureau = QStringLiteral("津南区应急管理局");
        settings.bureauShort = QStringLiteral("津南应急");
        Context::need(m_services.settings().save(settings));
        m_lead = addPerson(m_services, QStringLiteral("示例检查员甲"), QStringLiteral("示例-120112-0001"));
        Context::need(m_services.people().setMe(m_lead));
        m_second = addPerson(m_services, QStringLiteral("示例检查员乙"), QStringLiteral("示例-120112-0002"));
        step("people", tr("1. Two inspectors registered at %1.").arg(settings.bureau));
    }

    domain::InspectorId addPerson(services::Services &services, const QString &name, const QString &credential)
    {
        domain::Inspector person;
        person.name = name;
        person.credentialNumber = credential;
        person.credentialUntil = m_services.clock().today().addYears(2);
        person.bureau = QStringLiteral("津南区应急管理局");
        return Context::need(services.people().save(person));
    }

    void enterprises()
    {
        const QString sheet = m_out + QStringLiteral("/企业名册（示例）.xlsx");
        writeSampleSheet(sheet);
        auto &enterprises = m_services.enterprises();
        const auto preview = Context::need(enterprises.preview(sheet, std::nullopt));
        const auto imported = Context::need(enterprises.import(preview));
        const auto hits = enterprises.find(QStringLiteral("金属制品"), 1);
        if (hits.rows.empty())
            throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no enterprise after the import"));
        m_enterprise = hits.rows.front().id;
        step("enterprises", tr("2. %1 enterprises imported from %2, %3 rejected; search finds %4 of a trade.")
                                .arg(imported.added).arg(QDir::toNativeSeparators(sheet)).arg(imported.rejected).arg(hits.total));
    }

    void packs()
    {
        Context::need(m_services.packs().installShipped());
        const auto list = m_services.packs().list();
        int items = 0;
        for (const auto &pack : list)
            items += pack.items;
        step("packs", tr("3. %1 checklist pack(s) installed with %2 items, all checked.").arg(list.size()).arg(items));
    }

    void visit()
    {
        services::VisitRequest request;
        request.enterprise = m_enterprise;
        request.lead = m_lead;
        request.second = m_second;
        request.source = QStringLiteral("年度计划");
        request.companion = QStringLiteral("安全员 示例人员");
        request.experts = {QStringLiteral("示例专家（粉尘防爆）")};
        for (const QString &code : sampleChecklists())
            request.lists.push_back({QStringLiteral("emergency"), code});
        m_visit = Context::need(m_services.visits().open(request));
        const auto record = Context::need(m_services.visits().record(m_visit));
        step("visit", tr("4. Visit opened with %1 questions, pinned at their version.").arg(record.items.size()));
    }

    void examine()
    {
        auto &visits = m_services.visits();
        const auto record = Context::need(visits.record(m_visit));
        std::set<QString> risky;
        for (const SampleRisk &risk : sampleRisks())
            risky.insert(risk.item);
        for (const auto &item : record.items) {
            const bool applies = item.item.code != QStringLiteral("EMG-METAL-08") && item.item.code != QStringLiteral("EMG-METAL-09");
            const auto verdict = risky.contains(item.item.code) ? domain::Verdict::AtRisk
                                 : applies                      ? domain::Verdict::Compliant
                                                                : domain::Verdict::NotApplicable;
            Context::need(visits.answer(m_visit, item.item.code, verdict));
        }
        attachPhotos();
        step("examine", tr("5. All questions answered, %1 risks, %2 photos attached.").arg(risky.size()).arg(m_photos));
    }

    void attachPhotos()
    {
        auto &visits = m_services.visits();
        for (const SampleRisk &risk : sampleRisks()) {
            Context::need(visits.setPlace(m_visit, risk.item, risk.place));
            Context::need(visits.setNote(m_visit, risk.item, risk.fact));
            const int count = m_photos < 16 ? 2 : 1;
            for (int i = 0; i < count; ++i) {
                ++m_photos;
                const auto photo = Context::need(visits.addPhoto(m_visit, risk.item, samplePhoto(m_photos),
                                                                 QStringLiteral("示例照片%1.jpg").arg(m_photos)));
                Context::need(visits.setCaption(photo, QStringLiteral("%1（示例照片）").arg(risk.place)));
            }
        }
    }

    void diagnoseAndPrescribe()
    {
        auto &visits = m_services.visits();
        Context::need(visits.draftFindings(m_visit));
        auto record = Context::need(visits.record(m_visit));
        for (const SampleRisk &risk : sampleRisks()) {
            const domain::Finding *drafted = record.findingFor(risk.item);
            if (!drafted)
                throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no finding for ") + risk.item);
            domain::Finding finding = *drafted;
            finding.fact = risk.fact;
            finding.place = risk.place;
            finding.cause = risk.cause;
            finding.disposal = QStringLiteral("service");
            if (finding.grade == domain::Grade::Major)
                finding.disposalReason = QStringLiteral("企业当场停止作业并承诺立即整改，已现场交底；复查不合格的转为检查处理。");
            Context::need(visits.saveFinding(finding));
        }
        giveOpinions(record);
        Context::need(visits.setOverall(m_visit, QStringLiteral("企业建立了安全管理制度，主要设备运行正常；粉尘清扫、动火审批和现场防护存在薄弱环节，"
                                                                "应先处理动火与粉尘两项，再补齐标志和点检。")));
        Context::need(visits.draftPlan(m_visit));
        Context::need(visits.setSupport(m_visit, QStringLiteral("提供动火作业审批制度模板；约定两周内由专家到场讲解粉尘清扫要点。")));
        Context::need(visits.setTalked(m_visit, QStringLiteral("已与企业安全员逐项核对风险点，企业对事实无异议，同意按期整改。")));
        record = Context::need(visits.record(m_visit));
        step("plan", tr("6. %1 findings diagnosed, %2 remediation items planned.").arg(record.findings.size()).arg(record.plan.size()));
    }

    void giveOpinions(const domain::VisitRecord &record)
    {
        const domain::Finding *dust = record.findingFor(QStringLiteral("EMG-DUST-07"));
        if (!dust)
            return;
        domain::Opinion opinion;
        opinion.finding = dust->id;
        opinion.expert = QStringLiteral("示例专家（粉尘防爆）");
        opinion.text = QStringLiteral("同意判断。建议先用防爆吸尘设备清理梁架，不得用压缩空气吹扫。");
        Context::need(m_services.visits().saveOpinion(opinion, m_visit));
    }

    void sign()
    {
        auto &visits = m_services.visits();
        Context::need(visits.sign(m_visit, domain::Signer::Lead, QStringLiteral("示例检查员甲"), sampleSignature(1)));
        Context::need(visits.sign(m_visit, domain::Signer::Second, QStringLiteral("示例检查员乙"), sampleSignature(2)));
        Context::need(visits.sign(m_visit, domain::Signer::Expert, QStringLiteral("示例专家（粉尘防爆）"), sampleSignature(3)));
        Context::need(visits.sign(m_visit, domain::Signer::Firm, QStringLiteral("安全员 示例人员"), sampleSignature(4)));
    }

    void issue()
    {
        const auto paper = Context::need(m_services.papers().issue(m_visit));
        m_pdf = m_out + QStringLiteral("/会诊报告.pdf");
        Context::need(m_services.papers().savePdf(paper.id, m_pdf));
        step("paper", tr("7. Report %1 issued and frozen: %2").arg(paper.number, QDir::toNativeSeparators(m_pdf)));
        m_result[QLatin1String("pdf")] = m_pdf;
    }

    void syncToSecondLaptop()
    {
        const QString share = m_out + QStringLiteral("/shared");
        QDir().mkpath(share);
        Context::need(m_services.sync().found(share, QStringLiteral("津南区（示例）")));

        app::Composition other(secondLaptop(m_context));
        const auto second = Context::need(other.open());
        const auto colleague = addPerson(*second, QStringLiteral("示例检查员丙"), QStringLiteral("示例-120112-0003"));
        Context::need(second->people().setMe(colleague));
        const QString code = Context::need(second->sync().join(share));
        Context::need(m_services.sync().approve(code));
        const auto sent = Context::need(m_services.sync().run());
        const auto received = Context::need(second->sync().run());
        step("sync", tr("8. Shared folder: %1 changes and %2 files sent, %3 changes and %4 files received by a second laptop.")
                         .arg(sent.sentOps).arg(sent.sentBlobs).arg(received.receivedOps).arg(received.receivedBlobs));

        Context::need(m_services.sync().run()); // hears that the second laptop has everything

        const auto verdict = Context::need(second->papers().verify(readFile(m_pdf)));
        if (verdict.state != services::PaperVerdict::State::Unchanged)
            throw base::Error(base::ErrorCode::Refused, QStringLiteral("the second laptop does not confirm the paper"));
        step("verify", tr("9. The second laptop confirms: %1 for %2, unchanged.").arg(verdict.number, verdict.enterpriseName));
    }

    void finish()
    {
        const auto problems = Context::need(m_services.maintenance().check());
        if (!problems.empty())
            throw base::Error(base::ErrorCode::StoreDamaged, QStringLiteral("store check"), problems);
        step("check", tr("10. The store was checked and is sound."));
        m_context.answer(m_result, [] {});
    }

    Context &m_context;
    QString m_out, m_pdf;
    services::Services &m_services;
    QJsonObject m_result;
    domain::InspectorId m_lead, m_second;
    domain::EnterpriseId m_enterprise;
    domain::VisitId m_visit;
    int m_photos = 0;
};

}

void addDemoVerb(CLI::App &program, Context &context)
{
    const auto out = std::make_shared<std::string>();
    CLI::App *verb = addVerb(program, context, "demo", "The main job from import to a verified report, on a new profile",
                             [&context, out] {
                                 const QString folder = QString::fromStdString(*out);
                                 for (const QString &one : {context.profileFolder(), secondLaptop(context), folder})
                                     requireNew(one);
                                 Demo(context, folder).run();
                             });
    verb->add_option("--out", *out, "Folder for the sheet, the report and the shared folder")->required();
    verb->add_option("--data", context.dataFolder, "Folder of the new profile");
}

}
