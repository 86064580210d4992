#include "models/services/lawservice.h"

#include "models/services/laws/calendarcache.h"
#include "models/services/laws/folderimport.h"
#include "models/services/laws/typedcitation.h"
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

/// Empty when it cannot be read: then nothing is known of any law.
CalendarCache::CalendarPtr calendarOf(const Workspace &workspace)
{
    const auto calendar = base::attempt([&] { return workspace.lawCalendar().get(workspace); });
    return calendar ? *calendar : std::make_shared<const domain::LawCalendar>();
}

std::vector<store::LawKey> replacedVersions(const domain::LawCalendar &calendar, QDate today)
{
    std::vector<store::LawKey> replaced;
    for (const auto &[shortTitle, versions] : calendar.laws())
        for (const domain::LawVersion &version : versions)
            if (domain::validityOf(version.version, versions, today).state == domain::LawState::Replaced)
                replaced.push_back({shortTitle, version.version});
    return replaced;
}

}

LawService::LawService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<LawImportResult> LawService::importFolder(const QString &folder, const base::Work &work)
{
    const auto imported = base::attempt([&] { return FolderImport(m_workspace, work).run(folder); });
    Q_EMIT m_workspace.facts().lawsChanged(); // what was taken before a stop stays
    return imported;
}

namespace {

std::vector<LawSummary> summaries(const std::vector<store::LawHeading> &headings, const domain::LawCalendar &calendar,
                                  QDate today)
{
    std::vector<LawSummary> laws;
    for (const store::LawHeading &law : headings)
        laws.push_back({law.title, law.shortTitle, law.version, law.articleCount,
                        calendar.of(law.shortTitle, law.version, today)});
    return laws;
}

/// The laws whose name has those words, the shortest name first: 安全生产法 before 安全生产法实施办法. The state's name in
/// front of a title is left out.
QStringList lawsNamed(const domain::LawCalendar &calendar, QString name)
{
    if (name.startsWith(QStringLiteral("中华人民共和国")))
        name = name.mid(7);
    QStringList named;
    for (const auto &[shortTitle, versions] : calendar.laws())
        if (!name.isEmpty() && shortTitle.contains(name))
            named << shortTitle;
    std::stable_sort(named.begin(), named.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return named;
}

}

std::vector<LawSummary> LawService::list() const
{
    const auto calendar = calendarOf(m_workspace);
    return summaries(m_workspace.readOr([&] { return store::LawRepository(m_workspace.database()).all(); }), *calendar,
                     m_workspace.clock().today());
}

std::vector<LawSummary> LawService::versions(const QString &shortTitle) const
{
    const auto calendar = calendarOf(m_workspace);
    return summaries(m_workspace.readOr([&] { return store::LawRepository(m_workspace.database()).versions(shortTitle); }),
                     *calendar, m_workspace.clock().today());
}

/// The version itself, or for an empty one that in force.
QString LawService::versionOf(const QString &shortTitle, const QString &version) const
{
    return version.isEmpty() ? current(shortTitle) : version;
}

QString LawService::current(const QString &shortTitle) const
{
    return calendarOf(m_workspace)->current(shortTitle, m_workspace.clock().today());
}

base::Outcome<domain::LawText> LawService::text(const QString &shortTitle, const QString &version) const
{
    const QString wanted = versionOf(shortTitle, version);
    return m_workspace.read([&] {
        auto found = store::LawRepository(m_workspace.database()).find(shortTitle, wanted);
        if (!found)
            throw base::Error(base::ErrorCode::NotFound, shortTitle + u' ' + wanted);
        return std::move(*found);
    });
}

base::Outcome<domain::LawArticle> LawService::article(const domain::Citation &citation) const
{
    const QString version = versionOf(citation.law, citation.version);
    return m_workspace.read([&] {
        const auto found = store::LawRepository(m_workspace.database()).article(citation.law, version, citation.article);
        if (!found)
            throw base::Error(base::ErrorCode::NotFound, domain::citationText(citation));
        return *found;
    });
}

base::Outcome<std::vector<domain::ComparedArticle>> LawService::compare(const QString &shortTitle, const QString &older,
                                                                        const QString &newer) const
{
    const auto before = text(shortTitle, older);
    if (!before)
        return before.error();
    const auto after = text(shortTitle, newer);
    if (!after)
        return after.error();
    return base::attempt([&] { return domain::compareLaws(*before, *after); });
}

domain::Validity LawService::validity(const QString &shortTitle, const QString &version) const
{
    return calendarOf(m_workspace)->of(shortTitle, version, m_workspace.clock().today());
}

std::vector<LawHit> LawService::lookUp(const QString &citation) const
{
    constexpr size_t kLaws = 5;
    const auto wanted = typedCitation(citation);
    if (!wanted)
        return {};
    const QDate today = m_workspace.clock().today();
    const auto calendar = calendarOf(m_workspace);
    std::vector<LawHit> found;
    for (const QString &law : lawsNamed(*calendar, wanted->law)) {
        const QString version = calendar->current(law, today);
        const auto text = article({.law = law, .version = version, .article = wanted->article, .words = {}});
        if (text && found.size() < kLaws)
            found.push_back({law, version, wanted->article, text->paragraphs.join(u' ').left(kExcerptLength),
                             calendar->of(law, version, today)});
    }
    return found;
}

std::vector<LawHit> LawService::search(const LawQuery &query) const
{
    const auto calendar = calendarOf(m_workspace);
    const QDate today = m_workspace.clock().today();
    store::LawSearch wanted{query.text, query.limit};
    if (query.law.isEmpty())
        wanted.last = replacedVersions(*calendar, today);
    else
        wanted.within = store::LawKey{query.law, versionOf(query.law, query.version)};
    return m_workspace.readOr([&] {
        std::vector<LawHit> hits;
        for (const store::LawHit &hit : store::LawRepository(m_workspace.database()).search(wanted))
            hits.push_back({hit.shortTitle, hit.version, hit.number, excerpt(hit),
                            calendar->of(hit.shortTitle, hit.version, today)});
        return hits;
    });
}

}
