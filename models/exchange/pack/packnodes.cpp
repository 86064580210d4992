#include "models/exchange/pack/packnodes.h"

#include <QRegularExpression>

namespace xunzhen::exchange {

namespace {

QString readArticle(const JsonNode &node)
{
    const Json *value = node.find("article");
    if (!value) {
        node.fault("article", QStringLiteral("key-missing"));
        return {};
    }
    static const QRegularExpression pattern(QStringLiteral("^[1-9]\\d{0,3}(-[1-9]\\d?)?$"));
    QString text;
    if (value->is_string())
        text = QString::fromStdString(value->get<std::string>());
    else if (value->is_number_integer())
        text = QString::fromStdString(value->dump());
    else
        node.fault("article", QStringLiteral("type-wrong"), {QStringLiteral("integer or \"N-M\"")});
    if (!text.isNull() && !pattern.match(text).hasMatch())
        node.fault("article", QStringLiteral("article-unreadable"), {text.left(20)});
    return text;
}

domain::Citation readCitation(const JsonNode &node, const LawsById &laws)
{
    domain::Citation citation;
    const QString id = node.text("law");
    if (const auto law = laws.constFind(id); law != laws.constEnd()) {
        citation.law = law->shortTitle;
        citation.version = law->version;
    } else if (!id.isEmpty()) {
        node.fault("law", QStringLiteral("law-unknown"), {id.left(64)});
    }
    citation.article = readArticle(node);
    citation.paragraph = node.ordinal("paragraph");
    citation.item = node.ordinal("item");
    citation.words = node.text("words", Presence::Optional);
    return citation;
}

domain::Grade readGrade(const JsonNode &node)
{
    const QString code = node.text("grade");
    const auto grade = domain::gradeFromCode(code);
    if (!grade && !code.isEmpty())
        node.fault("grade", QStringLiteral("grade-unknown"), {code.left(40)});
    return grade.value_or(domain::Grade::General);
}

std::optional<domain::Measure> readMeasure(const JsonNode &item)
{
    const auto node = item.child("measure");
    if (!node)
        return std::nullopt;
    const domain::Measure measure{node->text("name"), node->text("unit"), node->number("min"), node->number("max")};
    if (measure.min && measure.max && *measure.min > *measure.max)
        item.fault("measure", QStringLiteral("measure-range-reversed"));
    return measure;
}

QStringList readEvidence(const JsonNode &node)
{
    static const QStringList known = {QStringLiteral("photo"), QStringLiteral("document"), QStringLiteral("record"),
                                      QStringLiteral("measurement"), QStringLiteral("video")};
    const QStringList evidence = node.texts("evidence");
    for (const QString &kind : evidence)
        if (!known.contains(kind))
            node.fault("evidence", QStringLiteral("evidence-unknown"), {kind.left(40)});
    return evidence;
}

domain::ChecklistSection readSection(const JsonNode &node, const LawsById &laws)
{
    domain::ChecklistSection section;
    section.title = node.text("title");
    for (const JsonNode &item : node.children("items", Presence::Required))
        section.items.push_back(readItem(item, laws));
    return section;
}

}

QString readCode(const JsonNode &node, const char *key)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    const QString code = node.text(key);
    if (!code.trimmed().isEmpty() && !pattern.match(code).hasMatch())
        node.fault(key, QStringLiteral("code-unreadable"), {code.left(80)});
    return code;
}

std::vector<domain::Citation> readCitations(const JsonNode &node, const char *key, const LawsById &laws, Presence presence)
{
    std::vector<domain::Citation> citations;
    for (const JsonNode &citation : node.children(key, presence))
        citations.push_back(readCitation(citation, laws));
    return citations;
}

std::optional<domain::Condition> readCondition(const JsonNode &item)
{
    const auto node = item.child("when");
    if (!node)
        return std::nullopt;
    return domain::Condition{readCode(*node, "field"), node->truth("is")};
}

domain::CheckItem readItem(const JsonNode &node, const LawsById &laws)
{
    domain::CheckItem item;
    item.code = readCode(node, "code");
    item.question = node.text("question");
    item.risk = node.text("risk", Presence::Optional);
    item.method = node.text("method");
    if (const auto guide = node.child("guide")) {
        item.guideDo = guide->text("do", Presence::Optional);
        item.guideDont = guide->text("dont", Presence::Optional);
        item.guideExtent = guide->text("extent", Presence::Optional);
    }
    item.basis = readCitations(node, "basis", laws, Presence::Required);
    item.penalty = readCitations(node, "penalty", laws);
    item.penaltyNote = node.text("penaltyNote", Presence::Optional);
    item.refer = node.text("refer", Presence::Optional);
    item.grade = readGrade(node);
    item.majorHazard = node.text("majorHazard", Presence::Optional);
    item.standard = node.text("standard");
    item.evidence = readEvidence(node);
    item.measure = readMeasure(node);
    item.when = readCondition(node);
    item.leniency = node.texts("leniency");
    item.retired = node.date("retired");
    return item;
}

domain::Checklist readChecklist(const JsonNode &node, const LawsById &laws)
{
    domain::Checklist list;
    list.code = readCode(node, "code");
    list.title = node.text("title");
    list.trades = node.texts("trades");
    list.topics = node.texts("topics");
    list.scope = node.text("scope", Presence::Optional);
    for (const JsonNode &section : node.children("sections", Presence::Required))
        list.sections.push_back(readSection(section, laws));
    return list;
}

}
