#pragma once

#include "models/domain/papertemplate/templatefiles.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace xunzhen::store {

class Database;

/// The templates that came with the programs used on this laptop, by hash. Throws base::Error.
class TemplateKeep
{
public:
    explicit TemplateKeep(Database &database) : m_database(database) {}

    QStringList hashes() const;
    std::optional<domain::TemplateFiles> find(const QString &hash) const;
    void save(const QString &hash, const QString &templateId, const domain::TemplateFiles &files);

private:
    Database &m_database;
};

}
