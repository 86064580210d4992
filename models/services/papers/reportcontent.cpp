#include "models/services/papers/reportcontent.h"

#include "models/domain/visit/progress.h"
#include "models/base/chinatime.h"

namespace xunzhen::services {

namespace {

QString districtOf(const QString &bureau)
{
    const qsizetype end = bureau.indexOf(QStringLiteral("区"));
    return end < 0 ? QString() : bureau.left(end + 1);
}

report::ReportEnterprise reportEnterprise(const domain::Enterprise &enterprise)
{
    report::ReportEnterprise shown;
    shown.name = enterprise.name;
    shown.uscc = enterprise.uscc;
    shown.address = enterprise.address;
    shown.legalRepresentative = enterprise.legalPerson;
    shown.contact = enterprise.contact;
    shown.phone = enterprise.phone;
    shown.trade = QStringList{enterprise.tradeCode, enterprise.tradeName}.join(QLatin1Char(' ')).trimmed();
    shown.scale = enterprise.scale;
    shown.employees = enterprise.employees > 0 ? QString::number(enterprise.employees) : QString();
    return shown;
}

report::ReportMember member(const domain::Inspector &inspector, const char *duty)
{
    return {inspector.name, inspector.bureau, QString::fromLatin1(duty), {}, inspector.credentialNumber, {}};
}

/// "王工（粉尘防爆）" is kept as name and field apart.
report::ReportMember expertMember(const QString &expert)
{
    const qsizetype open = expert.indexOf(QStringLiteral("（"));
    report::ReportMember shown;
    shown.name = open < 0 ? expert : expert.left(open);
    shown.field = open < 0 ? QString() : expert.mid(open + 1).remove(QStringLiteral("）"));
    shown.duty = QStringLiteral("expert");
    return shown;
}

std::vector<report::ReportMember> members(const ReportSource &source)
{
    std::vector<report::ReportMember> all;
    if (source.lead)
        all.push_back(member(*source.lead, "leader"));
    if (source.second)
        all.push_back(member(*source.second, "inspector"));
    for (const QString &expert : source.record.visit.experts)
        all.push_back(expertMember(expert));
    return all;
}

QString trendCode(std::optional<int> now, std::optional<int> before)
{
    if (!now || !before)
        return before ? QString() : QStringLiteral("first");
    return *now > *before ? QStringLiteral("better") : *now < *before ? QStringLiteral("worse") : QStringLiteral("same");
}

report::ReportAssessment assessment(const ReportSource &source)
{
    const domain::Counts counts = domain::countAnswers(source.record);
    const std::optional<int> score = domain::score(source.record);
    report::ReportAssessment shown;
    if (score)
        shown.score = double(*score);
    if (source.previousScore)
        shown.previous = double(*source.previousScore);
    shown.trend = trendCode(score, source.previousScore);
    shown.summary = source.record.visit.overall;
    shown.compliant = counts.compliant;
    shown.atRisk = counts.atRisk;
    shown.notApplicable = counts.notApplicable;
    shown.notExamined = counts.unanswered;
    return shown;
}

std::optional<QDateTime> ended(const domain::VisitRecord &record)
{
    QDateTime last;
    for (const domain::Answer &answer : record.answers)
        if (answer.answeredAt.isValid() && (!last.isValid() || answer.answeredAt > last))
            last = answer.answeredAt;
    return last.isValid() ? std::optional(base::chinaTime(last)) : std::nullopt;
}

std::vector<report::ReportHelp> helps(const domain::VisitRecord &record)
{
    std::vector<report::ReportHelp> all;
    for (const QString &line : record.visit.support.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        all.push_back({line.trimmed(), record.visit.bureau, {}});
    return all;
}

void fillVisit(report::ConsultationReport &report, const ReportSource &source)
{
    const domain::Visit &visit = source.record.visit;
    report.kind = visit.kind == domain::VisitKind::Service ? QStringLiteral("service") : QStringLiteral("enforcement");
    report.district = districtOf(visit.bureau);
    report.bureaus = {visit.bureau};
    report.bases = reportBases(source);
    report.taskSource = visit.source;
    report.scope = reportScope(source);
    report.begun = base::chinaTime(visit.openedAt);
    report.ended = ended(source.record);
    report.place = source.enterprise.address;
    if (!visit.companion.isEmpty())
        report.process = QStringLiteral("企业陪同人员：%1。").arg(visit.companion);
    if (!visit.talked.isEmpty())
        report.planNote = QStringLiteral("与企业沟通情况：%1").arg(visit.talked);
}

}

QStringList citationTexts(const std::vector<domain::Citation> &citations)
{
    QStringList texts;
    for (const domain::Citation &citation : citations)
        if (const QString text = domain::citationText(citation); !texts.contains(text))
            texts << text;
    return texts;
}

report::ConsultationReport consultationReport(const ReportSource &source)
{
    report::ConsultationReport report;
    report.number = source.number;
    report.revision = source.revision;
    report.edition = source.edition;
    report.date = source.date;
    report.notes = source.notes;
    report.enterprise = reportEnterprise(source.enterprise);
    fillVisit(report, source);
    report.members = members(source);
    report.assessment = assessment(source);
    report.findings = reportFindings(source);
    report.majorHazards = reportMajorHazards(source);
    report.plan = reportPlan(source);
    report.helps = helps(source.record);
    report.signatures = reportSignatures(source);
    report.photos = reportPhotos(source);
    report.checklists = reportChecklists(source);
    report.dissents = reportDissents(source);
    return report;
}

}
