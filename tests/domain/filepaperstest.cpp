#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/visit/filefacts.h"
#include "models/domain/visit/filescore.h"

#include <algorithm>
#include <functional>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDate kToday(2026, 11, 20);

/// A file with a major hazard whose papers are all there: the notice, the disclosure, an order that was served.
struct File
{
    VisitRecord record = testing::cleanVisit();
    LawCalendar laws;
    std::vector<FilePaper> papers;

    File()
    {
        record.findings[0].grade = Grade::Major;
        laws.add(QStringLiteral("安全生产法"), {QStringLiteral("2021-06-10"), QDate(2021, 9, 1)});
        papers = {paper("rights-notice", 1), paper("hazard-disclosure", 2), paper("correction-order", 3)};
        papers[0].tellsRights = true;
        papers[1].finding = record.findings[0].id;
    }
    static FilePaper paper(const char *kind, int number)
    {
        FilePaper made;
        made.kind = QString::fromLatin1(kind);
        made.title = made.kind;
        made.draft = testing::idOf<PaperDraftId>(number);
        made.isIssued = true;
        return made;
    }
    std::vector<Gap> gaps() const { return checkPapers(record, {papers, &laws}, kToday); }
};

struct Fault
{
    const char *code;
    Step step;
    std::function<void(File &)> plant;
};

const std::vector<Fault> &faults()
{
    static const std::vector<Fault> all{
        {"rights-not-told", Step::Register, [](File &f) { f.papers[0].tellsRights = false; }},
        {"rights-not-told", Step::Register, [](File &f) { f.papers[0].isIssued = false; }},
        {"rights-not-told", Step::Register, [](File &f) { f.papers.erase(f.papers.begin()); }},
        {"notice-not-given", Step::Register, [](File &f) { f.record.visit.kind = VisitKind::Service; f.papers[0].isIssued = false; }},
        {"disclosure-missing", Step::Diagnose, [](File &f) { f.papers.erase(f.papers.begin() + 1); }},
        {"disclosure-missing", Step::Diagnose, [](File &f) { f.papers[1].finding = {}; }},
        {"disclosure-unfinished", Step::Diagnose, [](File &f) { f.papers[1].isIssued = false; }},
        {"paper-unfinished", Step::HandOver, [](File &f) { f.papers[2].isIssued = false; }},
        {"paper-not-served", Step::HandOver, [](File &f) { f.papers[2].isServed = false; }},
        {"clause-replaced", Step::Diagnose, [](File &f) {
             f.laws.add(QStringLiteral("安全生产法"), {QStringLiteral("2026-06-10"), QDate(2026, 11, 1)});
         }},
        {"clause-not-in-force", Step::Diagnose, [](File &f) {
             f.record.findings[0].clauses[0].version = QStringLiteral("2026-10-10");
             f.laws.add(QStringLiteral("安全生产法"), {QStringLiteral("2026-10-10"), QDate(2027, 1, 1)});
         }},
    };
    return all;
}

Gap gap(const char *code, bool blocks) { return {QString::fromLatin1(code), blocks, Step::Examine, {}, {}}; }

}

TEST_CASE("A file with all its papers is told nothing about them")
{
    CHECK(File().gaps().empty());
}

TEST_CASE("Each fault planted in the papers is found, and nothing else; none holds the paper up")
{
    for (const Fault &fault : faults()) {
        File file;
        fault.plant(file);
        CAPTURE(fault.code);
        const auto gaps = file.gaps();
        REQUIRE(gaps.size() == 1);
        CHECK(gaps[0].code == QLatin1String(fault.code));
        CHECK(gaps[0].step == fault.step);
        CHECK_FALSE(gaps[0].blocks);
        CHECK(canIssue(gaps));
    }
}

TEST_CASE("A law that the library lacks, and one that is replaced only after the visit, is not judged")
{
    File file;
    file.laws = {};
    CHECK(file.gaps().empty());
    file.laws.add(QStringLiteral("安全生产法"), {QStringLiteral("2021-06-10"), QDate(2021, 9, 1)});
    file.laws.add(QStringLiteral("安全生产法"), {QStringLiteral("2026-10-01"), QDate(2026, 11, 21)});
    CHECK(file.gaps().empty());
}

TEST_CASE("A gap about a paper leads to the draft that mends it, or to the kind to begin")
{
    File file;
    file.papers[1].isIssued = false;
    const auto remedy = remedyOf(file.gaps().at(0));
    REQUIRE(remedy);
    CHECK(remedy->draft == file.papers[1].draft);
    file.papers.erase(file.papers.begin() + 1);
    const auto begin = remedyOf(file.gaps().at(0));
    REQUIRE(begin);
    CHECK(begin->draft.isNull());
    CHECK(begin->kind == QStringLiteral("hazard-disclosure"));
    CHECK_FALSE(remedyOf(gap("fact-missing", true)));
}

TEST_CASE("A finding without any picture is told where the question does not ask for one itself")
{
    const Inspector lead = testing::inspector(1, QStringLiteral("张三")), second = testing::inspector(2, QStringLiteral("王五"));
    VisitRecord record = testing::cleanVisit();
    record.items[1].item.evidence.clear();
    CHECK(fileCheck(record, lead, second, kToday).empty());
    record.evidence.clear();
    const auto gaps = fileCheck(record, lead, second, kToday);
    REQUIRE(gaps.size() == 1);
    CHECK(gaps[0].code == QStringLiteral("finding-photo-missing"));
    CHECK(canIssue(gaps));
}

TEST_CASE("The score falls with each gap, of one kind at most three times")
{
    CHECK(scoreOf({}) == FileScore{100, FileScore::Grade::Excellent, {}});
    CHECK(scoreOf({gap("talk-missing", false)}).points == 98);
    CHECK(scoreOf({gap("rights-not-told", false), gap("fact-missing", true)}).points == 90);
    const auto many = scoreOf(std::vector<Gap>(60, gap("unanswered", true)));
    CHECK(many.points == 85);
    CHECK(many.grade == FileScore::Grade::Pass);
    std::vector<Gap> bad;
    for (const char *code : {"a", "b", "c", "d", "e", "f", "g", "h", "i"})
        bad.push_back(gap(code, true));
    CHECK(scoreOf(bad).grade == FileScore::Grade::Fail);
}

TEST_CASE("Fewer than two, or one without qualification, fails the file of a check by itself, not that of a service visit")
{
    for (const char *code : {"second-inspector-missing", "lead-inspector-missing", "same-inspector", "lead-unqualified", "second-unqualified"}) {
        const auto score = scoreOf({gap(code, true)});
        CHECK(score.grade == FileScore::Grade::Fail);
        CHECK(score.knockOut == QLatin1String(code));
        CHECK(score.points == 95);
        CHECK(scoreOf({gap(code, false)}).grade == FileScore::Grade::Excellent);
    }
}
