#include "models/exchange/pack/packlawcheck.h"

#include "models/exchange/law/chinesenumber.h"
#include "models/exchange/pack/packreferences.h"

namespace xunzhen::exchange {

using domain::Citation;
using domain::LawArticle;

namespace {

QString withoutBlanks(QString text)
{
    return text.removeIf([](QChar c) { return c.isSpace(); });
}

/// The paragraph without its items, and the item lines with their numbers.
struct Paragraph
{
    QString lead;
    QList<std::pair<int, QString>> items;

    explicit Paragraph(const QString &text)
    {
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const int number = leadingItemNumber(line);
            if (number > 0)
                items.append({number, line});
            else if (items.isEmpty())
                lead += line;
            else
                items.last().second += line;
        }
    }

    const QString *item(int number) const
    {
        for (const auto &[own, line] : items)
            if (own == number)
                return &line;
        return nullptr;
    }
};

bool contains(const QString &text, const QString &words)
{
    return withoutBlanks(text).contains(withoutBlanks(words));
}

/// Paragraphs that the citation may mean: the one it names, or all of them.
QStringList meantParagraphs(const Citation &citation, const LawArticle &article)
{
    return citation.paragraph > 0 ? QStringList{article.paragraphs.value(citation.paragraph - 1)} : article.paragraphs;
}

QString itemFault(const Citation &citation, const QStringList &paragraphs)
{
    bool hasItem = false;
    for (const QString &text : paragraphs) {
        const Paragraph paragraph(text);
        const QString *line = paragraph.item(citation.item);
        if (!line)
            continue;
        hasItem = true;
        if (contains(paragraph.lead, citation.words) || contains(*line, citation.words))
            return {};
    }
    return hasItem ? QStringLiteral("words-not-found") : QStringLiteral("item-missing");
}

}

QString citationFault(const Citation &citation, const std::optional<LawArticle> &article)
{
    if (!article)
        return QStringLiteral("article-missing");
    if (citation.paragraph > article->paragraphs.size())
        return QStringLiteral("paragraph-missing");
    const QStringList paragraphs = meantParagraphs(citation, *article);
    if (citation.item > 0)
        return itemFault(citation, paragraphs);
    for (const QString &text : paragraphs)
        if (contains(text, citation.words))
            return {};
    return QStringLiteral("words-not-found");
}

base::Problems checkAgainstLaws(const domain::Pack &pack, const ArticleLookup &lookup)
{
    base::Problems problems;
    forEachCitation(pack, [&](const Citation &citation, const QString &pointer) {
        const QString fault = citationFault(citation, lookup(citation.law, citation.version, citation.article));
        if (!fault.isEmpty())
            problems.push_back({fault, pointer, {domain::citationText(citation), citation.words}});
    });
    return problems;
}

}
