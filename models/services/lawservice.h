#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/checklist/citation.h"
#include "models/domain/law/lawcomparison.h"
#include "models/domain/law/lawtext.h"
#include "models/domain/law/validity.h"

#include <optional>

namespace xunzhen::services {

class Workspace;

/// One version of a law in the library; what is known of its validity is as of today.
struct LawSummary
{
    QString title, shortTitle, version;
    int articles = 0;
    domain::Validity validity;
};

struct LawHit
{
    QString shortTitle, version, article;
    QString excerpt;
    domain::Validity validity;
};

/// What to look for, in all laws or in one version of one.
struct LawQuery
{
    QString text;
    int limit = 200;
    QString law = {}, version = {}; ///< a law without a version: the one in force
};

struct LawImportResult
{
    int added = 0, changed = 0, unchanged = 0; ///< files; a changed one has replaced its version
    int articles = 0;        ///< of those taken in
    int files = 0;           ///< found in the folder
    bool stopped = false;    ///< somebody stopped it: what is counted here is in the library, the rest was not read
    base::Problems problems; ///< files left out; place = file and line
    base::Problems remarks;  ///< odd in a file that was taken, no obstacle
    int laws() const { return added + changed; }
};

/// The law library: full texts, read offline. What it says of validity follows from its own texts alone.
class LawService
{
public:
    explicit LawService(Workspace &workspace);

    /// Reads every *.md below the folder. Slow: off the window's thread. A file with a problem is listed and left out; a
    /// stop is no failure.
    base::Outcome<LawImportResult> importFolder(const QString &folder, const base::Work &work = {});
    /// By short title, newest version first.
    std::vector<LawSummary> list() const;
    std::vector<LawSummary> versions(const QString &shortTitle) const;
    /// A whole text; NotFound when the library lacks it. An empty version means the one in force.
    base::Outcome<domain::LawText> text(const QString &shortTitle, const QString &version = {}) const;
    /// The article the citation names, in exactly its version (an empty one means the version in force); NotFound when the
    /// library lacks it.
    base::Outcome<domain::LawArticle> article(const domain::Citation &citation) const;
    /// Slow for long laws: off the window's thread.
    base::Outcome<std::vector<domain::ComparedArticle>> compare(const QString &shortTitle, const QString &older,
                                                                const QString &newer) const;
    /// The version to go by today; empty when the library has none of this law.
    QString current(const QString &shortTitle) const;
    domain::Validity validity(const QString &shortTitle, const QString &version) const;
    /// Articles with the words, those of replaced versions last.
    std::vector<LawHit> search(const LawQuery &query) const;
    /// The article that a typed citation means (安全生产法第四十六条, 安全生产法 46), of the version in force, from every law
    /// the name fits, the best fit first; empty when the text is no citation or no law has such an article.
    std::vector<LawHit> lookUp(const QString &citation) const;
    std::vector<LawHit> search(const QString &text, int limit) const { return search(LawQuery{text, limit}); }

private:
    QString versionOf(const QString &shortTitle, const QString &version) const;

    Workspace &m_workspace;
};

}
