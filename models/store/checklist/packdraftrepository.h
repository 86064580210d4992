#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// The next version of a pack while it is written.
struct PackDraft
{
    QString code;
    QString baseVersion; ///< the installed version that it began with
    QByteArray raw;
    QDateTime changedAt;
};

/// One change of a draft: who touched which entry.
struct PackDraftStep
{
    QDateTime at;
    QString who;
    QString entry;    ///< code of the entry
    QString what;     ///< "changed", "added", …
    QByteArray before; ///< the whole draft as it was; left empty by steps()
};

/// Drafts of this laptop, at most one a pack. Throws base::Error.
class PackDraftRepository
{
public:
    explicit PackDraftRepository(Database &database) : m_database(database) {}

    std::vector<PackDraft> all() const; ///< by code; raw left out
    std::optional<PackDraft> find(const QString &code) const;
    void save(const PackDraft &draft);
    /// With its steps.
    void remove(const QString &code);

    std::vector<PackDraftStep> steps(const QString &code) const; ///< newest first
    void addStep(const QString &code, const PackDraftStep &step);
    /// Takes the newest step out; nullopt when there is none.
    std::optional<PackDraftStep> takeStep(const QString &code);

private:
    Database &m_database;
};

}
