#include "models/exchange/pack/packjson.h"

#include <QHash>

#include <array>
#include <unordered_map>

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json textOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : Json(utf8(text));
}

Json dateOrNull(const QDate &date)
{
    return date.isValid() ? Json(utf8(date.toString(Qt::ISODate))) : Json(nullptr);
}

Json numberOrNull(int number)
{
    return number > 0 ? Json(number) : Json(nullptr);
}

Json numberOrNull(const std::optional<double> &number)
{
    if (!number)
        return nullptr;
    const bool whole = *number == qint64(*number);
    return whole ? Json(qint64(*number)) : Json(*number);
}

Json textsOrNull(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list.empty() ? Json(nullptr) : list;
}

Json conditionOrNull(const std::optional<domain::Condition> &condition)
{
    return condition ? Json{{"field", utf8(condition->field)}, {"is", condition->is}} : Json(nullptr);
}

class PackJson
{
public:
    explicit PackJson(const domain::Pack &pack)
    {
        for (const auto &law : pack.laws)
            m_ids.insert({law.shortTitle, law.version}, law.id);
    }

    Json citations(const std::vector<domain::Citation> &citations) const
    {
        Json list = Json::array();
        for (const auto &citation : citations)
            list.push_back(this->citation(citation));
        return list;
    }

    Json checklist(const domain::Checklist &list) const
    {
        Json sections = Json::array();
        for (const auto &section : list.sections) {
            Json items = Json::array();
            for (const auto &item : section.items)
                items.push_back(this->item(item));
            sections.push_back({{"title", utf8(section.title)}, {"items", std::move(items)}});
        }
        return {{"code", utf8(list.code)}, {"title", utf8(list.title)}, {"trades", textsOrNull(list.trades)},
                {"topics", textsOrNull(list.topics)}, {"scope", textOrNull(list.scope)}, {"sections", std::move(sections)}};
    }

private:
    Json citation(const domain::Citation &citation) const
    {
        const QString id = m_ids.value({citation.law, citation.version});
        if (id.isEmpty())
            throw Error(ErrorCode::InvalidInput, citation.law,
                        {{QStringLiteral("law-unknown"), domain::citationText(citation), {citation.law, citation.version}}});
        bool whole = false;
        const int article = citation.article.toInt(&whole);
        return {{"law", utf8(id)}, {"article", whole ? Json(article) : Json(utf8(citation.article))},
                {"paragraph", numberOrNull(citation.paragraph)}, {"item", numberOrNull(citation.item)},
                {"words", textOrNull(citation.words)}};
    }

    Json item(const domain::CheckItem &item) const
    {
        Json guide = {{"do", textOrNull(item.guideDo)}, {"dont", textOrNull(item.guideDont)}, {"extent", textOrNull(item.guideExtent)}};
        Json measure;
        if (item.measure)
            measure = {{"name", utf8(item.measure->name)}, {"unit", utf8(item.measure->unit)},
                       {"min", numberOrNull(item.measure->min)}, {"max", numberOrNull(item.measure->max)}};
        return {{"code", utf8(item.code)}, {"question", utf8(item.question)}, {"risk", textOrNull(item.risk)}, {"method", utf8(item.method)},
                {"guide", std::move(guide)}, {"basis", citations(item.basis)}, {"penalty", citations(item.penalty)},
                {"penaltyNote", textOrNull(item.penaltyNote)}, {"refer", textOrNull(item.refer)},
                {"grade", utf8(domain::gradeCode(item.grade))}, {"majorHazard", textOrNull(item.majorHazard)},
                {"standard", utf8(item.standard)}, {"evidence", textsOrNull(item.evidence)}, {"measure", std::move(measure)},
                {"when", conditionOrNull(item.when)}, {"leniency", textsOrNull(item.leniency)},
                {"retired", dateOrNull(item.retired)}};
    }

    QHash<std::pair<QString, QString>, QString> m_ids;
};

Json lawsJson(const domain::Pack &pack)
{
    Json list = Json::array();
    for (const auto &law : pack.laws)
        list.push_back({{"id", utf8(law.id)}, {"title", utf8(law.title)}, {"short", utf8(law.shortTitle)},
                        {"version", utf8(law.version)}, {"inForce", textOrNull(law.inForce)}, {"issuer", textOrNull(law.issuer)},
                        {"note", textOrNull(law.note)}});
    return list;
}

Json featuresJson(const domain::Pack &pack)
{
    Json list = Json::array();
    for (const auto &feature : pack.features)
        list.push_back({{"code", utf8(feature.code)}, {"title", utf8(feature.title)}, {"hint", textOrNull(feature.hint)},
                        {"when", conditionOrNull(feature.when)}});
    return list;
}

Json historyJson(const domain::Pack &pack)
{
    Json list = Json::array();
    for (const auto &release : pack.history) {
        Json changes = Json::array();
        for (const auto &change : release.changes)
            changes.push_back({{"entry", utf8(change.entry)}, {"kind", utf8(change.kind)}, {"fields", textsOrNull(change.fields)},
                               {"by", textOrNull(change.by)}});
        list.push_back({{"version", utf8(release.version)}, {"on", dateOrNull(release.on)}, {"by", textOrNull(release.by)},
                        {"note", textOrNull(release.note)}, {"changes", std::move(changes)}});
    }
    return list;
}

void putEntries(const domain::Pack &pack, const PackJson &writer, Json &root)
{
    Json hazards = Json::array(), leniency = Json::array(), discretion = Json::array();
    for (const auto &hazard : pack.majorHazards)
        hazards.push_back({{"code", utf8(hazard.code)}, {"title", utf8(hazard.title)}, {"basis", writer.citations(hazard.basis)},
                           {"plan", textsOrNull(hazard.plan)}});
    for (const auto &entry : pack.leniency)
        leniency.push_back({{"code", utf8(entry.code)}, {"kind", utf8(domain::leniencyKindCode(entry.kind))},
                            {"title", utf8(entry.title)}, {"bars", textsOrNull(entry.bars)},
                            {"conditions", textsOrNull(entry.conditions)}, {"basis", writer.citations(entry.basis)}});
    for (const auto &entry : pack.discretion) {
        Json steps = Json::array();
        for (const auto &step : entry.steps)
            steps.push_back({{"facts", utf8(step.facts)}, {"range", utf8(step.range)}});
        discretion.push_back({{"code", utf8(entry.code)}, {"title", utf8(entry.title)}, {"basis", writer.citations(entry.basis)},
                              {"steps", std::move(steps)}});
    }
    root["majorHazards"] = std::move(hazards);
    root["leniency"] = std::move(leniency);
    root["discretion"] = std::move(discretion);
}

void putSheets(const domain::Pack &pack, Json &root)
{
    Json sheets = Json::array(), policies = Json::array();
    for (const auto &sheet : pack.plainSheets)
        sheets.push_back({{"trade", utf8(sheet.trade)}, {"title", utf8(sheet.title)}, {"points", textsOrNull(sheet.points)}});
    for (const auto &policy : pack.policyTemplates)
        policies.push_back({{"code", utf8(policy.code)}, {"title", utf8(policy.title)}, {"body", utf8(policy.body)}});
    root["plainSheets"] = std::move(sheets);
    root["policyTemplates"] = std::move(policies);
}

/// Finds, for elements of a new list, the ones they were in the old list: by code, id, version or title, else by place.
class Counterparts
{
public:
    explicit Counterparts(const Json &old) : m_old(old)
    {
        if (!old.is_array())
            return;
        for (const Json &candidate : old)
            for (const char *key : kKeys)
                if (candidate.is_object() && candidate.contains(key))
                    m_byKey.emplace(name(key, candidate[key]), &candidate);
    }

    const Json *of(const Json &element, size_t index) const
    {
        for (const char *key : kKeys) {
            if (!element.is_object() || !element.contains(key))
                continue;
            const auto found = m_byKey.find(name(key, element[key]));
            return found == m_byKey.end() ? nullptr : found->second;
        }
        return m_old.is_array() && index < m_old.size() ? &m_old[index] : nullptr;
    }

private:
    static constexpr std::array kKeys{"code", "id", "version", "title"};
    static std::string name(const char *key, const Json &value) { return std::string(key) + '\n' + value.dump(); }

    const Json &m_old;
    std::unordered_map<std::string, const Json *> m_byKey;
};

Json objectWithFurtherKeys(const Json &fresh, const Json &old)
{
    Json result = Json::object();
    for (const auto &[key, value] : old.items()) // old keys first, in their order
        result[key] = fresh.contains(key) ? withFurtherKeys(fresh[key], value) : value;
    for (const auto &[key, value] : fresh.items()) {
        if (old.contains(key))
            continue;
        Json added = withFurtherKeys(value, Json());
        if (!added.empty()) // null, {} and [] say nothing
            result[key] = std::move(added);
    }
    return result;
}

}

Json packJson(const domain::Pack &pack)
{
    const PackJson writer(pack);
    Json root = {{"format", 1}, {"code", utf8(pack.code)}, {"version", utf8(pack.version)}, {"title", utf8(pack.title)},
                 {"domain", utf8(pack.domain)}, {"bureau", textOrNull(pack.bureau)}, {"validFrom", dateOrNull(pack.validFrom)},
                 {"validUntil", dateOrNull(pack.validUntil)}};
    root["verified"] = {{"against", textOrNull(pack.verifiedAgainst)}, {"on", dateOrNull(pack.verifiedOn)}};
    root["laws"] = lawsJson(pack);
    root["features"] = featuresJson(pack);
    Json lists = Json::array();
    for (const auto &list : pack.checklists)
        lists.push_back(writer.checklist(list));
    root["checklists"] = std::move(lists);
    putEntries(pack, writer, root);
    putSheets(pack, root);
    root["history"] = historyJson(pack);
    return root;
}

Json withFurtherKeys(Json fresh, const Json &old)
{
    if (fresh.is_object())
        return objectWithFurtherKeys(fresh, old.is_object() ? old : Json::object());
    if (!fresh.is_array())
        return fresh.is_null() && old.is_array() && old.empty() ? old : fresh;
    Json result = Json::array();
    const Counterparts counterparts(old);
    for (size_t i = 0; i < fresh.size(); ++i) {
        const Json *match = counterparts.of(fresh[i], i);
        result.push_back(withFurtherKeys(fresh[i], match ? *match : Json()));
    }
    return result;
}

}
