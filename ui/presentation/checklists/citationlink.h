#pragma once

#include "models/domain/checklist/citation.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace xunzhen::presentation {

/// A citation as the target of a link in rich text, and back. Such a link never leaves the program.
struct CitationLink
{
    /// "law:short/version/article", each part percent-encoded: nothing in it needs escaping in HTML.
    static QString href(const domain::Citation &citation)
    {
        QStringList parts;
        for (const QString &part : {citation.law, citation.version, citation.article})
            parts << QString::fromLatin1(QUrl::toPercentEncoding(part));
        return QStringLiteral("law:") + parts.join(u'/');
    }

    static std::optional<domain::Citation> citation(const QUrl &url)
    {
        const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
        if (url.scheme() != QLatin1String("law") || parts.size() != 3)
            return std::nullopt;
        const auto part = [&](int index) { return QUrl::fromPercentEncoding(parts[index].toLatin1()); };
        return domain::Citation{.law = part(0), .version = part(1), .article = part(2), .words = {}};
    }
};

}
