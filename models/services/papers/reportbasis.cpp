#include "models/services/papers/reportcontent.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

const domain::LawReference *lawOf(const ReportSource &source, const domain::Citation &citation)
{
    for (const auto &pack : source.packs)
        for (const domain::LawReference &law : pack->laws)
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

struct ListsOfPack
{
    QString packCode;
    QStringList titles; ///< in quotation marks, each once
};

std::vector<ListsOfPack> listsByPack(const std::vector<domain::PinnedItem> &items)
{
    std::vector<ListsOfPack> all;
    for (const domain::PinnedItem &pinned : items) {
        auto found = std::find_if(all.begin(), all.end(), [&](const ListsOfPack &one) { return one.packCode == pinned.packCode; });
        if (found == all.end())
            found = all.insert(all.end(), {pinned.packCode, {}});
        if (const QString title = QStringLiteral("“%1”").arg(pinned.checklistTitle); !found->titles.contains(title))
            found->titles << title;
    }
    return all;
}

/// 《生态环境执法体检清单包》; empty when the pack is not here.
QString packName(const ReportSource &source, const ListsOfPack &lists)
{
    for (const auto &pack : source.packs)
        if (pack->code == lists.packCode)
            return QStringLiteral("《%1》").arg(pack->title);
    return {};
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

const domain::Pack *packOf(const ReportSource &source, const QString &itemCode)
{
    const domain::PinnedItem *pinned = source.record.itemFor(itemCode);
    for (const auto &pack : source.packs)
        if (pinned && pack->code == pinned->packCode && pack->version == pinned->packVersion)
            return pack.get();
    return nullptr;
}

QString reportScope(const ReportSource &source)
{
    const auto &items = source.record.items;
    if (items.empty())
        return {};
    const auto scopes = listsByPack(items);
    QStringList parts;
    for (const ListsOfPack &one : scopes)
        parts << (scopes.size() > 1 ? packName(source, one) + one.titles.join(QString()) : one.titles.join(QString()));
    return QStringLiteral("%1体检清单所列事项，共%2项").arg(parts.join(QStringLiteral("，")), QString::number(items.size()));
}

}
