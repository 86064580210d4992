#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"
#include "ui/presentation/enterprises/duplicatespresenter.h"
#include "ui/presentation/enterprises/enterprisecatalogue.h"
#include "ui/presentation/enterprises/enterprisefilepresenter.h"
#include "ui/presentation/enterprises/filefacts.h"
#include "ui/presentation/enterprises/filterwords.h"
#include "ui/presentation/enterprises/gradewords.h"
#include "ui/presentation/enterprises/listmemory.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using namespace xunzhen::presentation;
using domain::FirmFacet;
using domain::FirmOrder;

namespace {

void addFirms(Desk &desk, int last)
{
    desk.laptop.setUp();
    for (int i = 2; i <= last; ++i) {
        domain::Enterprise firm = machineWorks(i);
        firm.town = i % 2 ? u"小站镇"_qs : u"双港镇"_qs;
        must(desk.services().enterprises().save(firm));
    }
}

QString titleAt(const EnterpriseCatalogue &list, int row) { return list.data(list.index(row), RowRoles::Title).toString(); }

}

SCENARIO("Filters, text and order of the list work together")
{
    Desk desk;
    addFirms(desk, 20);
    EnterpriseCatalogue list(desk.services(), desk.background);
    list.resume();
    const int all = list.rowCount();
    list.toggle(FirmFacet::Town, u"双港镇"_qs);
    const int inTown = list.rowCount();
    CHECK(inTown < all);
    CHECK(list.typed() == all);

    WHEN("something is typed beside the filter")
    {
        list.search(u"第12"_qs);
        THEN("both hold, and without the filter the same text finds as much or more")
        {
            CHECK(list.rowCount() == 1);
            list.clearFilter();
            CHECK(list.rowCount() >= 1);
            CHECK(list.query().filter.isEmpty());
        }
    }
    WHEN("the same order is asked for twice")
    {
        list.orderBy(FirmOrder::Name);
        const QString first = titleAt(list, 0);
        list.orderBy(FirmOrder::Name);
        THEN("it is turned round")
        {
            CHECK(list.query().reversed);
            CHECK(titleAt(list, inTown - 1) == first);
        }
    }
    WHEN("a firm is examined while the list is seen")
    {
        list.clearFilter();
        const int row = list.rowOf(desk.laptop.firm);
        CHECK(list.data(list.index(row), RowRoles::State).toString() == GradeWords::dotted(domain::FirmGrade::Unvisited));
        desk.laptop.finishedVisit();
        QCoreApplication::processEvents();
        THEN("its grade is told with dot and word, and why in the tool tip")
        {
            const auto index = list.index(list.rowOf(desk.laptop.firm));
            CHECK(list.data(index, RowRoles::State).toString().startsWith(GradeWords::dotted(domain::FirmGrade::Major)));
            CHECK(list.data(index, RowRoles::StateTone).toInt() == int(Tone::Major));
            CHECK(list.data(index, Qt::ToolTipRole).toString().contains(GradeWords::rule()));
            CHECK(list.data(index, Qt::AccessibleTextRole).toString().contains(GradeWords::of(domain::FirmGrade::Major)));
        }
    }
}

TEST_CASE("Of several questions about the list only the newest is answered")
{
    Desk desk;
    addFirms(desk, 20);
    HeldDispatcher held;
    presentation::Background background{desk.services(), held};
    EnterpriseCatalogue list(desk.services(), background);
    QSignalSpy searched(&list, &EnterpriseCatalogue::searched);
    list.search(u"机械"_qs);
    list.toggle(FirmFacet::Town, u"双港镇"_qs);
    list.search(u"第1"_qs);
    CHECK(searched.isEmpty());
    held.releaseAll();
    CHECK(searched.size() == 1);
    CHECK(list.rowCount() == 5);
}

TEST_CASE("How the list was looked at is remembered as a text")
{
    services::FirmQuery query;
    query.text = u"木业"_qs;
    query.order = FirmOrder::Grade;
    query.reversed = true;
    query.filter.toggle(FirmFacet::Town, u"小站镇"_qs);
    query.filter.toggle(FirmFacet::Town, QString());
    query.filter.toggle(FirmFacet::Grade, u"risk"_qs);
    CHECK(ListMemory::fromText(ListMemory::toText(query)) == query);
    CHECK(ListMemory::fromText(u"nonsense"_qs) == services::FirmQuery());
    CHECK(ListMemory::fromText(uR"({"filter":{"moon":["full"],"town":[3]}})"_qs) == services::FirmQuery());
}

TEST_CASE("Every filter, value and order has a word")
{
    QStringList words;
    for (int facet = 0; facet < domain::kFirmFacets; ++facet)
        words << FilterWords::of(FirmFacet(facet));
    for (int order = 0; order < domain::kFirmOrders; ++order)
        words << FilterWords::of(FirmOrder(order));
    for (const QString &code : {u"never"_qs, u"30"_qs, u"90"_qs, u"365"_qs, u"older"_qs})
        words << FilterWords::of(FirmFacet::LastVisit, code, nullptr);
    words << FilterWords::of(FirmFacet::Town, {}, nullptr) << FilterWords::of(FirmFacet::Grade, u"watch"_qs, nullptr);
    for (const QString &word : words)
        CHECK(word.size() > 2);
}

SCENARIO("The file of a firm is read off the window's thread")
{
    Desk desk;
    desk.laptop.setUp();
    const auto visit = desk.laptop.finishedVisit();
    const auto issued = must(desk.services().papers().issue(visit));
    HeldDispatcher held;
    presentation::Background background{desk.services(), held};
    EnterpriseFilePresenter file(desk.services(), background, desk.navigator);
    QSignalSpy paper(&file, &EnterpriseFilePresenter::paperRequested);
    file.show(desk.laptop.firm);
    CHECK(file.isShown());
    CHECK_FALSE(file.isComplete());
    CHECK_FALSE(FileFacts::of(file.enterprise()).empty());
    file.openPaper(issued.id);
    CHECK(paper.isEmpty());
    held.releaseAll();

    THEN("name and facts are there at once, the rest when it was read, and a paper asked for meanwhile opens then")
    {
        CHECK(file.isComplete());
        CHECK(paper.size() == 1);
        CHECK(file.scores().rowCount() == 1);
        CHECK(file.evidence().rowCount() > 0);
        CHECK(file.grade() == domain::FirmGrade::Major);
    }
    THEN("the time line can be kept to one bureau")
    {
        REQUIRE(file.bureaus().size() == 1);
        const int all = file.timeline().rowCount();
        file.setBureau(file.bureaus().front());
        CHECK(file.timeline().rowCount() < all);
        CHECK(file.timeline().rowCount() > 0);
    }
    WHEN("something changes while nobody looks")
    {
        file.pause();
        must(desk.services().enterprises().save(machineWorks(7)));
        QCoreApplication::processEvents();
        CHECK(held.held() == 0);
        file.resume();
        THEN("it is read once somebody does") { CHECK(held.held() == 1); }
    }
}

SCENARIO("Pairs that look alike are walked through and every judgement can be taken back")
{
    Desk desk;
    addFirms(desk, 4);
    for (int i = 2; i <= 4; ++i) {
        domain::Enterprise twin = machineWorks(i);
        twin.uscc.clear();
        twin.contact = u"赵六"_qs;
        must(desk.services().enterprises().save(twin));
    }
    DuplicatesPresenter walk(desk.services(), desk.background);
    walk.load();
    REQUIRE(walk.pairs().rowCount() == 3);
    REQUIRE(walk.isShown());
    const auto lines = walk.lines();
    CHECK(std::ranges::any_of(lines, [](const auto &line) { return line.differs && line.other == u"赵六"_qs; }));
    const int firms = desk.services().enterprises().count();

    using Judgement = DuplicatesPresenter::Judgement;
    walk.judge(Judgement::Same);
    CHECK(desk.services().enterprises().count() == firms - 1);
    walk.judge(Judgement::Two);
    walk.judge(Judgement::Later);
    CHECK(walk.pairs().rowCount() == 0);
    CHECK_FALSE(walk.isShown());
    CHECK(walk.judged() == 3);
    THEN("a new walk shows only what was put off")
    {
        walk.load();
        CHECK(walk.pairs().rowCount() == 1);
    }
    THEN("all three come back one after the other")
    {
        walk.undo();
        walk.undo();
        walk.undo();
        CHECK_FALSE(walk.canUndo());
        CHECK(walk.pairs().rowCount() == 3);
        CHECK(desk.services().enterprises().count() == firms);
        walk.load();
        CHECK(walk.pairs().rowCount() == 3);
    }
}

TEST_CASE("A pair of records is not judged before it is seen")
{
    Desk desk;
    addFirms(desk, 3);
    for (int i = 2; i <= 3; ++i) {
        domain::Enterprise twin = machineWorks(i);
        twin.uscc.clear();
        must(desk.services().enterprises().save(twin));
    }
    HeldDispatcher held;
    presentation::Background background{desk.services(), held};
    DuplicatesPresenter walk(desk.services(), background);
    walk.load();
    held.releaseAll();
    REQUIRE(walk.pairs().rowCount() == 2);
    walk.judge(DuplicatesPresenter::Judgement::Same);
    walk.judge(DuplicatesPresenter::Judgement::Same);
    CHECK(walk.judged() == 1);
    held.releaseAll();
    walk.judge(DuplicatesPresenter::Judgement::Same);
    CHECK(walk.judged() == 2);
}
