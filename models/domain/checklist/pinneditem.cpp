#include "models/domain/checklist/pinneditem.h"

#include "models/base/error.h"
#include "models/base/hashing.h"

#include <nlohmann/json.hpp>

namespace xunzhen::domain {

namespace {

using Json = nlohmann::json; // an object keeps its keys sorted

std::string words(const QString &text) { return text.toStdString(); }
QString text(const Json &value) { return QString::fromStdString(value.get<std::string>()); }

/// Whatever is empty stays out: a key that a later version adds does not change the hash of an old item.
void putText(Json &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = words(value);
}

void putTexts(Json &object, const char *key, const QStringList &values)
{
    for (const QString &value : values)
        object[key].push_back(words(value));
}

QString takeText(const Json &object, const char *key)
{
    return object.contains(key) ? text(object.at(key)) : QString();
}

QStringList takeTexts(const Json &object, const char *key)
{
    QStringList values;
    if (object.contains(key))
        for (const Json &value : object.at(key))
            values.append(text(value));
    return values;
}

Json articleJson(const QString &article)
{
    bool whole = false;
    const int number = article.toInt(&whole);
    return whole && QString::number(number) == article ? Json(number) : Json(words(article));
}

Json citationJson(const Citation &citation)
{
    Json object = Json::object();
    putText(object, "law", citation.law);
    putText(object, "version", citation.version);
    object["article"] = articleJson(citation.article);
    if (citation.paragraph)
        object["paragraph"] = citation.paragraph;
    if (citation.item)
        object["item"] = citation.item;
    putText(object, "words", citation.words);
    return object;
}

int takeNumber(const Json &object, const char *key)
{
    return object.contains(key) && !object.at(key).is_null() ? object.at(key).get<int>() : 0;
}

Citation citationFrom(const Json &object)
{
    const Json &article = object.at("article");
    return {takeText(object, "law"), takeText(object, "version"),
            article.is_number_integer() ? QString::number(article.get<int>()) : text(article),
            takeNumber(object, "paragraph"), takeNumber(object, "item"), takeText(object, "words")};
}

void putCitations(Json &object, const char *key, const std::vector<Citation> &citations)
{
    for (const Citation &citation : citations)
        object[key].push_back(citationJson(citation));
}

std::vector<Citation> takeCitations(const Json &array)
{
    if (!array.is_array())
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("citations are not a list"));
    std::vector<Citation> citations;
    for (const Json &entry : array)
        citations.push_back(citationFrom(entry));
    return citations;
}

std::vector<Citation> takeCitations(const Json &object, const char *key)
{
    return object.contains(key) ? takeCitations(object.at(key)) : std::vector<Citation>();
}

Json guideJson(const CheckItem &item)
{
    Json guide = Json::object();
    putText(guide, "do", item.guideDo);
    putText(guide, "dont", item.guideDont);
    putText(guide, "extent", item.guideExtent);
    return guide;
}

Json measureJson(const Measure &measure)
{
    Json object = Json::object();
    putText(object, "name", measure.name);
    putText(object, "unit", measure.unit);
    if (measure.min)
        object["min"] = *measure.min;
    if (measure.max)
        object["max"] = *measure.max;
    return object;
}

std::optional<double> takeLimit(const Json &object, const char *key)
{
    return object.contains(key) && !object.at(key).is_null() ? std::optional(object.at(key).get<double>()) : std::nullopt;
}

Json toJson(const CheckItem &item)
{
    Json object = Json::object();
    putText(object, "code", item.code);
    putText(object, "question", item.question);
    putText(object, "risk", item.risk);
    putText(object, "method", item.method);
    if (const Json guide = guideJson(item); !guide.empty())
        object["guide"] = guide;
    putCitations(object, "basis", item.basis);
    putCitations(object, "penalty", item.penalty);
    putText(object, "penaltyNote", item.penaltyNote);
    putText(object, "refer", item.refer);
    object["grade"] = words(gradeCode(item.grade));
    putText(object, "majorHazard", item.majorHazard);
    putText(object, "standard", item.standard);
    putTexts(object, "evidence", item.evidence);
    if (item.measure)
        object["measure"] = measureJson(*item.measure);
    if (item.when)
        object["when"] = {{"field", words(item.when->field)}, {"is", item.when->is}};
    putTexts(object, "leniency", item.leniency);
    return object;
}

void takeMeasureAndCondition(CheckItem &item, const Json &object)
{
    if (object.contains("measure")) {
        const Json &measure = object.at("measure");
        item.measure = Measure{takeText(measure, "name"), takeText(measure, "unit"), takeLimit(measure, "min"),
                               takeLimit(measure, "max")};
    }
    if (object.contains("when")) {
        const Json &when = object.at("when");
        item.when = Condition{takeText(when, "field"), when.at("is").get<bool>()};
    }
}

CheckItem fromJson(const Json &object)
{
    const auto grade = gradeFromCode(takeText(object, "grade"));
    if (!grade)
        throw base::Error(base::ErrorCode::DamagedFile, QStringLiteral("unknown grade"));
    const Json guide = object.value("guide", Json::object());
    CheckItem item;
    item.code = takeText(object, "code");
    item.question = takeText(object, "question");
    item.risk = takeText(object, "risk");
    item.method = takeText(object, "method");
    item.guideDo = takeText(guide, "do");
    item.guideDont = takeText(guide, "dont");
    item.guideExtent = takeText(guide, "extent");
    item.basis = takeCitations(object, "basis");
    item.penalty = takeCitations(object, "penalty");
    item.penaltyNote = takeText(object, "penaltyNote");
    item.refer = takeText(object, "refer");
    item.grade = *grade;
    item.majorHazard = takeText(object, "majorHazard");
    item.standard = takeText(object, "standard");
    item.evidence = takeTexts(object, "evidence");
    takeMeasureAndCondition(item, object);
    item.leniency = takeTexts(object, "leniency");
    return item;
}

template<typename Read>
auto parsed(const QByteArray &json, Read &&read)
{
    try {
        return read(Json::parse(json.begin(), json.end()));
    } catch (const Json::exception &fault) {
        throw base::Error(base::ErrorCode::DamagedFile, QString::fromUtf8(fault.what()));
    }
}

}

QByteArray itemJson(const CheckItem &item)
{
    return QByteArray::fromStdString(toJson(item).dump());
}

CheckItem itemFromJson(const QByteArray &json)
{
    return parsed(json, [](const Json &object) { return fromJson(object); });
}

QByteArray itemHash(const CheckItem &item)
{
    return base::sha256(itemJson(item));
}

QByteArray citationsJson(const std::vector<Citation> &citations)
{
    Json array = Json::array();
    for (const Citation &citation : citations)
        array.push_back(citationJson(citation));
    return QByteArray::fromStdString(array.dump());
}

std::vector<Citation> citationsFromJson(const QByteArray &json)
{
    return parsed(json, [](const Json &array) { return takeCitations(array); });
}

}
