#include "tests/support/bureauoflaptops.h"

#include <QFile>

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

bool hasNote(const std::vector<domain::GuardNote> &notes, const QString &code)
{
    return std::any_of(notes.begin(), notes.end(), [&](const domain::GuardNote &note) { return note.code == code; });
}

int visitsIn(const services::EnterpriseFile &file)
{
    return int(std::count_if(file.timeline.begin(), file.timeline.end(), [](const auto &entry) {
        return entry.kind == services::TimelineEntry::Kind::Visit;
    }));
}

/// A firm that was written down twice, under another name and without its code, visited under each.
struct WrittenTwice
{
    WrittenTwice()
    {
        laptop.setUp();
        first = laptop.firm;
        firstPaper = must(laptop.services().papers().issue(laptop.finishedVisit()));
        domain::Enterprise again = machineWorks(2);
        again.name = u"津南一机厂（老厂区）"_qs;
        again.uscc.clear();
        again.phone = u"022-11112222"_qs;
        second = must(firms().save(again));
        laptop.clock.advanceDays(1);
    }
    services::EnterpriseService &firms() { return laptop.services().enterprises(); }
    void join() { must(firms().sameFirm(second, first, u"同一厂区，老名称"_qs)); }

    InspectorLaptop laptop;
    domain::EnterpriseId first, second;
    domain::Paper firstPaper;
};

}

SCENARIO("A firm that was written down twice is one firm once somebody says so")
{
    WrittenTwice day;
    auto &firms = day.firms();
    REQUIRE(firms.count() == 2);
    services::VisitRequest request = day.laptop.request();
    request.enterprise = day.second;
    CHECK_FALSE(hasNote(day.laptop.visits().guard(request), u"visited-recently"_qs));
    CHECK(refusal(firms.sameFirm(day.first, day.second, u" "_qs)) == base::ErrorCode::InvalidInput);
    CHECK(refusal(firms.sameFirm(day.first, day.first, u"自己"_qs)) == base::ErrorCode::Refused);
    CHECK(refusal(firms.sameFirm(day.first, domain::EnterpriseId(), u"无"_qs)) == base::ErrorCode::NotFound);
    day.join();

    THEN("lists show it once, whichever name is looked for")
    {
        CHECK(firms.count() == 1);
        CHECK(firms.find({}, 10).total == 1);
        for (const QString &text : {u"老厂区"_qs, u"机械厂"_qs}) {
            const auto hits = firms.find(text, 10);
            REQUIRE(hits.total == 1);
            CHECK(hits.rows.front().id == day.first);
            CHECK(hits.rows.front().openItems == 2);
            CHECK(hits.rows.front().lastVisit.isValid());
        }
        CHECK(firms.find(u"厂"_qs, 10).total == 1);
    }
    THEN("its file is one, from whichever record it is opened")
    {
        for (const auto &id : {day.first, day.second}) {
            const auto file = must(firms.file(id));
            CHECK(file.enterprise.id == day.first);
            CHECK(file.papers.size() == 1);
            CHECK(file.open.size() == 2);
            CHECK(visitsIn(file) == 1);
            CHECK(day.laptop.visits().visitsTo(id).size() == 1);
            services::RemediationFilter filter;
            filter.enterprise = id;
            CHECK(day.laptop.services().remediation().list(filter).size() == 2);
        }
        const auto twins = firms.sameAs(day.first);
        REQUIRE(twins.size() == 1);
        CHECK(twins[0].firm.name == u"津南一机厂（老厂区）"_qs);
        CHECK(twins[0].reason == u"同一厂区，老名称"_qs);
        CHECK(twins[0].by == u"张伟"_qs);
    }
    THEN("the guard knows the visit of the other record, and a new visit belongs to the firm")
    {
        CHECK(hasNote(day.laptop.visits().guard(request), u"visited-recently"_qs));
        request.guardOverride = u"投诉"_qs;
        const auto visit = must(day.laptop.visits().open(request));
        CHECK(must(day.laptop.visits().record(visit)).visit.enterprise == day.first);
        CHECK(visitsIn(must(firms.file(day.second))) == 2);
    }
    THEN("joining them again, or either way round, is refused and changes nothing")
    {
        CHECK(refusal(firms.sameFirm(day.first, day.second, u"再说"_qs)) == base::ErrorCode::Refused);
        CHECK(firms.sameAs(day.first).size() == 1);
    }
    THEN("it is taken back with a reason, and everything is as before")
    {
        CHECK(refusal(firms.undoSame(day.second, {})) == base::ErrorCode::InvalidInput);
        must(firms.undoSame(day.second, u"弄错了"_qs));
        CHECK(firms.count() == 2);
        CHECK(must(firms.file(day.second)).papers.empty());
        CHECK(must(firms.file(day.first)).papers.size() == 1);
        CHECK(refusal(firms.undoSame(day.second, u"再撤"_qs)) == base::ErrorCode::Refused);
    }
    THEN("the issued paper is the same file")
    {
        const QByteArray pdf = must(day.laptop.services().papers().pdf(day.firstPaper.id));
        CHECK(must(day.laptop.services().papers().verify(pdf)).state == services::PaperVerdict::State::Unchanged);
    }
}

TEST_CASE("When the record in the middle goes, the others stay one firm")
{
    WrittenTwice day;
    auto &firms = day.firms();
    const auto third = must(firms.save(machineWorks(3)));
    must(firms.sameFirm(day.second, day.first, u"一"_qs));
    must(firms.sameFirm(day.second, third, u"二"_qs));
    CHECK(firms.count() == 1);
    must(firms.undoSame(day.second, u"第二条另有其厂"_qs));
    CHECK(firms.count() == 2);
    CHECK(firms.sameAs(day.second).empty());
    REQUIRE(firms.sameAs(third).size() == 1);
    CHECK(firms.sameAs(third)[0].firm.id == day.first);
}

SCENARIO("Two laptops add one firm and both say so, in both directions")
{
    BureauOfLaptops bureau(2);
    bureau.gather();
    auto &here = bureau.at(0).enterprises(), &there = bureau.at(1).enterprises();
    const auto a = bureau[0].firm, b = bureau[1].firm;
    REQUIRE(a != b);

    GIVEN("they met: one code, two records")
    {
        const auto proposed = here.duplicates();
        REQUIRE(proposed.size() == 1);
        CHECK(proposed[0].size() == 2);
        REQUIRE(here.lookAlikes(a).size() == 1);
        CHECK(here.lookAlikes(a)[0].firm.id == b);
        must(here.sameFirm(a, b, u"同一代码"_qs));
        must(there.sameFirm(b, a, u"同一代码"_qs));
        bureau.meet();
        THEN("it is one firm on both, without a conflict")
        {
            for (int laptop = 0; laptop < 2; ++laptop) {
                auto &firms = bureau.at(laptop).enterprises();
                CHECK(firms.count() == 1);
                CHECK(firms.duplicates().empty());
                CHECK(must(firms.file(a)).enterprise.id == std::min(a, b));
                CHECK(must(firms.file(b)).enterprise.id == std::min(a, b));
                CHECK(bureau.at(laptop).sync().conflicts().empty());
            }
        }
        THEN("one taking back undoes both, everywhere")
        {
            must(here.undoSame(b, u"弄错了"_qs));
            bureau.meet();
            for (int laptop = 0; laptop < 2; ++laptop)
                CHECK(bureau.at(laptop).enterprises().count() == 2);
        }
        THEN("an import of the same sheet makes no third record")
        {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"企业.csv"_qs);
            QFile sheet(path);
            REQUIRE(sheet.open(QIODevice::WriteOnly));
            const auto firm = must(here.enterprise(a));
            sheet.write(u"企业名称,统一社会信用代码,电话\n%1,%2,022-99998888\n"_qs.arg(firm.name, firm.uscc).toUtf8());
            sheet.close();
            const auto preview = must(here.preview(path, std::nullopt));
            REQUIRE(preview.preview.lines.size() == 1);
            CHECK(preview.preview.lines[0].verdict == domain::ImportVerdict::Changed);
            CHECK(preview.preview.lines[0].existing == std::min(a, b));
            CHECK(must(here.import(preview)).added == 0);
            CHECK(here.count() == 1);
            CHECK(must(here.file(b)).enterprise.phone == u"022-99998888"_qs);
        }
        THEN("the record with the code can still be edited")
        {
            auto firm = must(here.enterprise(std::min(a, b)));
            firm.phone = u"022-12345678"_qs;
            CHECK(here.save(firm).hasValue());
        }
    }
}
