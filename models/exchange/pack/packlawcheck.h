#pragma once

#include "models/base/error.h"
#include "models/domain/checklist/pack.h"
#include "models/domain/law/lawtext.h"

#include <functional>
#include <optional>

namespace xunzhen::exchange {

/// Finds an article by short title, version and number; nothing when the law library has no such article.
using ArticleLookup = std::function<std::optional<domain::LawArticle>(const QString &shortTitle, const QString &version,
                                                                      const QString &article)>;

/// Holds every citation of the pack against the law texts: "article-missing", "paragraph-missing", "item-missing",
/// "words-not-found". place = JSON pointer of the citation; arguments = the citation in words, then the words sought.
base::Problems checkAgainstLaws(const domain::Pack &pack, const ArticleLookup &lookup);

/// The same for one citation; an empty code means that it stands.
QString citationFault(const domain::Citation &citation, const std::optional<domain::LawArticle> &article);

}
