#pragma once

#include "models/domain/checklist/citation.h"

#include <QUrl>
#include <QUrlQuery>

#include <optional>

namespace xunzhen::presentation {

/// A citation as the target of a link in rich text, and back. Such a link never leaves the program.
struct CitationLink
{
    static QUrl url(const domain::Citation &citation)
    {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("law"), citation.law);
        query.addQueryItem(QStringLiteral("version"), citation.version);
        query.addQueryItem(QStringLiteral("article"), citation.article);
        QUrl url(QStringLiteral("law:"));
        url.setQuery(query);
        return url;
    }

    static std::optional<domain::Citation> citation(const QUrl &url)
    {
        if (url.scheme() != QLatin1String("law"))
            return std::nullopt;
        const QUrlQuery query(url);
        const auto value = [&](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
        return domain::Citation{.law = value(QStringLiteral("law")), .version = value(QStringLiteral("version")),
                                .article = value(QStringLiteral("article")), .words = {}};
    }
};

}
