#include "models/services/searchservice.h"

#include "models/services/papertitle.h"
#include "models/services/workspace.h"

#include "models/domain/search/soundingtext.h"
#include "models/store/paper/paperlines.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace xunzhen::services {

namespace {

using domain::SearchWord;
using domain::SoundingText;

/// Looks at each paper once; what its kind is called is looked up once a kind.
class PaperSieve
{
public:
    explicit PaperSieve(const std::vector<SearchWord> &words) : m_words(words) {}

    bool lets(const store::PaperLine &line)
    {
        const SoundingText number(line.number, SoundingText::Sounds::Unheard), firm(line.firm, SoundingText::Sounds::Unheard);
        const std::vector<bool> &kind = fitsOf(line.kind);
        for (size_t i = 0; i < m_words.size(); ++i)
            if (!kind[i] && !number.contains(m_words[i]) && !firm.contains(m_words[i]))
                return false;
        return true;
    }

private:
    const std::vector<bool> &fitsOf(const QString &kind)
    {
        auto known = m_kinds.find(kind);
        if (known != m_kinds.end())
            return *known;
        const domain::FormWord title = paperTitle(kind);
        const SoundingText chinese(title.zh), english(title.en, SoundingText::Sounds::Unheard);
        std::vector<bool> fits;
        for (const SearchWord &word : m_words)
            fits.push_back(chinese.fits(word) || english.contains(word));
        return *m_kinds.insert(kind, fits);
    }

    const std::vector<SearchWord> &m_words;
    QHash<QString, std::vector<bool>> m_kinds; ///< which words fit
};

}

std::vector<PaperFound> SearchService::papers(const QString &text, int limit) const
{
    const auto words = domain::searchWords(text);
    if (words.empty())
        return {};
    return m_workspace.readOr([&] {
        std::vector<PaperFound> found;
        QSet<QString> numbers;
        PaperSieve sieve(words);
        store::eachPaper(m_workspace.database(), [&](const store::PaperLine &line) {
            if (sieve.lets(line) && !numbers.contains(line.number)) {
                numbers.insert(line.number);
                found.push_back({line.id, line.visit, line.enterprise, line.draft, line.kind, line.number, line.firm, line.revision, line.issuedAt});
            }
            return found.size() < size_t(limit);
        });
        return found;
    });
}

}
