#include "models/services/enterprises/importwriter.h"

#include "models/services/ownstream.h"

#include "models/store/bulkcache.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/enterprise/importrepository.h"
#include "models/store/local/settings.h"
#include "models/store/visit/visitrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

using domain::ImportLine;
using domain::ImportVerdict;

bool isStale(const store::EnterpriseRepository &records, const ImportLine &line)
{
    if (line.verdict == ImportVerdict::Changed) {
        const auto now = records.find(line.existing);
        return !now || !(*now == line.before);
    }
    const QString &uscc = line.row.enterprise.uscc;
    if (line.verdict != ImportVerdict::New)
        return false;
    return uscc.isEmpty() ? std::ranges::any_of(records.byName(line.row.enterprise.name),
                                                [&](const domain::Enterprise &known) {
                                                    return known.address == line.row.enterprise.address;
                                                })
                          : !records.byUscc(uscc).empty();
}

void requireUnchanged(const store::EnterpriseRepository &records, const SheetPreview &preview)
{
    base::Problems stale;
    for (const ImportLine &line : preview.preview.lines)
        if (isStale(records, line))
            stale.push_back({QStringLiteral("changed-since-preview"), QString::number(line.row.row),
                             {line.row.enterprise.name}});
    if (!stale.empty())
        throw base::Error(base::ErrorCode::Clash, preview.fileName, stale);
}

ImportResult countsOf(const SheetPreview &preview)
{
    ImportResult result;
    result.added = preview.preview.count(ImportVerdict::New);
    result.changed = preview.preview.count(ImportVerdict::Changed);
    result.same = preview.preview.count(ImportVerdict::Same);
    result.clashes = preview.preview.count(ImportVerdict::Clash);
    result.rejected = preview.preview.count(ImportVerdict::Rejected);
    return result;
}

domain::Enterprise recordFor(Workspace &workspace, const ImportLine &line)
{
    if (line.verdict == ImportVerdict::Changed)
        return domain::merged(line.before, line.row.enterprise);
    domain::Enterprise added = line.row.enterprise;
    added.id = workspace.ids().make<domain::EnterpriseId>();
    return added;
}

QString rangeKey(const domain::ImportId &id) { return QStringLiteral("import.%1.operations").arg(id.toString()); }

/// The operations that the import wrote: those of this laptop with after < clock ≤ last.
struct Range
{
    qint64 after = 0, last = 0;
};

Range rangeOf(Workspace &workspace, const domain::ImportId &id)
{
    const QString text = store::Settings(workspace.database()).value(rangeKey(id), {});
    return {text.section(u'-', 0, 0).toLongLong(), text.section(u'-', 1, 1).toLongLong()};
}

bool isTouchedSince(Workspace &workspace, const store::ImportChange &change, Range range)
{
    const auto history =
        store::OperationLog(workspace.database()).history(QStringLiteral("enterprise"), change.enterprise.toBytes());
    if (history.empty())
        return true;
    const store::Operation &last = history.back();
    const bool mine = isOwn(workspace, last) && last.hlc > range.after && last.hlc <= range.last;
    const bool visited = !store::VisitRepository(workspace.database()).byEnterprise(change.enterprise).empty();
    return !mine || (change.wasNew && visited);
}

void takeBack(Workspace &workspace, const store::ImportChange &change)
{
    store::EnterpriseRepository records(workspace.database());
    if (change.wasNew)
        records.voidRecord(change.enterprise, QStringLiteral("导入已撤销"));
    else
        records.save(change.before);
}

}

ImportResult writeImport(Workspace &workspace, const SheetPreview &preview, std::vector<domain::Enterprise> &written,
                         const base::Work &work)
{
    ImportResult result = countsOf(preview);
    if (result.added + result.changed == 0)
        throw base::Error(base::ErrorCode::Refused, preview.fileName, {{QStringLiteral("nothing-to-import"), {}, {}}});
    store::EnterpriseRepository records(workspace.database());
    store::ImportRepository imports(workspace.database());
    if (operationCount(workspace) != preview.operations)
        requireUnchanged(records, preview);
    const store::BulkCache room(workspace.database());
    result.id = workspace.ids().make<domain::ImportId>();
    imports.begin(result.id, preview.fileName, workspace.clock().now());
    const qint64 before = lastOwnClock(workspace);
    const qint64 total = result.added + result.changed;
    written.reserve(size_t(total));
    for (const ImportLine &line : preview.preview.lines) {
        if (line.verdict != ImportVerdict::New && line.verdict != ImportVerdict::Changed)
            continue;
        work.checkpoint();
        written.push_back(recordFor(workspace, line));
        records.save(written.back());
        imports.add(result.id, {written.back().id, line.verdict == ImportVerdict::New, line.before});
        work.progress(qint64(written.size()), total);
    }
    store::Settings(workspace.database())
        .set(rangeKey(result.id), QStringLiteral("%1-%2").arg(before).arg(lastOwnClock(workspace)));
    return result;
}

int takeBackImport(Workspace &workspace, const domain::ImportId &id)
{
    store::ImportRepository imports(workspace.database());
    const auto batches = imports.all();
    const auto batch = std::ranges::find(batches, id, &store::ImportBatch::id);
    if (batch == batches.end())
        throw base::Error(base::ErrorCode::NotFound, id.toString());
    if (batch->undoneAt.isValid())
        throw base::Error(base::ErrorCode::Refused, id.toString(), {{QStringLiteral("import-undone"), {}, {}}});
    const Range range = rangeOf(workspace, id);
    int kept = 0;
    for (const store::ImportChange &change : imports.changes(id)) {
        if (isTouchedSince(workspace, change, range))
            ++kept;
        else
            takeBack(workspace, change);
    }
    imports.markUndone(id, workspace.clock().now());
    return kept;
}

}
