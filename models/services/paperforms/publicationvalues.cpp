#include "models/services/paperforms/bureaupapers.h"

#include "models/base/chinatime.h"
#include "models/domain/publication/masking.h"
#include "models/domain/visit/progress.h"
#include "models/services/papers/reportsource.h"
#include "models/store/paper/paperrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// A report's first edition, in the period.
bool isResult(const domain::Paper &paper, const QDate &from, const QDate &to)
{
    const QDate day = base::chinaDay(paper.issuedAt);
    return paper.kind == domain::kConsultationReport && paper.revision == 1 && day >= from && day <= to;
}

QString counted(const char *words, qsizetype count)
{
    return QString::fromUtf8(words).arg(count);
}

QString conclusion(const domain::VisitRecord &record)
{
    if (record.findings.empty())
        return QStringLiteral("未发现问题");
    const auto disposed = [&](const QString &how) {
        return std::count_if(record.findings.begin(), record.findings.end(), [&](const auto &one) { return one.disposal == how; });
    };
    QStringList parts;
    if (const auto count = disposed(QStringLiteral("order")); count > 0)
        parts << counted("责令改正%1项", count);
    if (const auto count = disposed(QStringLiteral("service")); count > 0)
        parts << counted("指导改正%1项", count);
    if (const auto count = disposed(QStringLiteral("transfer")); count > 0)
        parts << counted("转立案%1项", count);
    const QString found = counted("发现问题%1项", qsizetype(record.findings.size()));
    return parts.isEmpty() ? found : found + QStringLiteral("，") + parts.join(QStringLiteral("、"));
}

/// The titles alone, each once: versions and dates are of no use to the public.
QString basis(const ReportSource &source)
{
    QStringList titles;
    for (const QString &law : reportBases(source))
        if (const QString title = law.left(law.indexOf(QStringLiteral("》")) + 1); !titles.contains(title))
            titles << title;
    return titles.join(QString());
}

bool isPerson(const domain::Enterprise &enterprise)
{
    return domain::isPersonName(enterprise.name)
        || (enterprise.uscc.isEmpty() && !enterprise.legalPerson.isEmpty() && enterprise.name == enterprise.legalPerson);
}

domain::FormRow rowOf(const ReportSource &source)
{
    const domain::Enterprise &firm = source.enterprise;
    const domain::Counts counts = domain::countAnswers(source.record);
    const bool person = isPerson(firm);
    domain::FormRow row{{QStringLiteral("agency"), source.record.visit.bureau},
                        {QStringLiteral("party"), person ? domain::maskedName(firm.name) : firm.name},
                        {QStringLiteral("code"), person ? QString() : firm.uscc},
                        {QStringLiteral("kind"), QStringLiteral("行政检查")},
                        {QStringLiteral("on"), base::chinaDay(source.record.visit.openedAt).toString(Qt::ISODate)},
                        {QStringLiteral("items"), counted("%1项", counts.compliant + counts.atRisk)},
                        {QStringLiteral("conclusion"), conclusion(source.record)},
                        {QStringLiteral("basis"), basis(source)}};
    for (QString &text : row)
        text = domain::maskedText(text);
    return row;
}

}

domain::FormValues publicationValues(Workspace &workspace, const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid() || from > to)
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("period"),
                          {{QStringLiteral("publication-period-wrong"), {}, {from.toString(Qt::ISODate), to.toString(Qt::ISODate)}}});
    std::vector<ReportSource> sources;
    for (const domain::Paper &paper : store::PaperRepository(workspace.database()).all())
        if (isResult(paper, from, to))
            sources.push_back(readReportSource(workspace, paper.visit));
    std::erase_if(sources, [](const ReportSource &source) {
        return source.record.visit.kind != domain::VisitKind::Check || !source.record.visit.voided.isEmpty();
    });
    std::ranges::sort(sources, {}, [](const ReportSource &source) { return source.record.visit.openedAt; });
    std::vector<domain::FormRow> rows;
    for (const ReportSource &source : sources)
        rows.push_back(rowOf(source));
    return {{QStringLiteral("from"), from.toString(Qt::ISODate)}, {QStringLiteral("to"), to.toString(Qt::ISODate)},
            {QStringLiteral("rows"), domain::rowsText(rows)}};
}

}
