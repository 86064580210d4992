#include "models/report/content/handoutcontent.h"

#include "models/report/content/chinesetext.h"
#include "models/report/content/fieldwriter.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

json text(const QString &text) { return FieldWriter::text(text); }

json sourceFields(const HandoutSource &source)
{
    return {{"title", text(source.pack)}, {"version", text(source.version)}, {"bureau", text(source.bureau)}};
}

json firmFields(const HandoutFirm &firm)
{
    return {{"name", text(firm.name)}, {"uscc", text(firm.uscc)}, {"address", text(firm.address)},
            {"legalPerson", text(firm.legalPerson)}, {"contact", text(firm.contact)}, {"phone", text(firm.phone)}};
}

json itemFields(const HandoutItem &item, int index)
{
    return {{"index", index}, {"code", text(item.code)}, {"question", text(item.question)},
            {"bases", FieldWriter::texts(item.bases)}, {"method", text(item.method)}, {"standard", text(item.standard)},
            {"applies", text(item.applies)}, {"major", item.major}};
}

json listFields(const HandoutList &list)
{
    json sections = json::array();
    int index = 0;
    bool major = false;
    for (const HandoutSection &section : list.sections) {
        json items = json::array();
        for (const HandoutItem &item : section.items) {
            items.push_back(itemFields(item, ++index));
            major = major || item.major;
        }
        sections.push_back({{"title", text(section.title)}, {"items", std::move(items)}});
    }
    return {{"code", text(list.code)}, {"title", text(list.title)}, {"scope", text(list.scope)}, {"count", index},
            {"major", major}, {"sections", std::move(sections)}};
}

json sheetFields(const HandoutSheet &sheet)
{
    return {{"trade", text(sheet.trade)}, {"title", text(sheet.title)}, {"points", FieldWriter::texts(sheet.points)}};
}

json policyFields(const HandoutPolicy &policy)
{
    return {{"code", text(policy.code)}, {"title", text(policy.title)},
            {"heading", text(policy.heading.trimmed().isEmpty() ? policy.title : policy.heading)},
            {"paragraphs", FieldWriter::texts(policy.paragraphs)}};
}

template<typename Values, typename Fields>
json listOf(const Values &values, Fields fields)
{
    json list = json::array();
    for (const auto &value : values)
        list.push_back(fields(value));
    return list;
}

template<typename Values>
QString firstTitle(const Values &values) { return values.empty() ? QString() : values.front().title.trimmed(); }

void writeSubject(const Handout &handout, json &fields)
{
    const QStringList titles{firstTitle(handout.lists), firstTitle(handout.sheets), firstTitle(handout.policies)};
    fields["subject"] = text(titles.join(QString()));
    const size_t parts = handout.lists.size() + handout.sheets.size() + handout.policies.size();
    fields["parts"] = parts > 1 ? json(parts) : json("");
}

} // namespace

Content handoutContent(const Handout &handout)
{
    const QString giver = handout.source.giver.trimmed().isEmpty() ? handout.source.bureau : handout.source.giver;
    Content content;
    json &fields = content.fields;
    fields = {{"kind", text(domain::handoutKindCode(handout.kind))}, {"date", FieldWriter::date(handout.date)},
              {"pack", sourceFields(handout.source)}, {"giver", text(giver)}, {"enterprise", firmFields(handout.firm)},
              {"lists", listOf(handout.lists, listFields)}, {"sheets", listOf(handout.sheets, sheetFields)},
              {"policies", listOf(handout.policies, policyFields)}};
    fields["signers"] = json::array({"checker", "head"});
    writeSubject(handout, fields);
    content.digest = digestOf(fields);
    content.author = giver;
    content.date = handout.date;
    return content;
}

nlohmann::json handoutSchema()
{
    Handout sample;
    sample.lists.resize(1);
    sample.lists.front().sections.resize(1);
    sample.lists.front().sections.front().items.resize(1);
    sample.sheets.resize(1);
    sample.policies.resize(1);
    return handoutContent(sample).fields;
}

} // namespace xunzhen::report
