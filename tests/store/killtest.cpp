#include "tests/support/catch.h"

#include "models/store/profile.h"
#include "tests/store/storefixture.h"

#ifndef Q_OS_WIN
#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace xunzhen;

namespace {

constexpr int kItems = 40;

domain::VisitId theVisit()
{
    return testing::CountedIds(7).make<domain::VisitId>();
}

domain::Answer answerNumber(int number, const base::Clock &clock)
{
    domain::Answer answer;
    answer.visit = theVisit();
    answer.itemCode = QStringLiteral("A-%1").arg(number % kItems);
    answer.note = QString::number(number);
    answer.verdict = domain::Verdict::Compliant;
    answer.answeredAt = clock.now();
    return answer;
}

/// Answers without end, and says after each commit that it is safe.
[[noreturn]] void answerForEver(const QString &root, int from, int acknowledge)
{
    const testing::FixedClock clock;
    const auto profile = store::Profile::openOrThrow(root, clock);
    store::AnswerRepository answers(profile->database());
    for (int number = from;; ++number) {
        testing::inTransaction(profile->database(), [&] { answers.save(answerNumber(number, clock)); });
        if (write(acknowledge, "+", 1) != 1)
            _exit(1);
    }
}

/// How many answers of a further run were acknowledged before it was killed.
int runUntilKilled(const QString &root, int from, int wanted)
{
    int pipeEnds[2];
    REQUIRE(pipe(pipeEnds) == 0);
    const pid_t child = fork();
    if (child == 0)
        answerForEver(root, from, pipeEnds[1]);
    close(pipeEnds[1]);
    int acknowledged = 0;
    char mark = 0;
    while (acknowledged < wanted && read(pipeEnds[0], &mark, 1) == 1)
        ++acknowledged;
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    while (read(pipeEnds[0], &mark, 1) == 1)
        ++acknowledged;
    close(pipeEnds[0]);
    return acknowledged;
}

/// The highest number that the store has kept; -1 = none.
int lastKept(const QString &root)
{
    const testing::FixedClock clock;
    const auto profile = store::Profile::openOrThrow(root, clock);
    CHECK(testing::numberOf(profile->database(), "SELECT count(*) - max(seq) FROM op") == 0);
    int last = -1;
    for (const auto &answer : store::AnswerRepository(profile->database()).ofVisit(theVisit()))
        last = std::max(last, answer.note.toInt());
    return last;
}

}

TEST_CASE("The program killed at any moment has kept every answer that it said was saved")
{
    const QTemporaryDir room;
    std::mt19937 random(20261123);
    int next = 0;
    for (int round = 0; round < 25; ++round) {
        const int wanted = 1 + int(random() % 30);
        const int acknowledged = runUntilKilled(room.path(), next, wanted);
        REQUIRE(acknowledged >= wanted);
        const int kept = lastKept(room.path());
        INFO(round);
        CHECK(kept >= next + acknowledged - 1);
        CHECK(kept <= next + acknowledged);
        next = kept + 1;
    }
}
#endif
