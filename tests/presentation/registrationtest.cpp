#include "tests/presentation/desk.h"
#include "tests/support/featurepacks.h"
#include "ui/presentation/visit/registrationpresenter.h"
#include "ui/presentation/visit/visitundo.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using namespace xunzhen::presentation;
using Field = RegistrationPresenter::Field;

namespace {

struct OpenVisit : Desk
{
    OpenVisit()
    {
        laptop.setUp();
        must(services().packs().install(packJson(coatingPack())));
        id = laptop.openVisit();
        session.emplace(services());
        REQUIRE(session->open(id));
        form.emplace(*session);
        form->offer();
    }
    const domain::Visit &visit() const { return session->record().visit; }
    QStringList offered()
    {
        QStringList all;
        form->offers().setShowAll(true);
        for (const auto &group : form->offers().groups())
            for (const auto &offer : group.offers)
                all << offer.title;
        return all;
    }

    domain::VisitId id;
    std::optional<VisitSession> session;
    std::optional<RegistrationPresenter> form;
};

}

SCENARIO("Step 1 of an open visit shows what was registered and takes corrections")
{
    OpenVisit open;
    auto &form = *open.form;

    THEN("all of it is told, the list with its pack and how many questions")
    {
        CHECK(form.facts().size() == 4);
        CHECK(form.facts()[2].second.startsWith(u"张伟"_qs));
        REQUIRE(form.lists().size() == 1);
        CHECK(form.lists()[0].title == u"车间通用安全"_qs);
        CHECK(form.lists()[0].from.contains(u"2026.11.1 · 4"_qs));
        CHECK(form.text(Field::Companion) == u"李敏（安全员）"_qs);
        CHECK(form.signedNote().isEmpty());
    }
    WHEN("one types into the fields")
    {
        form.edit(Field::Companion, u"赵"_qs);
        form.edit(Field::Companion, u"赵强"_qs);
        form.edit(Field::Experts, u"王明（电气、机械）、李华"_qs);
        CHECK(open.session->saveState().kind == SaveState::Kind::Pending);
        CHECK(form.flush());
        THEN("the words are on disk, and taken back step by step")
        {
            CHECK(open.visit().companion == u"赵强"_qs);
            CHECK(open.visit().experts == QStringList{u"王明（电气、机械）"_qs, u"李华"_qs});
            VisitUndo undo(*open.session);
            QSignalSpy taken(&undo, &VisitUndo::taken);
            undo.undo();
            undo.undo();
            REQUIRE(taken.size() == 2);
            CHECK(taken[0][0].toString().contains(u"what was registered"_qs));
            CHECK(open.visit().companion == u"李敏（安全员）"_qs);
        }
    }
    WHEN("an expert has signed")
    {
        form.edit(Field::Experts, u"王明（电气）、李华"_qs);
        REQUIRE(form.flush());
        must(open.laptop.visits().sign(open.id, domain::Signer::Expert, u"王明（电气）"_qs, strokes()));
        THEN("a text that leaves that one out is not written, and says why")
        {
            CHECK(form.signedNote().contains(u"王明（电气）"_qs));
            CHECK_FALSE(form.objection(Field::Experts, u"李华"_qs).isEmpty());
            form.edit(Field::Experts, u"李华"_qs);
            CHECK(form.flush());
            CHECK(open.visit().experts.size() == 2);
            CHECK(form.objection(Field::Experts, u"王明（防爆）"_qs).isEmpty());
        }
    }
    WHEN("nobody is to go along any more")
    {
        CHECK(form.colleagues().size() == 1);
        CHECK(form.notesOn({}).size() == 1);
        QSignalSpy failed(&*open.session, &VisitSession::failed);
        CHECK_FALSE(form.setSecond({}));
        CHECK(failed.size() == 1);
        CHECK(form.setSecond({}, u"临时抽调"_qs));
        THEN("the reason is told with what was registered")
        {
            CHECK(open.visit().second.isNull());
            CHECK(form.facts().back().second == u"临时抽调"_qs);
        }
    }
    WHEN("a list is added")
    {
        CHECK(open.offered() == QStringList{u"工业涂装"_qs, u"生活垃圾"_qs});
        form.offers().choose({u"environment-small"_qs, u"ENV-SPRAY"_qs}, true);
        CHECK(form.offers().questions() == 4);
        QSignalSpy told(&form, &RegistrationPresenter::told);
        form.addLists();
        THEN("its questions are asked, and it is not on offer any more")
        {
            REQUIRE(told.size() == 1);
            CHECK(told[0][0].toString().startsWith(u"4 question"_qs));
            CHECK(open.session->record().items.size() == 8);
            CHECK(form.lists().size() == 2);
            CHECK(form.offers().choices().empty());
            CHECK(open.offered() == QStringList{u"生活垃圾"_qs});
        }
        THEN("after taking it back it is on offer again")
        {
            VisitUndo(*open.session).undo();
            form.followRecord();
            CHECK(open.offered() == QStringList{u"工业涂装"_qs, u"生活垃圾"_qs});
        }
    }
}

TEST_CASE("What an issued visit registered is shown whole and cannot be typed over")
{
    OpenVisit open;
    must(open.laptop.visits().voidVisit(open.id, u"重开"_qs));
    const auto issued = open.laptop.finishedVisit();
    must(open.services().papers().issue(issued));
    REQUIRE(open.session->open(issued));
    auto &form = *open.form;
    CHECK(form.facts().size() == 8);
    CHECK(form.facts()[5].second == u"李敏（安全员）"_qs);
    CHECK(form.signedNote().isEmpty());
    form.edit(Field::Companion, u"赵强"_qs);
    CHECK(form.flush());
    CHECK(open.visit().companion == u"李敏（安全员）"_qs);
}
