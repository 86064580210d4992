#include "models/store/law/lawrepository.h"

#include "models/store/database.h"
#include "models/store/law/pairs.h"
#include "models/store/statement.h"

namespace xunzhen::store {

using domain::LawArticle;
using domain::LawText;

namespace {

constexpr qint64 kArticlesPerLaw = 1'000'000;
const QChar kBetweenParagraphs = QChar::ParagraphSeparator;

LawArticle rowToArticle(const Statement &row, int first)
{
    return {row.text(first), row.text(first + 1), row.text(first + 2).split(kBetweenParagraphs)};
}

QString shown(const QString &body)
{
    return QString(body).replace(kBetweenParagraphs, QLatin1Char('\n'));
}

QByteArray hitsWhere(const char *condition)
{
    return QByteArray(R"(SELECT t.short_title, t.version, a.number, a.chapter, a.body
        FROM (SELECT rowid AS place FROM law_search WHERE law_search MATCH :match AND )") + condition + R"(
            ORDER BY rowid LIMIT :limit) s
        JOIN law_article a ON a.law = s.place / 1000000 AND a.ordinal = s.place % 1000000
        JOIN law_text t ON t.id = a.law ORDER BY s.place)";
}

std::vector<LawHit> hits(Statement &statement, const QString &words)
{
    std::vector<LawHit> found;
    while (statement.step()) {
        LawHit hit{statement.text(0), statement.text(1), statement.text(2), statement.text(3), shown(statement.text(4)), 0};
        hit.at = placeOf(words, hit.body);
        found.push_back(hit);
    }
    return found;
}

/// The last articles of a law as they stand in the table.
struct ClosingArticles
{
    LawKey law;
    QStringList numbered, unnumbered;

    LawClosing closing() const
    {
        const QStringList &bodies = numbered.isEmpty() ? unnumbered : numbered;
        QStringList paragraphs;
        for (const QString &body : bodies.mid(std::max(qsizetype(0), bodies.size() - 2)))
            paragraphs << body.split(kBetweenParagraphs);
        return {law, numbered.isEmpty() ? paragraphs.mid(std::max(qsizetype(0), paragraphs.size() - 2)) : paragraphs};
    }
};

std::vector<LawHeading> headings(Statement &statement)
{
    std::vector<LawHeading> found;
    while (statement.step())
        found.push_back({statement.text(0), statement.text(1), statement.text(2), statement.integer(3)});
    return found;
}

}

std::vector<LawHeading> LawRepository::all() const
{
    Statement statement = m_database.prepare(R"(SELECT short_title, title, version,
        (SELECT count(*) FROM law_article WHERE law = law_text.id) FROM law_text ORDER BY short_title, version DESC)");
    return headings(statement);
}

std::vector<LawHeading> LawRepository::versions(const QString &shortTitle) const
{
    Statement statement = m_database.prepare(R"(SELECT short_title, title, version,
        (SELECT count(*) FROM law_article WHERE law = law_text.id) FROM law_text
        WHERE short_title = :short ORDER BY version DESC)");
    statement.bind(":short", shortTitle);
    return headings(statement);
}

/// 0 = not here. An empty version means the newest.
qint64 LawRepository::idOf(const QString &shortTitle, const QString &version) const
{
    Statement statement = m_database.prepare(R"(SELECT id FROM law_text
        WHERE short_title = :short AND (version = :version OR :version = '') ORDER BY version DESC LIMIT 1)");
    statement.bind(":short", shortTitle).bind(":version", version);
    return statement.step() ? statement.number(0) : 0;
}

std::optional<LawText> LawRepository::find(const QString &shortTitle, const QString &version) const
{
    const qint64 id = idOf(shortTitle, version);
    Statement heading = m_database.prepare("SELECT title, short_title, version, enactment FROM law_text WHERE id = :id");
    heading.bind(":id", id);
    if (!heading.step())
        return std::nullopt;
    LawText law{heading.text(0), heading.text(1), heading.text(2), heading.text(3), {}};
    Statement articles = m_database.prepare(R"(SELECT number, chapter, body FROM law_article
        WHERE law = :law ORDER BY ordinal)");
    articles.bind(":law", id);
    while (articles.step())
        law.articles.push_back(rowToArticle(articles, 0));
    return law;
}

std::optional<LawArticle> LawRepository::article(const QString &shortTitle, const QString &version,
                                                 const QString &number) const
{
    Statement statement = m_database.prepare(R"(SELECT number, chapter, body FROM law_article
        WHERE law = :law AND number = :number ORDER BY ordinal LIMIT 1)");
    statement.bind(":law", idOf(shortTitle, version)).bind(":number", number);
    return statement.step() ? std::optional(rowToArticle(statement, 0)) : std::nullopt;
}

std::vector<LawClosing> LawRepository::closings() const
{
    Statement statement = m_database.prepare(R"(SELECT t.short_title, t.version, a.number, a.body
        FROM law_text t JOIN law_article a ON a.law = t.id
        WHERE a.ordinal >= (SELECT max(ordinal) FROM law_article WHERE law = t.id) - 2
        ORDER BY t.short_title, t.version, a.ordinal)");
    std::vector<ClosingArticles> laws;
    while (statement.step()) {
        const LawKey law{statement.text(0), statement.text(1)};
        if (laws.empty() || laws.back().law != law)
            laws.push_back({law, {}, {}});
        auto &bodies = statement.text(2).isEmpty() ? laws.back().unnumbered : laws.back().numbered;
        bodies << statement.text(3);
    }
    std::vector<LawClosing> closings;
    for (const ClosingArticles &law : laws)
        closings.push_back(law.closing());
    return closings;
}

/// As a JSON list of whole numbers, for json_each.
QString LawRepository::idsOf(const std::vector<LawKey> &laws) const
{
    QStringList ids;
    for (const LawKey &law : laws)
        ids << QString::number(idOf(law.shortTitle, law.version));
    return u'[' + ids.join(u',') + u']';
}

std::vector<LawHit> LawRepository::search(const LawSearch &wanted) const
{
    const auto characters = searchable(wanted.words);
    if (characters.empty())
        return {};
    const QString match = characters.size() == 1
                              ? QStringLiteral("characters : \"%1\"").arg(characterTokens(characters))
                              : QStringLiteral("pairs : \"%1\"").arg(pairTokens(characters));
    if (wanted.within) {
        const qint64 first = idOf(wanted.within->shortTitle, wanted.within->version) * kArticlesPerLaw;
        Statement one = m_database.prepare(hitsWhere("rowid BETWEEN :first AND :first + 999999"));
        return hits(one.bind(":match", match).bind(":limit", wanted.limit).bind(":first", first), wanted.words);
    }
    const QString last = idsOf(wanted.last);
    Statement front = m_database.prepare(hitsWhere("rowid / 1000000 NOT IN (SELECT value FROM json_each(:last))"));
    std::vector<LawHit> found = hits(front.bind(":match", match).bind(":limit", wanted.limit).bind(":last", last), wanted.words);
    if (wanted.last.empty() || int(found.size()) >= wanted.limit)
        return found;
    Statement back = m_database.prepare(hitsWhere("rowid / 1000000 IN (SELECT value FROM json_each(:last))"));
    back.bind(":match", match).bind(":limit", wanted.limit - int(found.size())).bind(":last", last);
    for (LawHit &hit : hits(back, wanted.words))
        found.push_back(std::move(hit));
    return found;
}

void LawRepository::save(const LawText &law)
{
    remove(law.shortTitle, law.version);
    m_database.prepare(R"(INSERT INTO law_text (short_title, title, version, enactment)
        VALUES (:short, :title, :version, :enactment))")
        .bind(":short", law.shortTitle).bind(":title", law.title).bind(":version", law.version)
        .bind(":enactment", law.enactment).run();
    const qint64 id = idOf(law.shortTitle, law.version);
    int ordinal = 0;
    for (const LawArticle &article : law.articles)
        addArticle(id, ordinal++, article);
}

void LawRepository::addArticle(qint64 law, int ordinal, const LawArticle &article)
{
    Q_ASSERT(ordinal < kArticlesPerLaw);
    const QString body = article.paragraphs.join(kBetweenParagraphs);
    m_database.prepare(R"(INSERT INTO law_article (law, ordinal, number, chapter, body)
        VALUES (:law, :ordinal, :number, :chapter, :body))")
        .bind(":law", law).bind(":ordinal", ordinal).bind(":number", article.number)
        .bind(":chapter", article.chapter).bind(":body", body).run();
    addToIndex(law, ordinal, body);
}

void LawRepository::addToIndex(qint64 law, qint64 ordinal, const QString &body)
{
    const auto characters = searchable(body);
    m_database.prepare("INSERT INTO law_search (rowid, pairs, characters) VALUES (:rowid, :pairs, :characters)")
        .bind(":rowid", law * kArticlesPerLaw + ordinal).bind(":pairs", pairTokens(characters))
        .bind(":characters", characterTokens(characters)).run();
}

void LawRepository::remove(const QString &shortTitle, const QString &version)
{
    Q_ASSERT(!version.isEmpty());
    const qint64 id = idOf(shortTitle, version);
    if (id == 0)
        return;
    dropArticles(id);
    m_database.prepare("DELETE FROM law_text WHERE id = :id").bind(":id", id).run();
}

/// The index keeps no text of its own: to forget an article it must be told again what it was.
void LawRepository::dropArticles(qint64 law)
{
    Statement articles = m_database.prepare("SELECT ordinal, body FROM law_article WHERE law = :law");
    articles.bind(":law", law);
    while (articles.step()) {
        const auto characters = searchable(articles.text(1));
        m_database.prepare(R"(INSERT INTO law_search (law_search, rowid, pairs, characters)
            VALUES ('delete', :rowid, :pairs, :characters))")
            .bind(":rowid", law * kArticlesPerLaw + articles.number(0)).bind(":pairs", pairTokens(characters))
            .bind(":characters", characterTokens(characters)).run();
    }
    m_database.prepare("DELETE FROM law_article WHERE law = :law").bind(":law", law).run();
}

void LawRepository::reindex()
{
    m_database.execute("INSERT INTO law_search (law_search) VALUES ('delete-all')");
    Statement articles = m_database.prepare("SELECT law, ordinal, body FROM law_article");
    while (articles.step())
        addToIndex(articles.number(0), articles.number(1), articles.text(2));
}

}
