#include "ui/presentation/enterprises/listmemory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xunzhen::presentation {

namespace {
constexpr QLatin1String kText("text"), kOrder("order"), kReversed("reversed"), kFilter("filter");
}

QString ListMemory::toText(const services::FirmQuery &query)
{
    QJsonObject filter;
    for (const auto &[facet, values] : query.filter.chosen)
        filter.insert(domain::firmFacetCode(facet), QJsonArray::fromStringList(values));
    const QJsonObject all{{kText, query.text}, {kOrder, domain::firmOrderCode(query.order)}, {kReversed, query.reversed}, {kFilter, filter}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

services::FirmQuery ListMemory::fromText(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    services::FirmQuery query;
    query.text = all.value(kText).toString();
    query.order = domain::firmOrderFromCode(all.value(kOrder).toString()).value_or(domain::FirmOrder::Match);
    query.reversed = all.value(kReversed).toBool();
    const QJsonObject filter = all.value(kFilter).toObject();
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        const auto facet = domain::firmFacetFromCode(it.key());
        for (const QJsonValue &value : it.value().toArray())
            if (facet && value.isString() && !query.filter.has(*facet, value.toString()))
                query.filter.toggle(*facet, value.toString());
    }
    return query;
}

}
