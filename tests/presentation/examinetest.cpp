#include "models/domain/visit/visitcode.h"
#include "models/services/phraseservice.h"
#include "tests/presentation/desk.h"
#include "ui/presentation/phrases/phraselist.h"
#include "ui/presentation/rowroles.h"
#include "ui/presentation/visit/bridge/typeback.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/visit/itembeside.h"
#include "ui/presentation/visit/questionlistmodel.h"

#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using namespace xunzhen::presentation;
using domain::Verdict;
using Field = ExaminePresenter::Field;

namespace {

/// A visit with the small list: SAF-01, SAF-02 (photo), SAF-03 (major), SAF-04 (measured).
struct Examining
{
    Examining()
    {
        desk.laptop.setUp();
        visit = desk.laptop.openVisit();
        REQUIRE(session.open(visit));
        examine.goTo(0);
    }
    const domain::Answer *answer(const QString &code) const { return session.record().answerFor(code); }
    QString heading() const { return questions.index(0).data(RowRoles::State).toString(); }

    Desk desk;
    VisitSession session{desk.services()};
    VisitTeam team{session};
    ExaminePresenter examine{session, team};
    QuestionListModel questions{session, team};
    domain::VisitId visit;
};

}

SCENARIO("What is lacking is told at the question, in the list and in the number of such questions")
{
    Examining at;
    CHECK(at.examine.missingText().isEmpty());
    CHECK_FALSE(at.heading().contains(u"⚠"_qs));
    at.examine.goToCode(u"SAF-02"_qs);
    at.examine.give(Verdict::AtRisk);

    THEN("place, words and photo are wanted")
    {
        CHECK(at.examine.missingText().contains(u"photo"_qs));
        CHECK(at.examine.missingText().contains(u"place"_qs));
        CHECK(at.examine.lackingQuestions() == 1);
        CHECK(at.heading().startsWith(u"⚠1"_qs));
        const QModelIndex row = at.questions.indexOf(1);
        CHECK(row.data(RowRoles::State).toString().startsWith(u"⚠"_qs));
        CHECK(row.data(Qt::AccessibleTextRole).toString().contains(u"lack"_qs));
    }
    WHEN("one is elsewhere and asks for the next error")
    {
        at.examine.goTo(3);
        at.examine.nextError();
        THEN("one stands there")
        {
            CHECK(at.examine.ordinal() == 1);
        }
    }
    WHEN("all is written")
    {
        at.examine.edit(Field::Place, u"仓库"_qs);
        at.examine.edit(Field::Note, u"未设标志"_qs);
        CHECK(at.examine.flush());
        must(at.desk.laptop.visits().addPhoto(at.visit, u"SAF-02"_qs, jpeg(), u"a.jpg"_qs));
        THEN("nothing is lacking any more")
        {
            CHECK(at.examine.missingText().isEmpty());
            CHECK(at.examine.lackingQuestions() == 0);
            QSignalSpy none(&at.examine, &ExaminePresenter::noneLeft);
            at.examine.nextError();
            CHECK(none.size() == 1);
        }
    }
}

SCENARIO("A step is named when it is taken back and when it is done again")
{
    Examining at;
    at.examine.give(Verdict::Compliant);
    QSignalSpy told(&at.examine, &ExaminePresenter::undone);
    at.examine.undo();
    REQUIRE(told.size() == 1);
    CHECK(told[0][0].toString().contains(u"question 1"_qs));
    CHECK(at.examine.ordinal() == 0);
    CHECK(at.session.counts().compliant == 0);
    at.examine.redo();
    CHECK(at.session.counts().compliant == 1);
    QSignalSpy none(&at.examine, &ExaminePresenter::noneLeft);
    at.examine.redo();
    CHECK(none.size() == 1);
}

SCENARIO("Several readings are judged while they are typed")
{
    Examining at;
    at.examine.goToCode(u"SAF-04"_qs);
    at.examine.edit(Field::Measured, u"80 91，5"_qs);
    CHECK(at.examine.measuredIsNumber());
    CHECK(at.examine.breaksLimit() == true);
    CHECK(at.examine.worstText().contains(u"91.5"_qs));
    CHECK(at.examine.flush());
    CHECK(at.answer(u"SAF-04"_qs)->measured == 91.5);
    CHECK(at.answer(u"SAF-04"_qs)->note.contains(u"80、91.5"_qs));
    at.examine.edit(Field::Measured, u"约80"_qs);
    CHECK_FALSE(at.examine.measuredIsNumber());
    CHECK(at.examine.flush());
    CHECK(at.answer(u"SAF-04"_qs)->measured == 91.5);
}

SCENARIO("The last visit's answers are taken over and told as such")
{
    Desk desk;
    desk.laptop.setUp();
    domain::Pack pack = smallPack(u"2026.12.9"_qs);
    for (domain::CheckItem &item : pack.checklists.front().sections.front().items)
        if (item.code == u"SAF-01"_qs) {
            item.evidence = {u"document"_qs};
            item.grade = domain::Grade::General;
        }
    must(desk.services().packs().install(packJson(pack)));
    const auto before = desk.laptop.openVisit();
    must(desk.laptop.visits().answer(before, u"SAF-01"_qs, Verdict::Compliant));
    auto request = desk.laptop.request();
    request.guardOverride = u"复查"_qs;
    VisitSession session(desk.services());
    const VisitTeam team(session);
    ExaminePresenter examine(session, team);
    ItemBesideReader reader(session, desk.background);
    REQUIRE(session.open(must(desk.laptop.visits().open(request))));
    REQUIRE(examine.goToCode(u"SAF-01"_qs));
    reader.show(*examine.item());
    CHECK(reader.beside().canCopy);
    CHECK(reader.beside().earlier.startsWith(u"✓"_qs));
    CHECK(reader.beside().basis.size() == examine.item()->item.basis.size());

    QSignalSpy copied(&examine, &ExaminePresenter::copied);
    examine.copyAll(desk.background);
    REQUIRE(copied.size() == 1);
    CHECK(copied[0][0].toString().contains(u"1"_qs));
    CHECK(examine.isCopied());
    CHECK_FALSE(examine.answeredText().isEmpty());
    CHECK_FALSE(examine.missingText().isEmpty());
    examine.give(Verdict::Compliant);
    REQUIRE(examine.goToCode(u"SAF-01"_qs));
    CHECK_FALSE(examine.isCopied());
    CHECK(examine.missingText().isEmpty());
}

SCENARIO("Two inspectors share a visit and see whose is what")
{
    Examining at;
    at.examine.takeSection();
    CHECK(at.team.takerText(*at.examine.item()) == u"mine"_qs);
    CHECK(at.questions.index(0).data(RowRoles::Title).toString().endsWith(u"mine"_qs));
    at.examine.takeSection();
    CHECK(at.team.takerText(*at.examine.item()).isEmpty());

    WHEN("the colleague takes it and answers")
    {
        CHECK(at.team.give(*at.examine.item(), at.desk.laptop.second));
        must(at.desk.services().people().setMe(at.desk.laptop.second));
        must(at.desk.laptop.visits().answer(at.visit, u"SAF-01"_qs, Verdict::Compliant));
        must(at.desk.services().people().setMe(at.desk.laptop.lead));
        THEN("the name is told")
        {
            CHECK(at.team.takerText(*at.examine.item()) == u"刘洋"_qs);
            CHECK(at.examine.answeredText().startsWith(u"刘洋"_qs));
            CHECK(at.questions.indexOf(0).data(RowRoles::State).toString().startsWith(u"刘"_qs));
        }
    }
}

SCENARIO("Phrases stand beside the note")
{
    Examining at;
    PhraseList phrases(at.session);
    phrases.setItem(at.examine.item()->item);
    const int shipped = phrases.rowCount();
    CHECK(phrases.keep(u"联轴器无护罩"_qs));
    REQUIRE(phrases.rowCount() == shipped + 1);
    CHECK(phrases.isOwn(0));
    CHECK(phrases.index(0).data(RowRoles::Title).toString() == u"1  联轴器无护罩"_qs);
    CHECK(phrases.take(0) == u"联轴器无护罩"_qs);
    CHECK(phrases.take(99).isEmpty());
    QSignalSpy refused(&phrases, &PhraseList::refused);
    CHECK_FALSE(phrases.keep(u" "_qs));
    CHECK(refused.size() == 1);
    CHECK(phrases.forget(0) == u"联轴器无护罩"_qs);
    CHECK(phrases.rowCount() == shipped);
}

SCENARIO("A paper list is typed back")
{
    Examining at;
    TypeBack back(at.session);
    back.begin(0);
    QSignalSpy wrong(&back, &TypeBack::misunderstood), told(&back, &TypeBack::told);
    CHECK(back.proposal() == u"1"_qs);

    WHEN("Enter, a digit and Enter are typed for every question")
    {
        for (const QString &digit : {u"1"_qs, u"2"_qs, u"３"_qs, u"1"_qs}) {
            back.enter({});
            CHECK(back.expects() == TypeBack::Expects::Answer);
            back.enter(digit);
        }
        THEN("all are answered, each one step of undo")
        {
            CHECK(at.session.counts() == domain::Counts{4, 2, 1, 1, 0});
            CHECK(back.typed() == 4);
            CHECK(wrong.isEmpty());
            must(at.desk.laptop.visits().undoLast(at.visit));
            CHECK(at.session.counts().unanswered == 1);
        }
    }
    WHEN("a number is typed that leads elsewhere, with a note")
    {
        back.enter(u"3"_qs);
        back.setNote(u"见第3项"_qs);
        back.enter(u"2"_qs);
        THEN("that question is answered and the next one is proposed")
        {
            CHECK(at.answer(u"SAF-03"_qs)->verdict == Verdict::AtRisk);
            CHECK(at.answer(u"SAF-03"_qs)->note == u"见第3项"_qs);
            CHECK(back.proposal() == u"4"_qs);
        }
    }
    WHEN("something else is typed")
    {
        back.enter(u"99"_qs);
        back.enter(u"x"_qs);
        back.enter(u"2"_qs);
        back.enter(u"7"_qs);
        THEN("nothing is written and it is said")
        {
            CHECK(wrong.size() == 3);
            CHECK(at.session.counts().unanswered == 4);
        }
    }
    WHEN("the paper's code is typed")
    {
        back.enter(domain::spacedVisitCode(at.visit));
        CHECK(told.size() == 1);
        auto request = at.desk.laptop.request();
        request.guardOverride = u"专项"_qs;
        const auto other = must(at.desk.laptop.visits().open(request));
        QSignalSpy elsewhere(&back, &TypeBack::belongsElsewhere);
        back.enter(domain::visitCode(other));
        THEN("one is told whether it is this visit")
        {
            CHECK(wrong.size() == 1);
            CHECK(elsewhere.size() == 1);
            CHECK(at.session.counts().unanswered == 4);
        }
    }
}
