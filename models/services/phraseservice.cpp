#include "models/services/phraseservice.h"

#include "models/services/workspace.h"
#include "models/store/local/phrases.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

/// "不要挂名、借证" said as what was seen: 挂名、借证.
QString asSeen(QString dont)
{
    for (const QString &word : {QStringLiteral("不要"), QStringLiteral("不得"), QStringLiteral("不能")})
        if (dont.startsWith(word))
            return dont.mid(word.size());
    return {};
}

/// The risk by its name, what one shall not do, and that a document could not be shown.
QStringList packWords(const domain::CheckItem &item)
{
    QStringList words{item.risk, asSeen(item.guideDont)};
    if (item.evidence.contains(QStringLiteral("document")) || item.evidence.contains(QStringLiteral("record")))
        words << QStringLiteral("现场未能出示相关资料");
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

}

std::vector<Phrase> PhraseService::phrases(const domain::CheckItem &item) const
{
    std::vector<Phrase> found;
    const auto own = m_workspace.readOr([&] { return store::Phrases(m_workspace.database()).of(item.code); });
    for (const store::OwnPhrase &phrase : own)
        found.push_back({phrase.text, phrase.itemCode.isEmpty() ? Phrase::Source::OwnForAll : Phrase::Source::Own, phrase.id,
                         phrase.used});
    for (const QString &words : packWords(item))
        if (std::ranges::none_of(found, [&](const Phrase &known) { return known.text == words; }))
            found.push_back({words});
    return found;
}

base::Done PhraseService::keep(const QString &itemCode, const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("empty phrase"),
                           {{QStringLiteral("phrase-empty"), QStringLiteral("note"), {}}});
    return m_workspace.write(
        [&] { store::Phrases(m_workspace.database()).keep(itemCode, words, m_workspace.clock().now()); });
}

base::Done PhraseService::use(qint64 id)
{
    return m_workspace.write([&] { store::Phrases(m_workspace.database()).use(id, m_workspace.clock().now()); });
}

base::Done PhraseService::forget(qint64 id)
{
    return m_workspace.write([&] { store::Phrases(m_workspace.database()).remove(id); });
}

}
