#include "ui/presentation/search/searchscope.h"

namespace xunzhen::presentation {

namespace {

SearchScope scopeOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'>':
    case u'＞':
    case u'》': return SearchScope::Commands;
    case u'§': return SearchScope::Articles;
    case u'#':
    case u'＃': return SearchScope::Papers;
    default: return SearchScope::Everything;
    }
}

}

SearchWish SearchWish::of(const QString &typed, SearchScope chosen)
{
    const QString text = typed.trimmed();
    const SearchScope marked = text.isEmpty() ? SearchScope::Everything : scopeOf(text.front());
    if (marked == SearchScope::Everything)
        return {chosen, text};
    return {marked, text.mid(1).trimmed()};
}

QString SearchScopeWords::of(SearchScope scope)
{
    switch (scope) {
    case SearchScope::Everything: return tr("Everything");
    case SearchScope::Firms: return tr("Enterprises");
    case SearchScope::Papers: return tr("Papers");
    case SearchScope::Items: return tr("Check items");
    case SearchScope::Articles: return tr("Articles of laws");
    case SearchScope::Commands: return tr("Commands");
    }
    return {};
}

}
