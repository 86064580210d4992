#include "ui/presentation/enterprises/importpresenter.h"

#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

using domain::EnterpriseField;
using domain::ImportVerdict;
using services::SheetPreview;

ImportPresenter::ImportPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
}

void ImportPresenter::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void ImportPresenter::begin(const std::shared_ptr<Job> &job)
{
    m_job = job;
    Q_EMIT started(job);
}

void ImportPresenter::reset()
{
    if (isBusy())
        m_job->cancel();
    m_preview.reset();
    m_mapping = {};
    m_undone = false;
    enter(Stage::Choose);
}

void ImportPresenter::open(const QString &path)
{
    if (isBusy())
        return;
    m_path = path;
    read(std::nullopt, Stage::Columns);
}

void ImportPresenter::read(const std::optional<domain::ColumnMapping> &mapping, Stage next)
{
    begin(m_background.run<SheetPreview>(
        tr("Reading the sheet"), this,
        [path = m_path, mapping](services::Services &services, const base::Work &work) {
            return services.enterprises().preview(path, mapping, work);
        },
        [this, next](const base::Outcome<SheetPreview> &preview) {
            if (!preview) {
                Q_EMIT failed(Sentences::of(preview.error()));
                return;
            }
            m_preview = std::make_shared<const SheetPreview>(*preview);
            m_mapping = preview->preview.mapping;
            enter(next);
        }));
}

void ImportPresenter::setColumn(int column, EnterpriseField field)
{
    if (column < 0 || column >= int(m_mapping.columns.size()))
        return;
    // A field stands in one column only: choosing it here frees it elsewhere.
    if (field != EnterpriseField::Ignored)
        std::replace(m_mapping.columns.begin(), m_mapping.columns.end(), field, EnterpriseField::Ignored);
    m_mapping.columns[size_t(column)] = field;
    Q_EMIT changed();
}

void ImportPresenter::setHeaderRow(int row)
{
    m_mapping.headerRow = row;
    m_mapping.firstDataRow = row + 1;
    Q_EMIT changed();
}

QString ImportPresenter::mappingFault() const
{
    const auto &columns = m_mapping.columns;
    if (std::find(columns.begin(), columns.end(), EnterpriseField::Name) == columns.end())
        return tr("Say which column holds the enterprise name.");
    return {};
}

void ImportPresenter::confirmColumns()
{
    if (isBusy() || !m_preview || !mappingFault().isEmpty())
        return;
    if (m_mapping == m_preview->preview.mapping)
        enter(Stage::Preview);
    else
        read(m_mapping, Stage::Preview);
}

void ImportPresenter::backToColumns() { enter(Stage::Columns); }

int ImportPresenter::writable() const
{
    return m_preview ? m_preview->preview.count(ImportVerdict::New) + m_preview->preview.count(ImportVerdict::Changed) : 0;
}

void ImportPresenter::import()
{
    if (isBusy() || !m_preview)
        return;
    begin(m_background.run<services::ImportResult>(
        tr("Importing"), this,
        [preview = m_preview](services::Services &services, const base::Work &work) {
            return services.enterprises().import(*preview, work);
        },
        [this](const base::Outcome<services::ImportResult> &result) {
            if (!result) {
                Q_EMIT failed(Sentences::of(result.error()));
                return;
            }
            m_result = *result;
            m_undone = false;
            enter(Stage::Result);
        }));
}

void ImportPresenter::undo()
{
    if (isBusy() || m_undone)
        return;
    begin(m_background.run<int>(
        tr("Undoing the import"), this,
        [id = m_result.id](services::Services &services, const base::Work &work) {
            return services.enterprises().undoImport(id, work);
        },
        [this](const base::Outcome<int> &kept) {
            if (!kept) {
                Q_EMIT failed(Sentences::of(kept.error()));
                return;
            }
            m_undone = true;
            m_undoneCount = *kept;
            Q_EMIT changed();
        }));
}

void ImportPresenter::saveRejected(const QString &path)
{
    if (isBusy() || !m_preview)
        return;
    begin(m_background.run<void>(
        tr("Writing the rejected rows"), this,
        [preview = m_preview, path](services::Services &services, const base::Work &) {
            return services.enterprises().exportRejected(*preview, path, [](const base::Problem &problem) {
                return Sentences::reason(problem.code, problem.arguments);
            });
        },
        [this, path](const base::Done &done) {
            if (done)
                Q_EMIT rejectedSaved(path);
            else
                Q_EMIT failed(Sentences::of(done.error()));
        }));
}

base::Done ImportPresenter::writeTemplate(const QString &path)
{
    return m_services.enterprises().writeImportTemplate(path);
}

}
