#include "ui/presentation/visit/citationtext.h"

namespace xunzhen::presentation {

CitationText CitationTexts::of(const services::LawService &laws, const domain::Citation &citation)
{
    CitationText text{citation, domain::citationText(citation), citation.version, {}, -1, {},
                      laws.validity(citation.law, citation.version), {}};
    const auto article = laws.article(citation);
    if (!article) {
        text.quoted = citation.words;
        text.missing = citation.words.isEmpty()
                           ? tr("The full text is not on this laptop. It can be imported under Checklists, Law library.")
                           : tr("Key words of the article. The full text can be imported under Checklists, Law library.");
        return text;
    }
    text.paragraphs = article->paragraphs;
    if (citation.paragraph > 0 && citation.paragraph <= article->paragraphs.size())
        text.cited = citation.paragraph - 1;
    return text;
}

std::vector<CitationText> CitationTexts::of(const services::LawService &laws, const std::vector<domain::Citation> &citations)
{
    std::vector<CitationText> texts;
    for (const domain::Citation &citation : citations)
        texts.push_back(of(laws, citation));
    return texts;
}

}
