#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace xunzhen::store {

class Database;

/// Own words for a check item, of this laptop alone. An empty code stands for every item. Throws base::Error.
struct OwnPhrase
{
    qint64 id = 0;
    QString itemCode;
    QString text;
    int used = 0;
    QDateTime lastAt;
    bool operator==(const OwnPhrase &) const = default;
};

class Phrases
{
public:
    explicit Phrases(Database &database) : m_database(database) {}

    /// Of the item and of every item: most used first, then the latest.
    std::vector<OwnPhrase> of(const QString &itemCode) const;
    /// Kept once for each item and text; what is there already stays as it is.
    void keep(const QString &itemCode, const QString &text, const QDateTime &at);
    /// Counts one more use; an unknown id is nothing.
    void use(qint64 id, const QDateTime &at);
    void remove(qint64 id);

private:
    Database &m_database;
};

}
