#include "models/services/handoutservice.h"

#include "models/services/handouts/handoutvalues.h"
#include "models/services/packs/packlibrary.h"
#include "models/services/papers/paperpress.h"
#include "models/services/settingsservice.h"
#include "models/services/workspace.h"

#include "models/base/chinatime.h"
#include "models/report/paperrenderer.h"
#include "models/store/enterprise/enterpriserepository.h"

namespace xunzhen::services {

namespace {

domain::Enterprise knownEnterprise(Workspace &workspace, const domain::EnterpriseId &id)
{
    if (id.isNull())
        return {};
    const auto enterprise = store::EnterpriseRepository(workspace.database()).find(id);
    if (!enterprise)
        throw base::Error(base::ErrorCode::NotFound, id.toString());
    return *enterprise;
}

report::Handout valuesOf(Workspace &workspace, const HandoutWish &wish, const QString &giver)
{
    HandoutSources sources;
    sources.pack = PackLibrary(workspace).find(wish.pack, wish.version);
    if (!sources.pack)
        throw base::Error(base::ErrorCode::NotFound, wish.pack,
                          {{QStringLiteral("handout-pack-unknown"), wish.pack, {wish.pack}}});
    sources.enterprise = knownEnterprise(workspace, wish.enterprise);
    sources.giver = giver;
    sources.date = base::chinaDay(workspace.clock().now());
    return handoutValues(wish, sources);
}

QString fileNameOf(const report::Handout &values, const report::RenderedPaper &paper)
{
    QStringList parts{paper.pages.properties.title, values.firm.name, values.date.toString(Qt::ISODate)};
    parts.removeAll(QString());
    QString name = parts.join(QLatin1Char(' ')).simplified().left(120);
    for (const QChar forbidden : QStringLiteral("\\/:*?\"<>|"))
        name.replace(forbidden, QLatin1Char('_'));
    return name + QStringLiteral(".pdf");
}

}

HandoutService::HandoutService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<Handout> HandoutService::render(const HandoutWish &wish, const base::Work &work) const
{
    const QString giver = SettingsService(m_workspace).settings().bureau;
    const auto values = m_workspace.read([&] { return valuesOf(m_workspace, wish, giver); });
    if (!values)
        return values.error();
    return base::attempt([&] {
        auto paper = m_workspace.press().render(*values, work);
        return Handout{std::make_shared<const DraftPaper>(paper), fileNameOf(*values, *paper)};
    });
}

}
