#include "models/services/papers/reportcontent.h"

namespace xunzhen::services {

namespace {

const domain::LawReference *lawOf(const ReportSource &source, const domain::Citation &citation)
{
    if (!source.pack)
        return nullptr;
    for (const domain::LawReference &law : source.pack->laws)
        if ((law.shortTitle == citation.law || law.title == citation.law) && law.version == citation.version)
            return &law;
    return nullptr;
}

QString chineseDay(const QString &isoDay)
{
    return QDate::fromString(isoDay, Qt::ISODate).toString(QStringLiteral("yyyy年M月d日"));
}

/// 《中华人民共和国安全生产法》（2021年6月10日版本，2021年9月1日起施行，以下简称《安全生产法》）; without the pack the title as cited.
QString lawText(const ReportSource &source, const domain::Citation &citation)
{
    const domain::LawReference *law = lawOf(source, citation);
    const QString title = law ? law->title : citation.law;
    QStringList remarks;
    if (const QString version = chineseDay(citation.version); !version.isEmpty())
        remarks << version + QStringLiteral("版本");
    if (const QString day = law ? chineseDay(law->inForce) : QString(); !day.isEmpty())
        remarks << day + QStringLiteral("起施行");
    if (title != citation.law)
        remarks << QStringLiteral("以下简称《%1》").arg(citation.law);
    const QString tail = remarks.isEmpty() ? QString() : QStringLiteral("（%1）").arg(remarks.join(QStringLiteral("，")));
    return QStringLiteral("《%1》%2").arg(title, tail);
}

void addLaws(QStringList &laws, const ReportSource &source, const std::vector<domain::Citation> &citations)
{
    for (const domain::Citation &citation : citations)
        if (const QString law = lawText(source, citation); !laws.contains(law))
            laws << law;
}

bool wasExamined(const domain::Answer *answer)
{
    return answer && (answer->verdict == domain::Verdict::Compliant || answer->verdict == domain::Verdict::AtRisk);
}

}

QStringList reportBases(const ReportSource &source)
{
    QStringList laws;
    for (const domain::PinnedItem &pinned : source.record.items)
        if (wasExamined(source.record.answerFor(pinned.item.code)))
            addLaws(laws, source, pinned.item.basis);
    for (const domain::Finding &finding : source.record.findings)
        addLaws(laws, source, finding.clauses);
    return laws;
}

QString reportScope(const domain::VisitRecord &record)
{
    QStringList titles;
    for (const domain::PinnedItem &pinned : record.items)
        if (const QString title = QStringLiteral("“%1”").arg(pinned.checklistTitle); !titles.contains(title))
            titles << title;
    if (titles.isEmpty())
        return {};
    return QStringLiteral("%1体检清单所列事项，共%2项").arg(titles.join(QString()), QString::number(record.items.size()));
}

}
