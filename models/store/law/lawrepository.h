#pragma once

#include "models/domain/law/lawtext.h"

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

struct LawHeading
{
    QString shortTitle, title, version;
    int articleCount = 0;
};

struct LawHit
{
    QString shortTitle, version, number, chapter;
    QString body; ///< the whole article, paragraphs as lines
    int at = 0;   ///< where the words begin in body
};

struct LawKey
{
    QString shortTitle, version;
    bool operator==(const LawKey &) const = default;
};

/// How a version ends: what its last two articles say (of a text without articles, its last two paragraphs).
struct LawClosing
{
    LawKey law;
    QStringList paragraphs;
};

/// What to look for among the articles.
struct LawSearch
{
    QString words;
    int limit = 0;
    std::optional<LawKey> within = {}; ///< in this version alone
    std::vector<LawKey> last = {};     ///< versions whose articles come after all others
};

/// The law library. Search finds any substring of one character or more, whatever the case of Latin letters.
/// Throws base::Error.
class LawRepository
{
public:
    explicit LawRepository(Database &database) : m_database(database) {}

    std::vector<LawHeading> all() const; ///< by short title, newest version first
    std::vector<LawHeading> versions(const QString &shortTitle) const; ///< newest first
    std::optional<domain::LawText> find(const QString &shortTitle, const QString &version) const;
    /// An empty version means the newest one here.
    std::optional<domain::LawArticle> article(const QString &shortTitle, const QString &version,
                                              const QString &number) const;
    std::vector<LawClosing> closings() const;
    std::vector<LawHit> search(const LawSearch &wanted) const;
    std::vector<LawHit> search(const QString &words, int limit) const { return search(LawSearch{words, limit}); }

    /// Adds or replaces the version.
    void save(const domain::LawText &law);
    void remove(const QString &shortTitle, const QString &version);
    /// Makes the search index again from the articles.
    void reindex();

private:
    qint64 idOf(const QString &shortTitle, const QString &version) const;
    void addArticle(qint64 law, int ordinal, const domain::LawArticle &article);
    void addToIndex(qint64 law, qint64 ordinal, const QString &body);
    void dropArticles(qint64 law);
    QString idsOf(const std::vector<LawKey> &laws) const;
    Database &m_database;
};

}
