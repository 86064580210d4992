#pragma once

#include "models/domain/ids.h"
#include "models/domain/papertemplate/templatefiles.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// A version of a template that somebody published to the colleagues.
struct TemplateRelease
{
    domain::TemplateReleaseId id;
    QString templateId;
    domain::TemplateFiles files; ///< empty: back to what comes with the program
    QString note;
    QDateTime publishedAt;
    domain::InspectorId publishedBy;
};

/// Shared: what is saved here travels with the records. Throws base::Error.
class TemplateReleaseRepository
{
public:
    explicit TemplateReleaseRepository(Database &database) : m_database(database) {}

    std::vector<TemplateRelease> of(const QString &templateId) const; ///< newest first
    std::vector<TemplateRelease> all() const;                         ///< newest first
    std::optional<TemplateRelease> find(const domain::TemplateReleaseId &id) const;
    void save(const TemplateRelease &release);

private:
    Database &m_database;
};

}
