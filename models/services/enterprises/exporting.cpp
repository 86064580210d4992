// Export of enterprises: list, template, rejected rows.
#include "models/services/enterpriseservice.h"
#include "models/services/outputfile.h"
#include "models/services/workspace.h"

#include "models/exchange/enterprise/enterprisewriter.h"
#include "models/store/enterprise/enterpriserepository.h"

namespace xunzhen::services {

namespace {

exchange::SheetHeading heading(Workspace &workspace, const QString &title)
{
    const QString bureau = SettingsService(workspace).settings().bureau;
    return {title, bureau, workspace.clock().today()};
}

/// Rows that were left out, each with what was wrong; a clash says so in its remarks.
std::vector<domain::EnterpriseRow> leftOut(const domain::ImportPreview &preview)
{
    std::vector<domain::EnterpriseRow> rows;
    for (const domain::ImportLine &line : preview.lines) {
        if (line.verdict != domain::ImportVerdict::Rejected && line.verdict != domain::ImportVerdict::Clash)
            continue;
        rows.push_back(line.row);
        if (line.verdict == domain::ImportVerdict::Clash)
            rows.back().problems = line.row.remarks;
    }
    return rows;
}

}

base::Done EnterpriseService::exportRejected(const SheetPreview &preview, const QString &path,
                                             const std::function<QString(const base::Problem &)> &sentence) const
{
    return base::attempt([&] {
        if (!preview.table)
            throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("a preview without its sheet"));
        const auto heads = heading(m_workspace, QStringLiteral("未导入的企业"));
        writeOutput(path, [&](QIODevice &target) {
            exchange::writeRejectedRows(*preview.table, preview.preview.mapping, leftOut(preview.preview), sentence, heads,
                                        target);
        });
    });
}

base::Outcome<int> EnterpriseService::exportTo(const QString &path, const base::Work &work) const
{
    return m_workspace.read([&] {
        const auto records = store::EnterpriseRepository(m_workspace.database()).all();
        writeOutput(path, [&](QIODevice &target) {
            exchange::writeEnterprises(records, heading(m_workspace, QStringLiteral("企业名录")), target, work);
        });
        return int(records.size());
    });
}

base::Done EnterpriseService::writeImportTemplate(const QString &path) const
{
    return base::attempt([&] {
        writeOutput(path, [&](QIODevice &target) {
            exchange::writeImportTemplate(heading(m_workspace, QStringLiteral("企业导入模板")), target);
        });
    });
}

}
