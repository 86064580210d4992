#include "models/report/paperrenderer.h"
#include "models/report/sink/textdump.h"
#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"

#include "ui/presentation/papers/paperformpresenter.h"

#include <QSignalSpy>

#include <sqlite3.h>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::PaperFormPresenter;

namespace {

const QString kFacts = u"facts"_qs;

domain::VisitId check(Desk &desk)
{
    services::VisitRequest request = desk.laptop.request();
    request.kind = domain::VisitKind::Check;
    const auto visit = must(desk.laptop.visits().open(request));
    for (const domain::PinnedItem &pinned : must(desk.laptop.visits().record(visit)).items)
        must(desk.laptop.visits().answer(visit, pinned.item.code, domain::Verdict::AtRisk));
    must(desk.laptop.visits().draftFindings(visit));
    must(desk.laptop.visits().draftPlan(visit));
    return visit;
}

domain::PaperDraftId begun(Desk &desk, const domain::VisitId &visit)
{
    return must(desk.services().paperForms().begin({u"correction-order"_qs, visit, {}, {}}));
}

QString stored(Desk &desk, const domain::PaperDraftId &draft)
{
    return must(desk.services().paperForms().form(draft)).record.values.value(kFacts);
}

/// Another program that keeps the profile for itself while this lives.
class Occupied
{
public:
    explicit Occupied(const InspectorLaptop &laptop)
    {
        REQUIRE(sqlite3_open((laptop.folder() + u"/profile/xunzhen.db"_qs).toUtf8().constData(), &m_database) == SQLITE_OK);
        REQUIRE(sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    ~Occupied() { sqlite3_close(m_database); }

private:
    sqlite3 *m_database = nullptr;
};

}

TEST_CASE("What was typed into one draft never lands in another")
{
    Desk desk;
    desk.laptop.setUp();
    const auto visit = check(desk);
    const auto first = begun(desk, visit), second = begun(desk, visit);
    const QString before = stored(desk, second);
    PaperFormPresenter presenter(desk.services(), desk.background);
    presenter.open(first);
    presenter.write(kFacts, u"第一份"_qs);
    {
        const Occupied occupied(desk.laptop);
        presenter.open(second);
    }
    CHECK(presenter.value(kFacts) == before);
    CHECK_FALSE(presenter.isPending());
    CHECK(presenter.flush());
    CHECK(stored(desk, first) == u"第一份"_qs);
    CHECK(stored(desk, second) == before);
}

TEST_CASE("An editor never sees the old text while the new one is written")
{
    Desk desk;
    desk.laptop.setUp();
    const auto draft = begun(desk, check(desk));
    PaperFormPresenter presenter(desk.services(), desk.background);
    presenter.open(draft);
    presenter.write(kFacts, u"甲"_qs);
    presenter.write(u"contact"_qs, u"乙"_qs);
    QStringList seen;
    QObject::connect(&presenter, &PaperFormPresenter::changed, &presenter,
                     [&] { seen << presenter.value(kFacts) + presenter.value(u"contact"_qs); });
    REQUIRE(presenter.flush());
    seen.removeDuplicates();
    CHECK(seen == QStringList{u"甲乙"_qs});
    CHECK_FALSE(presenter.isPending());
}

TEST_CASE("What can never be written is dropped, and that is told")
{
    Desk desk;
    desk.laptop.setUp();
    const auto draft = begun(desk, check(desk));
    PaperFormPresenter presenter(desk.services(), desk.background);
    presenter.open(draft);
    presenter.write(u"colour"_qs, u"红"_qs); // a field that the form does not have
    QSignalSpy failed(&presenter, &PaperFormPresenter::failed);
    CHECK_FALSE(presenter.flush());
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().toString().contains(u"not kept"_qs));
    CHECK_FALSE(presenter.isPending());
    CHECK(presenter.flush());
}

TEST_CASE("While a paper is being issued nothing is typed into it, and another one may be opened")
{
    Desk desk;
    desk.laptop.setUp();
    HeldDispatcher worker;
    presentation::Background background(desk.services(), worker);
    const auto visit = check(desk);
    const auto draft = begun(desk, visit), other = begun(desk, visit);
    must(desk.services().paperForms().write(draft, kFacts, u"两台冲床正在生产。"_qs));
    must(desk.services().paperForms().write(draft, u"contact"_qs, u"示例路1号"_qs));
    must(desk.services().paperForms().refuse(draft, u"enterprise"_qs, u"王强"_qs, u"不认可"_qs, u"马会军"_qs));
    PaperFormPresenter presenter(desk.services(), background);
    QSignalSpy issued(&presenter, &PaperFormPresenter::issued);
    presenter.open(draft);
    worker.releaseAll();
    REQUIRE(presenter.canIssue());
    presenter.issue();
    presenter.write(kFacts, u"晚了"_qs);
    CHECK_FALSE(presenter.isPending());
    CHECK_FALSE(presenter.canIssue());
    presenter.open(other);
    CHECK(presenter.isWritable());
    worker.releaseAll();
    REQUIRE(issued.count() == 1);
    const auto paper = issued.front().front().value<domain::PaperId>();
    CHECK(must(desk.services().papers().paper(paper)).draft == draft);
    CHECK_FALSE(presenter.isFrozen());
    CHECK(stored(desk, draft) == u"两台冲床正在生产。"_qs);
}

TEST_CASE("What is printed of a draft is what was typed last")
{
    Desk desk;
    desk.laptop.setUp();
    HeldDispatcher worker;
    presentation::Background background(desk.services(), worker);
    const auto draft = begun(desk, check(desk));
    PaperFormPresenter presenter(desk.services(), background);
    presenter.open(draft);
    worker.releaseAll();
    QSignalSpy printable(&presenter, &PaperFormPresenter::printable);
    presenter.write(kFacts, u"刚刚写下的一句"_qs);
    presenter.layOutForPrint();
    worker.releaseAll();
    REQUIRE(printable.count() == 1);
    const auto laidOut = printable.front().front().value<PaperFormPresenter::Draft>();
    CHECK(report::allText(laidOut->rendered().pages).remove(u'\n').remove(u' ').contains(u"刚刚写下的一句"_qs));
}

namespace {

/// Two laptops with one draft between them.
struct Pair
{
    Pair()
    {
        wang.laptop.setUp();
        draft = begun(wang, check(wang));
        must(wang.services().sync().found(share.path(), u"津南"_qs));
        must(li.services().people().setMe(must(li.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)))));
        must(li.services().packs().install(packJson(smallPack())));
        must(wang.services().sync().approve(must(li.services().sync().join(share.path()))));
        meet();
    }
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            must(wang.services().sync().run());
            must(li.services().sync().run());
        }
    }
    std::vector<services::ConflictRow> conflicts(const QString &field)
    {
        return wang.services().sync().conflictsOf(u"form_answer"_qs, domain::formAnswerIdFor(draft, field).toBytes());
    }

    QTemporaryDir share;
    Desk wang;
    InspectorLaptop li{2};
    domain::PaperDraftId draft;
};

}

SCENARIO("What a colleague wrote in a field while one typed there stands beside it")
{
    Pair pair;
    PaperFormPresenter form(pair.wang.services(), pair.wang.background);
    form.open(pair.draft);

    GIVEN("Wang types, and Li's words for the same field arrive meanwhile")
    {
        form.write(kFacts, u"王写"_qs);
        must(pair.li.services().paperForms().write(pair.draft, kFacts, u"李写"_qs));
        must(pair.li.services().sync().run());
        must(pair.wang.services().sync().run());
        CHECK(form.value(kFacts) == u"王写"_qs);
        WHEN("Wang goes on and leaves the field")
        {
            form.write(kFacts, u"王写完"_qs);
            REQUIRE(form.flush());
            THEN("both stand, and nothing was written over")
            {
                const auto rows = pair.conflicts(kFacts);
                REQUIRE(rows.size() == 1);
                QByteArrayList values;
                for (const auto &value : rows[0].values)
                    values << value.value;
                CHECK(values.join().contains("王写完"));
                CHECK(values.join().contains("李写"));
            }
            AND_WHEN("one of them is taken")
            {
                const auto row = pair.conflicts(kFacts).front();
                must(pair.wang.services().sync().resolve(row.entity, row.record, row.group, row.values[1].value));
                THEN("the form shows it") { CHECK(row.values[1].value.contains(form.value(kFacts).toUtf8())); }
            }
        }
    }
    GIVEN("Li's words arrived before Wang began")
    {
        must(pair.li.services().paperForms().write(pair.draft, kFacts, u"李写"_qs));
        pair.meet();
        form.write(kFacts, u"王改写"_qs);
        REQUIRE(form.flush());
        THEN("Wang has seen them, and they give way")
        {
            CHECK(pair.conflicts(kFacts).empty());
            CHECK(stored(pair.wang, pair.draft) == u"王改写"_qs);
        }
    }
    GIVEN("Li writes in another field")
    {
        form.write(kFacts, u"王写"_qs);
        must(pair.li.services().paperForms().write(pair.draft, u"contact"_qs, u"李写"_qs));
        pair.meet();
        REQUIRE(form.flush());
        CHECK(pair.wang.services().sync().conflicts().empty());
        CHECK(form.value(u"contact"_qs) == u"李写"_qs);
    }
}
