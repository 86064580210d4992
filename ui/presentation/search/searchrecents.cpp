#include "ui/presentation/search/searchrecents.h"

#include "ui/presentation/placetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xunzhen::presentation {

namespace {

const auto kKey = QStringLiteral("search.recents");
constexpr size_t kKept = 8;

bool leadsToTheSame(const SearchRow &a, const SearchRow &b)
{
    return a.command == b.command && placeText(a.place) == placeText(b.place);
}

QJsonObject written(const SearchRow &row)
{
    return {{QStringLiteral("title"), row.shown.title}, {QStringLiteral("second"), row.shown.secondLine}, {QStringLiteral("command"), row.command},
            {QStringLiteral("place"), placeText(row.place)}, {QStringLiteral("firm"), row.firm.isNull() ? QString() : row.firm.toString()}};
}

SearchRow read(const QJsonObject &object)
{
    SearchRow row{.place = placeFromText(object.value(u"place").toString()), .command = object.value(u"command").toString()};
    row.shown.title = object.value(u"title").toString();
    row.shown.secondLine = object.value(u"second").toString();
    row.firm = domain::EnterpriseId::tryParse(object.value(u"firm").toString()).value_or(domain::EnterpriseId());
    return row;
}

}

std::vector<SearchRow> SearchRecents::rows() const
{
    std::vector<SearchRow> rows;
    for (const QJsonValue &value : QJsonDocument::fromJson(m_settings.remembered(kKey).toUtf8()).array())
        if (const SearchRow row = read(value.toObject()); !row.shown.title.isEmpty())
            rows.push_back(row);
    return rows;
}

void SearchRecents::add(const SearchRow &row)
{
    auto kept = rows();
    std::erase_if(kept, [&](const SearchRow &other) { return leadsToTheSame(row, other); });
    kept.insert(kept.begin(), row);
    QJsonArray array;
    for (size_t i = 0; i < std::min(kept.size(), kKept); ++i)
        array.append(written(kept[i]));
    m_settings.remember(kKey, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

}
