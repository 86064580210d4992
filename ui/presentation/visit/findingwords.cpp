#include "ui/presentation/visit/findingwords.h"

namespace xunzhen::presentation {

QStringList FindingWords::missing(const domain::Finding &finding)
{
    const bool isMajor = finding.grade == domain::Grade::Major;
    const std::pair<bool, QString> parts[] = {
        {finding.place.trimmed().isEmpty(), tr("place")},
        {finding.fact.trimmed().isEmpty(), tr("what was seen")},
        {finding.cause.trimmed().isEmpty(), tr("cause")},
        {finding.clauses.empty(), tr("clause")},
        {isMajor && finding.majorHazard.isEmpty(), tr("which major hazard")},
        {finding.disposal.isEmpty(), tr("where it goes")},
        {isMajor && finding.disposal == u"service"_qs && finding.disposalReason.trimmed().isEmpty(), tr("reason")}};
    QStringList words;
    for (const auto &[isMissing, word] : parts)
        if (isMissing)
            words << word;
    return words;
}

QString FindingWords::opinions(const domain::OpinionSummary &summary)
{
    QStringList words;
    if (summary.agree > 0)
        words << tr("%n agree", nullptr, summary.agree);
    if (summary.dissent > 0)
        words << tr("%n dissent", nullptr, summary.dissent);
    return words.join(u" · "_qs);
}

QString FindingWords::opinionsInFull(const domain::OpinionSummary &summary)
{
    QStringList words;
    if (!summary.isEmpty())
        words << opinions(summary);
    if (!summary.silent.isEmpty())
        words << tr("Has not spoken: %1").arg(summary.silent.join(tr(", ")));
    return words.join(u" · "_qs);
}

}
