// Import of office sheets: preview, writing, undo.
#include "models/services/enterprises/importwriter.h"
#include "models/services/enterprises/joinedfirm.h"
#include "models/services/enterprises/searchindex.h"
#include "models/services/enterprises/sheetcolumns.h"
#include "models/services/enterpriseservice.h"
#include "models/services/ownstream.h"
#include "models/services/workspace.h"

#include "models/exchange/enterprise/columnguess.h"
#include "models/exchange/enterprise/enterprisereader.h"
#include "models/exchange/table/tablereader.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/importrepository.h"

#include <QFile>
#include <QFileInfo>

#include <map>

namespace xunzhen::services {

namespace {

constexpr int kSampleRows = 12;

exchange::Table readSheet(const QString &path, const base::Work &work)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(QFileInfo::exists(path) ? base::ErrorCode::Io : base::ErrorCode::NotFound, path);
    return exchange::readTable(file, work);
}

std::vector<QStringList> sampleOf(const exchange::Table &table)
{
    const int columns = table.columnCount();
    std::vector<QStringList> sample;
    for (const exchange::Row &row : table.rows) {
        if (sample.size() == kSampleRows)
            break;
        QStringList texts;
        for (int column = 0; column < columns; ++column)
            texts << row.at(column).text;
        sample.push_back(texts);
    }
    return sample;
}

domain::ImportPreview compareWithStore(Workspace &workspace, std::vector<domain::EnterpriseRow> rows)
{
    std::multimap<QString, domain::Enterprise> byUscc, byName;
    store::EnterpriseRepository(workspace.database()).forEach([&](const domain::Enterprise &record) {
        if (!record.uscc.isEmpty())
            byUscc.emplace(record.uscc, record);
        byName.emplace(record.name, record);
        return true;
    });
    const domain::FirmSets sets = firmSets(workspace);
    return domain::compare(std::move(rows), byUscc, byName,
                           [&](const domain::EnterpriseId &a, const domain::EnterpriseId &b) { return sets.areOne(a, b); });
}

QList<domain::EnterpriseId> idsOf(const std::vector<domain::Enterprise> &records)
{
    constexpr size_t kMany = 200;
    QList<domain::EnterpriseId> ids;
    if (records.size() <= kMany)
        for (const domain::Enterprise &record : records)
            ids << record.id;
    return ids;
}

}

base::Outcome<SheetPreview> EnterpriseService::preview(const QString &path,
                                                       const std::optional<domain::ColumnMapping> &mapping,
                                                       const base::Work &work) const
{
    return m_workspace.read([&] {
        auto table = std::make_shared<const exchange::Table>(readSheet(path, work));
        const domain::ColumnMapping columns = mapping ? *mapping : columnsOf(m_workspace, *table);
        SheetPreview preview;
        preview.fileName = QFileInfo(path).fileName();
        preview.sample = sampleOf(*table);
        preview.operations = operationCount(m_workspace);
        preview.preview = compareWithStore(m_workspace, exchange::readEnterprises(*table, columns, work));
        preview.preview.mapping = columns;
        preview.preview.header = exchange::headerTexts(*table, columns);
        preview.table = std::move(table);
        return preview;
    });
}

base::Outcome<ImportResult> EnterpriseService::import(const SheetPreview &preview, const base::Work &work)
{
    std::vector<domain::Enterprise> written;
    const auto result = m_workspace.writeLong([&] {
        written.clear();
        const ImportResult done = writeImport(m_workspace, preview, written, work);
        if (preview.table)
            rememberColumns(m_workspace, *preview.table, preview.preview.mapping);
        return done;
    }, work);
    if (!result)
        return result;
    m_workspace.index().invalidate();
    Q_EMIT m_workspace.facts().enterprisesChanged(idsOf(written));
    return result;
}

std::optional<ImportResult> EnterpriseService::lastImport() const
{
    return m_workspace.readOr([&]() -> std::optional<ImportResult> {
        const store::ImportRepository imports(m_workspace.database());
        const auto latest = imports.latestStanding();
        if (!latest)
            return std::nullopt;
        ImportResult result;
        result.id = latest->id;
        for (const store::ImportChange &change : imports.changes(latest->id))
            ++(change.wasNew ? result.added : result.changed);
        return result;
    });
}

base::Outcome<int> EnterpriseService::undoImport(const domain::ImportId &id, const base::Work &work)
{
    const auto kept = m_workspace.writeLong([&] { return takeBackImport(m_workspace, id); }, work);
    if (kept) {
        m_workspace.index().invalidate();
        Q_EMIT m_workspace.facts().enterprisesChanged({});
    }
    return kept;
}

}
