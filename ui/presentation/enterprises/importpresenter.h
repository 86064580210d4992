#pragma once

#include "ui/presentation/background.h"

#include <QObject>

namespace xunzhen::presentation {

/// The import of a sheet in four stages: choose, columns, preview, result. Everything slow runs in the background.
/// Lives in the window's thread.
class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Choose, Columns, Preview, Result };

    ImportPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    bool isBusy() const { return m_job && !m_job->isFinished(); }
    const std::shared_ptr<const services::SheetPreview> &preview() const { return m_preview; }
    const domain::ColumnMapping &mapping() const { return m_mapping; }
    const services::ImportResult &result() const { return m_result; }
    bool wasUndone() const { return m_undone; }
    int undone() const { return m_undoneCount; }
    /// What hinders the next stage; empty = nothing.
    QString mappingFault() const;
    int writable() const; ///< rows the import would write

    void reset();
    void open(const QString &path);
    void setColumn(int column, domain::EnterpriseField field);
    void setHeaderRow(int row);
    void confirmColumns();
    void backToColumns();
    void import();
    void undo();
    void saveRejected(const QString &path);
    base::Done writeTemplate(const QString &path);

Q_SIGNALS:
    void changed();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);
    void rejectedSaved(const QString &path);

private:
    void read(const std::optional<domain::ColumnMapping> &mapping, Stage next);
    void begin(const std::shared_ptr<Job> &job);
    void enter(Stage stage);

    services::Services &m_services;
    Background &m_background;
    Stage m_stage = Stage::Choose;
    QString m_path;
    std::shared_ptr<const services::SheetPreview> m_preview;
    domain::ColumnMapping m_mapping;
    services::ImportResult m_result;
    bool m_undone = false;
    int m_undoneCount = 0;
    std::shared_ptr<Job> m_job;
};

}
