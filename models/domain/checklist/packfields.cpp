#include "models/domain/checklist/packfields.h"

namespace xunzhen::domain {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

QString day(const QDate &date) { return date.toString(Qt::ISODate); }
QString lines(const QStringList &texts) { return texts.join(u'\n'); }
QString codes(const QStringList &texts) { return texts.join(u'、'); }

QString citations(const std::vector<Citation> &list)
{
    QStringList texts;
    for (const Citation &citation : list) {
        const QString place = QStringLiteral("%1（%2）").arg(citationText(citation), citation.version);
        texts << (citation.words.isEmpty() ? place : place + u'：' + citation.words);
    }
    return lines(texts);
}

QString number(const std::optional<double> &value) { return value ? QString::number(*value, 'g', 15) : QString(); }

QString measureText(const std::optional<Measure> &measure)
{
    if (!measure)
        return {};
    return QStringLiteral("%1 %2 [%3, %4]").arg(measure->name, measure->unit, number(measure->min), number(measure->max));
}

QString conditionText(const std::optional<Condition> &when)
{
    return when ? when->field + (when->is ? QStringLiteral("=是") : QStringLiteral("=否")) : QString();
}

QString steps(const std::vector<DiscretionStep> &list)
{
    QStringList texts;
    for (const DiscretionStep &step : list)
        texts << step.facts + QStringLiteral(" → ") + step.range;
    return lines(texts);
}

}

EntryFields fieldsOf(const Pack &head)
{
    return {{key("title"), head.title}, {key("domain"), head.domain}, {key("bureau"), head.bureau},
            {key("verified/against"), head.verifiedAgainst}, {key("verified/on"), day(head.verifiedOn)}};
}

EntryFields fieldsOf(const LawReference &law)
{
    return {{key("title"), law.title}, {key("short"), law.shortTitle}, {key("version"), law.version},
            {key("inForce"), law.inForce}, {key("issuer"), law.issuer}, {key("note"), law.note}};
}

EntryFields fieldsOf(const Feature &feature)
{
    return {{key("title"), feature.title}, {key("hint"), feature.hint}, {key("when"), conditionText(feature.when)}};
}

EntryFields fieldsOf(const Checklist &list)
{
    return {{key("title"), list.title}, {key("trades"), codes(list.trades)}, {key("topics"), lines(list.topics)},
            {key("scope"), list.scope}};
}

EntryFields fieldsOf(const CheckItem &item)
{
    return {{key("question"), item.question}, {key("risk"), item.risk}, {key("method"), item.method},
            {key("guide/do"), item.guideDo}, {key("guide/dont"), item.guideDont}, {key("guide/extent"), item.guideExtent},
            {key("basis"), citations(item.basis)}, {key("penalty"), citations(item.penalty)},
            {key("penaltyNote"), item.penaltyNote}, {key("refer"), item.refer}, {key("grade"), gradeCode(item.grade)},
            {key("majorHazard"), item.majorHazard}, {key("standard"), item.standard}, {key("evidence"), codes(item.evidence)},
            {key("measure"), measureText(item.measure)}, {key("when"), conditionText(item.when)},
            {key("leniency"), codes(item.leniency)}, {key("retired"), day(item.retired)}};
}

EntryFields fieldsOf(const MajorHazard &hazard)
{
    return {{key("title"), hazard.title}, {key("basis"), citations(hazard.basis)}, {key("plan"), lines(hazard.plan)}};
}

EntryFields fieldsOf(const Leniency &entry)
{
    return {{key("kind"), leniencyKindCode(entry.kind)}, {key("title"), entry.title}, {key("bars"), lines(entry.bars)},
            {key("conditions"), lines(entry.conditions)}, {key("basis"), citations(entry.basis)}};
}

EntryFields fieldsOf(const Discretion &entry)
{
    return {{key("title"), entry.title}, {key("basis"), citations(entry.basis)}, {key("steps"), steps(entry.steps)}};
}

EntryFields fieldsOf(const PlainSheet &sheet)
{
    return {{key("trade"), sheet.trade}, {key("title"), sheet.title}, {key("points"), lines(sheet.points)}};
}

EntryFields fieldsOf(const PolicyTemplate &policy) { return {{key("title"), policy.title}, {key("body"), policy.body}}; }

}
