#include "tests/support/bureauoflaptops.h"

#include <QSet>

#include <algorithm>

using namespace xunzhen;
using namespace xunzhen::testing;
using State = domain::NumberEntry::State;

namespace {

const domain::NumberSeries kReports{u"津南应急"_qs, u"会诊"_qs, 2026};

QString number(int serial) { return domain::numberText(kReports, {{}, serial}); }

std::vector<services::NumberRow> registerOf(BureauOfLaptops &bureau, int index, const domain::NumberSeries &series = kReports)
{
    return must(bureau.at(index).papers().numberRegister(series));
}

int count(const std::vector<services::NumberRow> &rows, State state)
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const services::NumberRow &row) { return row.state == state; }));
}

void setBlock(services::Services &services, int size)
{
    services::Settings settings = services.settings().settings();
    settings.numberBlock = size;
    must(services.settings().save(settings));
}

bool hasNote(const services::SyncResult &result, const QString &code, const QString &argument)
{
    return std::any_of(result.notes.begin(), result.notes.end(), [&](const services::SyncNote &note) {
        return note.code == code && note.arguments.contains(argument);
    });
}

}

SCENARIO("Laptops that cannot see one another never give one number twice")
{
    BureauOfLaptops bureau(3);
    setBlock(bureau.at(0), 4);
    bureau.gather();

    GIVEN("each issues papers at the door, offline")
    {
        QSet<QString> numbers;
        for (int round = 0; round < 2; ++round)
            for (int laptop = 0; laptop < 3; ++laptop)
                numbers << bureau.issue(laptop).number;
        THEN("all numbers are different and of the bureau's one series")
        {
            CHECK(numbers.size() == 6);
            for (const QString &text : numbers) {
                const auto place = domain::numberPlace(kReports, text);
                REQUIRE(place);
                CHECK(place->mark.isEmpty());
            }
        }
        WHEN("they meet")
        {
            bureau.meet();
            THEN("every laptop has the same register, without an alarm and without a gap")
            {
                for (int laptop = 0; laptop < 3; ++laptop) {
                    const auto rows = registerOf(bureau, laptop);
                    CHECK(count(rows, State::Issued) == 6);
                    CHECK(count(rows, State::Doubled) == 0);
                    CHECK(count(rows, State::Unassigned) == 0);
                    CHECK(count(rows, State::Free) == int(rows.size()) - 6);
                    CHECK(std::any_of(rows.begin(), rows.end(), [](const auto &row) { return row.isOurs; }));
                }
            }
            THEN("a further meeting has nothing to send")
            {
                for (int laptop = 0; laptop < 3; ++laptop)
                    CHECK(must(bureau.at(laptop).sync().run()).sentOps == 0);
            }
        }
    }
    GIVEN("one uses up more than half of its block and meets the others")
    {
        for (int i = 0; i < 3; ++i)
            bureau.issue(1);
        const auto before = registerOf(bureau, 0).size();
        bureau.meet();
        THEN("it gets a further block after the last one")
        {
            CHECK(registerOf(bureau, 0).size() == before + 4);
            CHECK(domain::numberPlace(kReports, bureau.issue(1).number)->mark.isEmpty());
            CHECK(domain::numberPlace(kReports, bureau.issue(1).number)->mark.isEmpty());
        }
    }
}

SCENARIO("A laptop without a block counts behind its own mark and never refuses")
{
    BureauOfLaptops bureau(2);
    setBlock(bureau.at(0), 1);
    bureau.found();
    must(bureau.at(0).sync().run());
    const QString code = bureau.askToJoin(1);
    const QString first = bureau.issue(1).number, second = bureau.issue(1).number;
    CHECK(first.startsWith(u"津南应急会诊〔2026〕临"_qs));
    CHECK(domain::numberPlace(kReports, first)->serial == 1);
    CHECK(domain::numberPlace(kReports, second)->serial == 2);
    CHECK(domain::numberPlace(kReports, first)->mark == domain::numberPlace(kReports, second)->mark);
    CHECK(services::marksIn(u"文号 "_qs + first).number == first);

    WHEN("it is let in and has met the others")
    {
        bureau.approve(code);
        bureau.meet();
        const QString third = bureau.issue(1).number;
        THEN("it takes numbers of the series, and what it gave itself stays")
        {
            CHECK(domain::numberPlace(kReports, third)->mark.isEmpty());
            const QString fourth = bureau.issue(1).number;
            CHECK(domain::numberPlace(kReports, fourth)->mark.size() == 2); // the block had one
            bureau.meet();
            const auto rows = registerOf(bureau, 0);
            CHECK(count(rows, State::Doubled) == 0);
            CHECK(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return !row.place.mark.isEmpty(); }) == 3);
            CHECK(rows.back().bearers.size() == 1);
        }
    }
}

SCENARIO("Numbers from before the space stay and are not granted again")
{
    BureauOfLaptops bureau(2);
    CHECK(bureau.issue(0).number == number(1));
    CHECK(bureau.issue(0).number == number(2));
    bureau.found();
    CHECK(bureau.issue(0).number == number(3));

    WHEN("a colleague joins who had counted by itself as well")
    {
        CHECK(bureau.issue(1).number == number(1));
        must(bureau.at(0).sync().run());
        bureau.approve(bureau.askToJoin(1));
        bureau.meet();
        THEN("the number that both had used is an alarm on both laptops")
        {
            for (int laptop = 0; laptop < 2; ++laptop) {
                const auto rows = registerOf(bureau, laptop);
                REQUIRE(rows.front().state == State::Doubled);
                CHECK(rows.front().bearers.size() == 2);
                CHECK(count(rows, State::Doubled) == 1);
                CHECK(hasNote(must(bureau.at(laptop).sync().run()), u"number-clash"_qs, number(1)));
                const auto notes = bureau.at(laptop).sync().status().notes;
                CHECK(std::any_of(notes.begin(), notes.end(), [](const auto &note) { return note.code == u"number-clash"_qs; }));
            }
        }
        THEN("from then on they do not meet")
        {
            const QString here = bureau.issue(0).number, there = bureau.issue(1).number;
            CHECK(here == number(4));
            CHECK(domain::numberPlace(kReports, there)->serial > 3);
            CHECK(there != here);
        }
    }
}

SCENARIO("A number is made void with a reason")
{
    BureauOfLaptops bureau(2);
    bureau.gather();
    auto &keeper = bureau.at(0).papers(), &other = bureau.at(1).papers();
    const auto rows = registerOf(bureau, 1);
    const auto ours = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.isOurs; });
    REQUIRE(ours != rows.end());
    const int mine = ours->place.serial;
    const auto foreign = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return !row.isOurs; });
    REQUIRE(foreign != rows.end());

    CHECK(refusal(other.voidNumber(kReports, mine, u"  "_qs)) == base::ErrorCode::InvalidInput);
    CHECK(refusal(other.voidNumber(kReports, foreign->place.serial, u"误打"_qs)) == base::ErrorCode::NotAllowed);
    must(other.voidNumber(kReports, mine, u"打印作废"_qs));
    CHECK(refusal(other.voidNumber(kReports, mine, u"再次"_qs)) == base::ErrorCode::Refused);
    CHECK(bureau.issue(1).number == number(mine + 1));
    CHECK(refusal(other.voidNumber(kReports, mine + 1, u"已用"_qs)) == base::ErrorCode::Refused);
    bureau.meet();
    const auto seen = registerOf(bureau, 0)[size_t(mine - 1)];
    CHECK(seen.state == State::Void);
    CHECK(seen.reason == u"打印作废"_qs);
    CHECK(seen.voidedBy == u"张伟"_qs);
    must(keeper.voidNumber(kReports, mine + 2, u"统一作废"_qs)); // the keeper may, in anybody's block
    bureau.meet();
    CHECK(bureau.issue(1).number == number(mine + 3));
}

SCENARIO("A year is closed when it is over")
{
    BureauOfLaptops bureau(2);
    bureau.gather();
    CHECK(bureau.issue(1).number.isEmpty() == false);
    bureau.meet();
    const auto refused = bureau.at(0).papers().closeYear(kReports, u"年度终结"_qs);
    REQUIRE_FALSE(refused);
    CHECK(problemCodes(refused.error().problems()) == QStringList{u"year-not-over"_qs});

    bureau[0].clock.advanceDays(60);
    bureau[1].clock.advanceDays(60);
    CHECK(refusal(bureau.at(1).papers().closeYear(kReports, u"年度终结"_qs)) == base::ErrorCode::NotAllowed);
    const int free = count(registerOf(bureau, 0), State::Free);
    CHECK(must(bureau.at(0).papers().closeYear(kReports, u"年度终结"_qs)) == free);
    bureau.meet();
    const auto rows = registerOf(bureau, 1);
    CHECK(count(rows, State::Free) == 0);
    CHECK(count(rows, State::Void) == free);
    CHECK(count(rows, State::Issued) == 1);
    CHECK(bureau.issue(1).number.startsWith(u"津南应急会诊〔2027〕"_qs));
}

TEST_CASE("In the second half of December every laptop gets numbers of the next year")
{
    BureauOfLaptops bureau(2);
    bureau.gather();
    const domain::NumberSeries next{kReports.bureau, kReports.kind, 2027};
    CHECK(registerOf(bureau, 1, next).empty());
    bureau[0].clock.advanceDays(26); // 19 December
    bureau.meet();
    const auto rows = registerOf(bureau, 1, next);
    CHECK(std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.isOurs; }) == 10);
}

TEST_CASE("A laptop by itself counts on, over void numbers, and its register can be taken along as a sheet")
{
    BureauOfLaptops alone(1);
    auto &papers = alone.at(0).papers();
    CHECK(alone.issue(0).number == number(1));
    must(papers.voidNumber(kReports, 2, u"打印作废"_qs));
    CHECK(refusal(papers.voidNumber(kReports, 9, u"太远"_qs)) == base::ErrorCode::Refused);
    CHECK(alone.issue(0).number == number(3));
    const auto series = papers.numberSeries();
    REQUIRE(series.size() == 1);
    CHECK(series.front() == kReports);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"文号.xlsx"_qs);
    CHECK(must(papers.exportNumbers(kReports, path, [](State) { return u"状态"_qs; })) == 3);
    const auto preview = must(alone.at(0).enterprises().preview(path, std::nullopt)); // any sheet can be read back
    bool found = false;
    for (const QStringList &row : preview.sample)
        found = found || row.contains(number(3));
    CHECK(found);
}

TEST_CASE("A correction keeps its number and is no second paper in the register")
{
    BureauOfLaptops alone(1);
    const domain::Paper paper = alone.issue(0);
    must(alone.at(0).papers().correct(paper.id, u"笔误"_qs, u"更正笔误"_qs));
    const auto rows = must(alone.at(0).papers().numberRegister(kReports));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].state == State::Issued);
    REQUIRE(rows[0].bearers.size() == 1);
    CHECK(rows[0].bearers[0].paper == paper.id);
    CHECK(rows[0].bearers[0].issuedBy == u"张伟"_qs);
}
