#include "models/services/packdrafts/citationfaults.h"

#include "models/exchange/pack/packlawcheck.h"
#include "models/exchange/pack/packreferences.h"
#include "models/store/law/lawrepository.h"

#include <QSet>

#include <algorithm>

namespace xunzhen::services {

namespace {

/// The law library as far as it has the cited version.
class VersionsAtHand
{
public:
    explicit VersionsAtHand(Workspace &workspace) : m_laws(workspace.database())
    {
        for (const store::LawHeading &law : m_laws.all())
            m_versions.insert({law.shortTitle, law.version});
    }

    QString fault(const domain::Citation &citation) const
    {
        if (!m_versions.contains({citation.law, citation.version}))
            return {};
        return exchange::citationFault(citation, m_laws.article(citation.law, citation.version, citation.article));
    }

private:
    store::LawRepository m_laws;
    QSet<std::pair<QString, QString>> m_versions;
};

}

base::Problems citationFaults(Workspace &workspace, const domain::Pack &pack)
{
    const VersionsAtHand laws(workspace);
    base::Problems faults;
    exchange::forEachCitation(pack, [&](const domain::Citation &citation, const QString &pointer) {
        if (const QString fault = laws.fault(citation); !fault.isEmpty())
            faults.push_back({fault, pointer, {domain::citationText(citation), citation.words}});
    });
    return faults;
}

CitationStanding citationStanding(Workspace &workspace, const domain::Citation &citation)
{
    const store::LawRepository laws(workspace.database());
    const auto versions = laws.versions(citation.law);
    const bool atHand = std::any_of(versions.begin(), versions.end(),
                                    [&](const store::LawHeading &law) { return law.version == citation.version; });
    if (!atHand)
        return {};
    return {true, exchange::citationFault(citation, laws.article(citation.law, citation.version, citation.article))};
}

}
