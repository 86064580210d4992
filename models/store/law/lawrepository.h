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
    std::vector<LawHit> search(const QString &words, int limit) const;

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
    Database &m_database;
};

}
