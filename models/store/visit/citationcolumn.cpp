#include "models/store/visit/citationcolumn.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xunzhen::store {

namespace {

const QString kLaw = QStringLiteral("law"), kVersion = QStringLiteral("version"), kArticle = QStringLiteral("article"),
              kParagraph = QStringLiteral("paragraph"), kItem = QStringLiteral("item"), kWords = QStringLiteral("words");

QJsonObject toObject(const domain::Citation &c)
{
    return {{kLaw, c.law}, {kVersion, c.version}, {kArticle, c.article},
            {kParagraph, c.paragraph}, {kItem, c.item}, {kWords, c.words}};
}

domain::Citation toCitation(const QJsonObject &o)
{
    return {o.value(kLaw).toString(), o.value(kVersion).toString(), o.value(kArticle).toString(),
            o.value(kParagraph).toInt(), o.value(kItem).toInt(), o.value(kWords).toString()};
}

}

QString citationsToColumn(const std::vector<domain::Citation> &citations)
{
    QJsonArray array;
    for (const domain::Citation &citation : citations)
        array.append(toObject(citation));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<domain::Citation> citationsFromColumn(const QString &column)
{
    std::vector<domain::Citation> citations;
    const QJsonArray array = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const QJsonValue &value : array)
        citations.push_back(toCitation(value.toObject()));
    return citations;
}

}
