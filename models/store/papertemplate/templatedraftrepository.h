#pragma once

#include "models/domain/papertemplate/templatefiles.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace xunzhen::store {

class Database;

/// The next version of a template while it is written.
struct TemplateDraft
{
    QString templateId;
    domain::TemplateFiles files;
    QString baseHash; ///< of the version in effect that it began with
    QDateTime changedAt;
};

/// One change of a draft: who touched what.
struct TemplateDraftStep
{
    QDateTime at;
    QString who;
    QString entry;                ///< "layout", "wording", "wording/label.place", "imported", …
    domain::TemplateFiles before; ///< the whole draft as it was
};

/// Drafts of this laptop, at most one a template. Throws base::Error.
class TemplateDraftRepository
{
public:
    explicit TemplateDraftRepository(Database &database) : m_database(database) {}

    std::optional<TemplateDraft> find(const QString &templateId) const;
    void save(const TemplateDraft &draft);
    /// With its steps.
    void remove(const QString &templateId);

    std::optional<TemplateDraftStep> lastStep(const QString &templateId) const;
    void addStep(const QString &templateId, const TemplateDraftStep &step);
    void removeLastStep(const QString &templateId);
    /// Forgets all but the newest steps.
    void keepSteps(const QString &templateId, int newest);

private:
    Database &m_database;
};

}
