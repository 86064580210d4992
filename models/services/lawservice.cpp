#include "models/services/lawservice.h"

#include "models/services/laws/folderimport.h"
#include "models/services/workspace.h"

#include "models/store/law/lawrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

constexpr int kExcerptBefore = 20, kExcerptLength = 80;

QString excerpt(const store::LawHit &hit)
{
    const int from = std::max(0, hit.at - kExcerptBefore);
    QString text = hit.body.mid(from, kExcerptLength).simplified();
    if (from > 0)
        text.prepend(QStringLiteral("…"));
    if (from + kExcerptLength < hit.body.size())
        text.append(QStringLiteral("…"));
    return text;
}

}

LawService::LawService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<LawImportResult> LawService::importFolder(const QString &folder, const base::Work &work)
{
    const auto imported = base::attempt([&] { return FolderImport(m_workspace, work).run(folder); });
    Q_EMIT m_workspace.facts().lawsChanged(); // what was taken before a stop stays
    return imported;
}

std::vector<LawSummary> LawService::list() const
{
    return m_workspace.readOr([&] {
        std::vector<LawSummary> laws;
        for (const store::LawHeading &law : store::LawRepository(m_workspace.database()).all())
            laws.push_back({law.title, law.shortTitle, law.version, law.articleCount});
        return laws;
    });
}

base::Outcome<domain::LawArticle> LawService::article(const domain::Citation &citation) const
{
    return m_workspace.read([&] {
        const auto found = store::LawRepository(m_workspace.database())
                               .article(citation.law, citation.version, citation.article);
        if (!found)
            throw base::Error(base::ErrorCode::NotFound, domain::citationText(citation));
        return *found;
    });
}

std::vector<LawHit> LawService::search(const QString &text, int limit) const
{
    return m_workspace.readOr([&] {
        std::vector<LawHit> hits;
        for (const store::LawHit &hit : store::LawRepository(m_workspace.database()).search(text, limit))
            hits.push_back({hit.shortTitle, hit.version, hit.number, excerpt(hit)});
        return hits;
    });
}

}
