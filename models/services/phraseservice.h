#pragma once

#include "models/base/outcome.h"
#include "models/domain/checklist/pack.h"

#include <QString>

#include <vector>

namespace xunzhen::services {

class Workspace;

/// Words one may put into a note.
struct Phrase
{
    enum class Source { Pack, Own, OwnForAll };
    QString text;
    Source source = Source::Pack;
    qint64 id = 0; ///< of an own one
    int used = 0;
    bool operator==(const Phrase &) const = default;
};

/// Words that one writes often: of the check item and one's own. Own ones stay on this laptop.
class PhraseService
{
public:
    explicit PhraseService(Workspace &workspace) : m_workspace(workspace) {}

    /// Own words for the item and for every item, most used first; then the pack's words for what is typically found.
    std::vector<Phrase> phrases(const domain::CheckItem &item) const;
    /// Keeps the words for the item (an empty code: for every item). Refuses empty ones, InvalidInput "phrase-empty".
    base::Done keep(const QString &itemCode, const QString &text);
    /// Tells that an own phrase was put in.
    base::Done use(qint64 id);
    base::Done forget(qint64 id);

private:
    Workspace &m_workspace;
};

}
