#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/checklist/citation.h"
#include "models/domain/law/lawtext.h"

namespace xunzhen::services {

class Workspace;

struct LawSummary
{
    QString title, shortTitle, version;
    int articles = 0;
};

struct LawHit
{
    QString shortTitle, version, article;
    QString excerpt;
};

struct LawImportResult
{
    int laws = 0, articles = 0, unchanged = 0;
    base::Problems problems; ///< files left out; place = file and line
    base::Problems remarks;  ///< odd in a file that was taken, no obstacle
};

/// The law library: full texts, read offline.
class LawService
{
public:
    explicit LawService(Workspace &workspace);

    /// Reads every *.md below the folder. Slow: off the window's thread. A file with a problem is listed and left out.
    base::Outcome<LawImportResult> importFolder(const QString &folder, const base::Work &work = {});
    std::vector<LawSummary> list() const;
    /// The article the citation names, in exactly its version; NotFound when the library lacks it.
    base::Outcome<domain::LawArticle> article(const domain::Citation &citation) const;
    std::vector<LawHit> search(const QString &text, int limit) const;

private:
    Workspace &m_workspace;
};

}
