#include "ui/presentation/placetext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace xunzhen::presentation {

namespace {

constexpr int kDeepest = 3; ///< how many places "from" are followed

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

template<typename Id>
void put(QJsonObject &object, const char *key, const Id &id)
{
    if (!id.isNull())
        object.insert(QLatin1String(key), id.toString());
}

QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

template<typename Id>
Id id(const QJsonObject &object, const char *key)
{
    return Id::tryParse(text(object, key)).value_or(Id());
}

QJsonObject written(const domain::Citation &citation)
{
    QJsonObject object;
    put(object, "law", citation.law);
    put(object, "version", citation.version);
    put(object, "article", citation.article);
    put(object, "words", citation.words);
    object.insert(u"paragraph", citation.paragraph);
    object.insert(u"item", citation.item);
    return object;
}

std::optional<domain::Citation> citation(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (text(object, "law").isEmpty())
        return {};
    return domain::Citation{text(object, "law"), text(object, "version"), text(object, "article"),
                            object.value(u"paragraph").toInt(), object.value(u"item").toInt(), text(object, "words")};
}

QJsonObject written(const Place &place, int deepest)
{
    QJsonObject object;
    put(object, "page", place.page);
    put(object, "enterprise", place.enterprise);
    put(object, "visit", place.visit);
    put(object, "step", place.step ? domain::stepCode(*place.step) : QString());
    put(object, "item", place.itemCode);
    put(object, "paper", place.paper);
    put(object, "draft", place.draft);
    put(object, "remediation", place.remediation);
    put(object, "text", place.text);
    put(object, "begin", place.begin);
    put(object, "pack", place.pack);
    if (place.citation)
        object.insert(u"citation", written(*place.citation));
    if (place.from && deepest > 0)
        object.insert(u"from", written(*place.from, deepest - 1));
    return object;
}

Place read(const QJsonObject &object, int deepest)
{
    Place place{.page = text(object, "page")};
    place.enterprise = id<domain::EnterpriseId>(object, "enterprise");
    place.visit = id<domain::VisitId>(object, "visit");
    place.step = domain::stepFromCode(text(object, "step"));
    place.itemCode = text(object, "item");
    place.paper = id<domain::PaperId>(object, "paper");
    place.draft = id<domain::PaperDraftId>(object, "draft");
    place.remediation = id<domain::RemediationId>(object, "remediation");
    place.text = text(object, "text");
    place.begin = text(object, "begin");
    place.pack = text(object, "pack");
    place.citation = citation(object.value(u"citation"));
    if (deepest > 0 && object.contains(u"from"))
        place.from = std::make_shared<const Place>(read(object.value(u"from").toObject(), deepest - 1));
    return place;
}

}

QString placeText(const Place &place)
{
    return QString::fromUtf8(QJsonDocument(written(place, kDeepest)).toJson(QJsonDocument::Compact));
}

Place placeFromText(const QString &text) { return read(QJsonDocument::fromJson(text.toUtf8()).object(), kDeepest); }

}
