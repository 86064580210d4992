#include "models/services/packservice.h"

#include "models/services/packs/packlibrary.h"
#include "models/services/packs/shippedpacks.h"

#include "models/domain/checklist/packversion.h"
#include "models/exchange/pack/packreader.h"
#include "models/exchange/pack/packreferences.h"
#include "models/exchange/pack/packwriter.h"
#include "models/store/checklist/packrepository.h"

#include <QDir>
#include <QFile>

namespace xunzhen::services {

PackSummary summaryOf(const domain::Pack &pack)
{
    PackSummary summary;
    summary.code = pack.code;
    summary.version = pack.version;
    summary.title = pack.title;
    summary.domain = pack.domain;
    summary.bureau = pack.bureau;
    summary.validFrom = pack.validFrom;
    summary.validUntil = pack.validUntil;
    summary.checklists = int(pack.checklists.size());
    summary.items = pack.itemCount();
    exchange::forEachCitation(pack, [&](const domain::Citation &, const QString &) { ++summary.citations; });
    summary.laws = int(pack.laws.size());
    summary.hazards = int(pack.majorHazards.size());
    summary.leniency = int(pack.leniency.size());
    summary.plainSheets = int(pack.plainSheets.size());
    summary.policyTemplates = int(pack.policyTemplates.size());
    return summary;
}

PackService::PackService(Workspace &workspace) : m_workspace(workspace) {}

std::vector<QByteArray> PackService::shipped()
{
    std::vector<QByteArray> packs;
    const QDir folder(QStringLiteral(":/xunzhen/packs"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            packs.push_back(file.readAll());
    }
    return packs;
}

base::Outcome<PackSummary> PackService::install(const QByteArray &json)
{
    const auto installed = m_workspace.write([&] {
        const domain::Pack pack = exchange::readPack(json).pack;
        store::PackRepository(m_workspace.database())
            .save(pack.code, pack.version, json, m_workspace.clock().now());
        PackSummary summary = summaryOf(pack);
        summary.current = PackLibrary(m_workspace).find(pack.code)->version == pack.version;
        return summary;
    });
    if (installed)
        Q_EMIT m_workspace.facts().packsChanged();
    return installed;
}

base::Problems PackService::check(const QByteArray &json) const
{
    const auto read = base::attempt([&] { exchange::readPack(json); });
    if (read)
        return {};
    if (!read.error().problems().empty())
        return read.error().problems();
    return {{base::codeName(read.error().code()), {}, {read.error().detail()}}};
}

base::Outcome<QStringList> PackService::installShipped()
{
    return base::attempt([&] {
        QStringList installed, codes;
        const auto files = shipped();
        ShippedPacks memory(m_workspace, files);
        if (m_workspace.readOr([&] { return memory.areKnown(); }))
            return installed;
        for (const QByteArray &json : files) {
            const domain::Pack pack = exchange::readPack(json).pack;
            codes << pack.code;
            const auto known = store::PackRepository(m_workspace.database()).latest(pack.code);
            if (known && !domain::isNewerVersion(pack.version, known->version))
                continue;
            if (const auto done = install(json); !done)
                throw done.error();
            installed << pack.code;
        }
        (void)m_workspace.write([&] { memory.remember(codes); }); // else they are read again next time
        return installed;
    });
}

std::vector<PackSummary> PackService::list() const
{
    return m_workspace.readOr([&] {
        std::vector<PackSummary> summaries;
        for (const store::PackDocument &document : store::PackRepository(m_workspace.database()).versions()) {
            const auto pack = PackLibrary(m_workspace).find(document.code, document.version);
            if (!pack)
                continue;
            summaries.push_back(summaryOf(*pack));
            summaries.back().current = PackLibrary(m_workspace).find(document.code)->version == document.version;
            summaries.back().upcoming = pack->validFrom > m_workspace.clock().today() && !summaries.back().current;
        }
        return summaries;
    });
}

base::Outcome<domain::Pack> PackService::pack(const QString &code, const QString &version) const
{
    return m_workspace.read([&] { return PackLibrary(m_workspace).get(code, version); });
}

std::vector<std::shared_ptr<const domain::Pack>> PackService::currentPacks() const
{
    return m_workspace.readOr([&] { return PackLibrary(m_workspace).current(); });
}

base::Outcome<QByteArray> PackService::exportJson(const QString &code, const QString &version) const
{
    return m_workspace.read([&] {
        const domain::Pack pack = PackLibrary(m_workspace).get(code, version);
        const auto document = store::PackRepository(m_workspace.database()).find(code, pack.version);
        return exchange::writePack(exchange::readPack(document->raw));
    });
}

}
