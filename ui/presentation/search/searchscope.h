#pragma once

#include <QCoreApplication>
#include <QString>

namespace xunzhen::presentation {

/// Among what is searched.
enum class SearchScope { Everything, Firms, Papers, Items, Articles, Commands };
inline constexpr int kSearchScopes = 6;

/// What was typed, read: a first > means commands, § articles of laws, # papers by their number, also as full-width characters.
struct SearchWish
{
    SearchScope scope = SearchScope::Everything;
    QString text;
    bool operator==(const SearchWish &) const = default;

    /// `chosen` holds where nothing else was typed.
    static SearchWish of(const QString &typed, SearchScope chosen);
};

class SearchScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchScopeWords)

public:
    static QString of(SearchScope scope);
};

}
