#include "models/services/firmregister.h"
#include "models/services/searchservice.h"
#include "tests/support/inspectorlaptop.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::FirmFacet;
using domain::FirmGrade;
using domain::FirmValue;
using services::DossierEntry;

namespace {

struct District
{
    District()
    {
        laptop.setUp();
        for (int i = 2; i <= 8; ++i) {
            domain::Enterprise firm = machineWorks(i);
            firm.town = i % 2 ? u"小站镇"_qs : u"双港镇"_qs;
            firm.positiveList = i == 8;
            firms.push_back(must(laptop.services().enterprises().save(firm)));
        }
    }
    services::FirmRegister all() { return laptop.services().firmRegister(); }
    services::FirmList list(const services::FirmQuery &query = {}) { return *must(all().list(query)); }
    services::FirmList filtered(FirmFacet facet, const QString &value)
    {
        services::FirmQuery query;
        query.filter.toggle(facet, value);
        return list(query);
    }
    FirmGrade grade(const domain::EnterpriseId &id)
    {
        const auto known = list();
        return known.columns->grade(*known.columns->rowOf(id), laptop.clock.today());
    }

    InspectorLaptop laptop;
    std::vector<domain::EnterpriseId> firms;
};

bool has(const services::FirmDossier &file, DossierEntry::Kind kind)
{
    return std::ranges::any_of(file.timeline, [kind](const DossierEntry &entry) { return entry.kind == kind; });
}

}

SCENARIO("The list of firms is filtered beside the search")
{
    District district;
    THEN("filters and text are both kept to, and the counts tell what else there is")
    {
        services::FirmQuery query;
        query.text = u"机械厂"_qs;
        query.filter.toggle(FirmFacet::Town, u"双港镇"_qs);
        const auto list = district.list(query);
        CHECK(list.typed == 8);
        CHECK(list.matches.size() == 4);
        CHECK(list.matches.front().matchLength == 3);
        const auto &towns = list.counts[size_t(FirmFacet::Town)];
        CHECK(std::ranges::count(towns, domain::FacetCount{u"小站镇"_qs, 3}) == 1);
        CHECK(district.filtered(FirmFacet::List, FirmValue::positive()).matches.size() == 1);
        CHECK(district.filtered(FirmFacet::Open, FirmValue::overdue()).matches.empty());
    }
    WHEN("a visit with a major hazard is issued")
    {
        CHECK(district.grade(district.laptop.firm) == FirmGrade::Unvisited);
        const domain::VisitId visit = district.laptop.finishedVisit();
        CHECK(district.filtered(FirmFacet::LastVisit, FirmValue::never()).matches.size() == 8); // it has only begun
        must(district.laptop.services().papers().issue(visit));
        THEN("its grade, its open items and its last visit are known at once")
        {
            CHECK(district.grade(district.laptop.firm) == FirmGrade::Major);
            CHECK(district.filtered(FirmFacet::Grade, u"major"_qs).matches.size() == 1);
            CHECK(district.filtered(FirmFacet::LastVisit, FirmValue::within30()).matches.size() == 1);
            CHECK(district.filtered(FirmFacet::LastVisit, FirmValue::never()).matches.size() == 7);
            CHECK(district.filtered(FirmFacet::Open, FirmValue::open()).matches.front().id == district.laptop.firm);
            CHECK(district.filtered(FirmFacet::Domain, u"emergency"_qs).matches.size() == 1);
            CHECK(district.list().matches.front().id == district.laptop.firm);
        }
        AND_WHEN("time passes")
        {
            district.laptop.clock.advanceDays(400);
            THEN("nothing was written, yet the item is overdue and the visit long ago")
            {
                CHECK(district.filtered(FirmFacet::Open, FirmValue::overdue()).matches.size() == 1);
                CHECK(district.filtered(FirmFacet::LastVisit, FirmValue::older()).matches.size() == 1);
            }
        }
    }
    WHEN("a firm moves, another is taken out and a new one comes")
    {
        const auto before = district.list().matches.size();
        auto moved = must(district.laptop.services().enterprises().enterprise(district.firms[0]));
        moved.town = u"葛沽镇"_qs;
        must(district.laptop.services().enterprises().save(moved));
        must(district.laptop.services().enterprises().voidRecord(district.firms[1], u"注销"_qs));
        must(district.laptop.services().enterprises().save(machineWorks(50)));
        THEN("the list has followed, also on another connection")
        {
            auto other = must(district.laptop.services().sibling());
            services::FirmQuery query;
            query.filter.toggle(FirmFacet::Town, u"葛沽镇"_qs);
            CHECK(must(other->firmRegister().list(query))->matches.size() == 1);
            CHECK(district.list().matches.size() == before);
        }
    }
}

SCENARIO("The file of a firm tells everything on one time line")
{
    District district;
    const auto visit = district.laptop.finishedVisit();
    must(district.laptop.services().papers().issue(visit));
    const auto file = must(district.all().dossier(district.laptop.firm));
    CHECK(file.enterprise.id == district.laptop.firm);
    CHECK(file.papers.size() == 1);
    CHECK(file.open.size() == 2);
    REQUIRE(file.scores.size() == 1);
    CHECK(file.scores.front().score == domain::score(must(district.laptop.visits().record(visit))));
    CHECK(file.standing.score == file.scores.front().score);
    CHECK_FALSE(file.evidence.empty());
    for (const auto kind : {DossierEntry::Kind::Recorded, DossierEntry::Kind::Visit, DossierEntry::Kind::Paper, DossierEntry::Kind::Due})
        CHECK(has(file, kind));
    const auto paper = std::ranges::find(file.timeline, DossierEntry::Kind::Paper, &DossierEntry::kind);
    CHECK_FALSE(paper->bureau.isEmpty());
    CHECK_FALSE(district.all().dossier(domain::EnterpriseId()));
}

SCENARIO("Records that look alike are judged one pair after the other")
{
    District district;
    auto twin = machineWorks(2);
    twin.uscc.clear();
    twin.phone = u"022-0000"_qs;
    const auto other = must(district.laptop.services().enterprises().save(twin));
    const auto first = district.firms.front();
    const auto pairs = must(district.all().lookAlikes());
    REQUIRE(pairs.size() == 1);
    CHECK(domain::pairOf(pairs[0].one, pairs[0].other) == domain::pairOf(first, other));
    const auto sides = must(district.all().pair(pairs[0]));
    CHECK(sides.differing.contains(u"phone"_qs));

    WHEN("somebody says that they are two firms")
    {
        must(district.all().twoFirms(first, other, u"分厂"_qs));
        THEN("they are not asked about again, and both stay in the list")
        {
            CHECK(must(district.all().lookAlikes()).empty());
            CHECK(district.laptop.services().enterprises().sameAs(first).empty());
            CHECK(district.list().matches.size() == 9);
        }
        AND_WHEN("it is taken back")
        {
            must(district.all().undoTwoFirms(first, other));
            THEN("the pair comes up again")
            {
                CHECK(must(district.all().lookAlikes()).size() == 1);
                CHECK(refusal(district.all().undoTwoFirms(first, other)) == base::ErrorCode::Refused);
            }
        }
    }
    WHEN("somebody says that they are one")
    {
        must(district.laptop.services().enterprises().sameFirm(first, other, u"同一家"_qs));
        THEN("the list shows one, whose filters are those of both")
        {
            CHECK(must(district.all().lookAlikes()).empty());
            CHECK(district.list().matches.size() == 8);
            CHECK(refusal(district.all().twoFirms(first, other, {})) == base::ErrorCode::Refused);
            must(district.laptop.services().enterprises().undoSame(other, u"看错"_qs));
            CHECK(district.list().matches.size() == 9);
        }
    }
}

SCENARIO("A sheet with headings that were corrected once is understood the next time")
{
    District district;
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &row) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF单位名称,信用代码,注册地址,企业别名\r\n" + row + "\r\n");
        return file.fileName();
    };
    auto &firms = district.laptop.services().enterprises();
    const auto first = must(firms.preview(write(u"一.csv"_qs, "甲厂," + uscc(901).toUtf8() + ",一号路,老甲"), {}));
    REQUIRE(first.preview.mapping.columns[0] == domain::EnterpriseField::Name);
    domain::ColumnMapping corrected = first.preview.mapping;
    corrected.columns[0] = domain::EnterpriseField::Ignored;
    corrected.columns[3] = domain::EnterpriseField::Name;
    must(firms.import(must(firms.preview(folder.filePath(u"一.csv"_qs), corrected))));
    const auto next = must(firms.preview(write(u"二.csv"_qs, "乙厂," + uscc(902).toUtf8() + ",二号路,老乙"), {}));
    CHECK(next.preview.mapping == corrected);
    CHECK(next.preview.lines.front().row.enterprise.name == u"老乙"_qs);
}
