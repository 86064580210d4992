#include "tests/bench/districtyear.h"

#include "tests/bench/district.h"
#include "tests/bench/firmsheet.h"
#include "tests/bench/madelaws.h"
#include "tests/bench/yearlyvisit.h"

#include "app/platform/profilepaths.h"
#include "models/services/packs/packlibrary.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/law/lawrepository.h"

#include <QTemporaryDir>

namespace xunzhen::bench {

namespace {

constexpr int kVisitsAtOnce = 100;
constexpr int kFirmsVisited = 4'200; ///< some of them twice

void must(const base::Done &done)
{
    if (!done)
        throw done.error();
}

domain::Inspector person(const QString &name, const QString &credential)
{
    domain::Inspector person;
    person.name = name;
    person.credentialNumber = credential;
    person.credentialUntil = QDate(2030, 12, 31);
    person.bureau = QStringLiteral("津南区应急管理局");
    return person;
}

std::vector<YearlyVisit::List> usableLists(services::Workspace &workspace)
{
    constexpr int kLeastItems = 12;
    std::vector<YearlyVisit::List> lists;
    for (const auto &pack : services::PackLibrary(workspace).current())
        for (const domain::Checklist &list : pack->checklists)
            if (list.itemCount() >= kLeastItems)
                lists.push_back({pack->domain, domain::pin(*pack, {list.code})});
    return lists;
}

}

services::Surroundings DistrictYear::surroundings()
{
    return {.profileFolder = m_profile, .clock = m_clock, .ids = m_ids, .facts = m_facts,
            .fontFolders = platform::fontFolders(m_profile)};
}

void DistrictYear::write()
{
    settle(*base::unwrapped(services::Services::open(surroundings())));
    services::Workspace workspace(surroundings());
    writeLaws(workspace);
    writeVisits(workspace);
}

void DistrictYear::settle(services::Services &services)
{
    m_lead = base::unwrapped(services.people().save(person(QStringLiteral("张伟"), QStringLiteral("津执法 120112-0017"))));
    m_second = base::unwrapped(services.people().save(person(QStringLiteral("李敏"), QStringLiteral("津执法 120112-0031"))));
    must(services.people().setMe(m_lead));
    auto settings = services.settings().settings();
    settings.bureau = QStringLiteral("津南区应急管理局");
    settings.bureauShort = QStringLiteral("津南应急");
    must(services.settings().save(settings));
    const QTemporaryDir room;
    const QString csv = room.filePath(QStringLiteral("firms.csv"));
    writeFirmSheet(csv, District::kFirms);
    (void)base::unwrapped(services.enterprises().import(base::unwrapped(services.enterprises().preview(csv, std::nullopt))));
    (void)base::unwrapped(services.packs().installShipped());
}

/// The library of the goals, and beside it every law that the packs name, so that each citation finds its article.
void DistrictYear::writeLaws(services::Workspace &workspace)
{
    constexpr int kArticles = 130;
    fillLaws(workspace.database());
    must(workspace.write([&] {
        quint32 seed = 2;
        for (const auto &pack : services::PackLibrary(workspace).current())
            for (const domain::LawReference &law : pack->laws)
                store::LawRepository(workspace.database()).save(madeLaw(law.shortTitle, law.version, kArticles, seed));
    }));
}

void DistrictYear::writeVisits(services::Workspace &workspace)
{
    const auto lists = usableLists(workspace);
    const auto firms = store::EnterpriseRepository(workspace.database()).ids();
    for (int begin = 0; begin < District::kVisits; begin += kVisitsAtOnce)
        must(workspace.write([&] {
            for (int i = begin; i < std::min(begin + kVisitsAtOnce, District::kVisits); ++i)
                YearlyVisit(workspace, i, m_lead, m_second)
                    .write(firms[size_t(i) % kFirmsVisited * 7], lists[size_t(i) % lists.size()]);
        }));
}

}
