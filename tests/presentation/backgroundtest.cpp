#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"

#include "ui/presentation/background.h"

using namespace xunzhen;

SCENARIO("Of a question that is asked again only the newest asking is answered")
{
    GIVEN("a worker that is slow")
    {
        testing::Desk desk;
        testing::HeldDispatcher slow;
        presentation::Background background(desk.services(), slow);
        presentation::Question question;
        QObject receiver;
        QList<int> answers;
        const auto ask = [&](int number) {
            background.ask<int>(question, &receiver, [number](services::Services &, const base::Work &) { return number; },
                                [&](const base::Outcome<int> &answer) { answers << *answer; });
        };
        ask(1);
        ask(2);
        WHEN("both have run")
        {
            slow.releaseAll();
            THEN("the newest was answered") { CHECK(answers == QList<int>{2}); }
        }
        WHEN("who asked has dropped it meanwhile")
        {
            question.drop();
            slow.releaseAll();
            THEN("nothing is answered") { CHECK(answers.isEmpty()); }
        }
    }
}
