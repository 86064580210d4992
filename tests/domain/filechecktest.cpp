#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/visit/filecheck.h"

#include <functional>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDate kToday(2026, 11, 20);

struct File
{
    VisitRecord record = testing::cleanVisit();
    std::optional<Inspector> lead = testing::inspector(1, QStringLiteral("张三"));
    std::optional<Inspector> second = testing::inspector(2, QStringLiteral("王五"));
    std::vector<Gap> gaps() const { return fileCheck(record, lead, second, kToday); }
};

struct Fault
{
    const char *code;
    bool blocks;
    Step step;
    std::function<void(File &)> plant;
};

CheckItem &secondItem(File &file) { return file.record.items[1].item; }
Finding &finding(File &file) { return file.record.findings[0]; }
RemediationItem &plan(File &file) { return file.record.plan[0]; }

void makeMajor(File &file)
{
    finding(file).grade = Grade::Major;
    finding(file).majorHazard = QStringLiteral("H-1");
    finding(file).disposalReason = QStringLiteral("当场停用");
    plan(file).emergency = QStringLiteral("停电挂牌");
}

const std::vector<Fault> &faults()
{
    static const std::vector<Fault> all{
        {"lead-inspector-missing", true, Step::Register, [](File &f) { f.lead.reset(); }},
        {"second-inspector-missing", true, Step::Register, [](File &f) { f.second.reset(); }},
        {"second-unqualified", true, Step::Register, [](File &f) { f.second->credentialUntil = QDate(2026, 11, 19); }},
        {"lead-unqualified", true, Step::Register, [](File &f) { f.lead->withdrawn = QStringLiteral("调离"); }},
        {"same-inspector", true, Step::Register, [](File &f) { f.second = f.lead; }},
        {"companion-missing", false, Step::Register, [](File &f) { f.record.visit.companion = QStringLiteral(" "); }},
        {"no-questions", true, Step::Examine, [](File &f) { f.record.items.clear(); }},
        {"unanswered", true, Step::Examine, [](File &f) { f.record.answers[0].verdict = Verdict::Unanswered; }},
        {"unanswered", true, Step::Examine, [](File &f) { f.record.answers.pop_back(); }},
        {"answer-outdated", true, Step::Examine, [](File &f) { f.record.answers[0].itemHash = QByteArray(32, 'x'); }},
        {"answered-before-visit", false, Step::Examine, [](File &f) { f.record.answers[0].answeredAt = testing::at(8); }},
        {"photo-missing", true, Step::Examine, [](File &f) { f.record.evidence.clear(); }},
        {"photo-missing", true, Step::Examine, [](File &f) { f.record.evidence[0].mediaType = QStringLiteral("audio/mp4"); }},
        {"photo-missing", true, Step::Examine, [](File &f) { f.record.evidence[0].itemCode = QStringLiteral("A-1"); }},
        {"video-missing", false, Step::Examine, [](File &f) { secondItem(f).evidence.append(QStringLiteral("video")); }},
        {"measure-missing", false, Step::Examine, [](File &f) { secondItem(f).measure = Measure{QStringLiteral("间距"), QStringLiteral("m"), 5.0, {}}; }},
        {"measure-contradicts", true, Step::Examine, [](File &f) {
             f.record.items[0].item.measure = Measure{QStringLiteral("间距"), QStringLiteral("m"), 5.0, {}};
             f.record.answers[0].measured = 4.9;
         }},
        {"finding-missing", true, Step::Diagnose, [](File &f) { f.record.findings.clear(); f.record.plan.clear(); }},
        {"finding-without-risk", true, Step::Diagnose, [](File &f) { f.record.answers[1].verdict = Verdict::Compliant; }},
        {"fact-missing", true, Step::Diagnose, [](File &f) { finding(f).fact = QStringLiteral("\n"); }},
        {"clause-missing", true, Step::Diagnose, [](File &f) { finding(f).clauses.clear(); }},
        {"disposal-missing", false, Step::Diagnose, [](File &f) { finding(f).disposal.clear(); }},
        {"hazard-missing", false, Step::Diagnose, [](File &f) { makeMajor(f); finding(f).majorHazard.clear(); }},
        {"leniency-on-major", true, Step::Diagnose, [](File &f) { makeMajor(f); finding(f).leniency = QStringLiteral("L-1"); }},
        {"disposal-reason-missing", true, Step::Diagnose, [](File &f) { makeMajor(f); finding(f).disposalReason.clear(); }},
        {"overall-missing", false, Step::Prescribe, [](File &f) { f.record.visit.overall.clear(); }},
        {"plan-missing", true, Step::Prescribe, [](File &f) { f.record.plan.clear(); }},
        {"plan-missing", true, Step::Prescribe, [](File &f) { plan(f).state = RemediationState::Voided; }},
        {"plan-measure-missing", true, Step::Prescribe, [](File &f) { plan(f).measure.clear(); }},
        {"plan-standard-missing", true, Step::Prescribe, [](File &f) { plan(f).standard.clear(); }},
        {"plan-owner-missing", true, Step::Prescribe, [](File &f) { plan(f).owner.clear(); }},
        {"due-missing", true, Step::Prescribe, [](File &f) { plan(f).due = {}; }},
        {"due-before-visit", true, Step::Prescribe, [](File &f) { plan(f).due = QDate(2026, 11, 19); }},
        {"emergency-missing", false, Step::Prescribe, [](File &f) { makeMajor(f); plan(f).emergency.clear(); }},
        {"talk-missing", false, Step::Prescribe, [](File &f) { f.record.visit.talked.clear(); }},
        {"signature-lead", true, Step::HandOver, [](File &f) { f.record.signatures.erase(f.record.signatures.begin()); }},
        {"signature-second", true, Step::HandOver, [](File &f) { f.record.signatures[1].imageHash.clear(); }},
        {"signature-firm", true, Step::HandOver, [](File &f) { f.record.signatures.pop_back(); }},
        {"refusal-witness-missing", true, Step::HandOver, [](File &f) {
             f.record.signatures[2].imageHash.clear();
             f.record.signatures[2].refusal = QStringLiteral("拒签");
         }},
        {"signature-expert", false, Step::HandOver, [](File &f) { f.record.visit.experts = {QStringLiteral("王工（粉尘防爆）")}; }},
        {"signature-name", true, Step::HandOver, [](File &f) { f.record.signatures[0].name = QStringLiteral("赵六"); }},
        {"signature-name", true, Step::HandOver, [](File &f) { f.record.signatures[1].name = QStringLiteral("张三"); }},
        {"signed-before-answer", false, Step::HandOver, [](File &f) { f.record.answers[2].answeredAt = testing::at(12); }},
    };
    return all;
}

}

TEST_CASE("A complete file is not held up at the door by anything")
{
    const File file;
    CHECK(file.gaps().empty());
    CHECK(canIssue(file.gaps()));
}

TEST_CASE("A complete file with a major hazard is not held up either")
{
    File file;
    makeMajor(file);
    CHECK(file.gaps().empty());
}

TEST_CASE("A file without any risk needs no plan")
{
    File file;
    file.record.answers[1].verdict = Verdict::Compliant;
    file.record.findings.clear();
    file.record.plan.clear();
    file.record.evidence.clear();
    CHECK(file.gaps().empty());
}

TEST_CASE("A firm may refuse to sign when somebody saw it")
{
    File file;
    file.record.signatures[2].imageHash.clear();
    file.record.signatures[2].refusal = QStringLiteral("负责人不在场，员工拒签");
    file.record.signatures[2].witness = QStringLiteral("社区赵六");
    CHECK(file.gaps().empty());
}

TEST_CASE("Something put right on the spot is due the same day")
{
    File file;
    plan(file).due = kToday;
    CHECK(file.gaps().empty());
}

TEST_CASE("The expert's signature is found with or without the field behind the name")
{
    File file;
    file.record.visit.experts = {QStringLiteral("王工（粉尘防爆）")};
    const QString name = GENERATE(QStringLiteral("王工"), QStringLiteral("王工（粉尘防爆）"));
    file.record.signatures.push_back(testing::signature(file.record.visit, Signer::Expert, name));
    CHECK(file.gaps().empty());
}

TEST_CASE("Of several signatures of one signer the newest counts")
{
    File file;
    const Visit &visit = file.record.visit;
    Signature mistaken = testing::signature(visit, Signer::Lead, QStringLiteral("赵六"));
    mistaken.signedAt = testing::at(11, 10);
    file.record.signatures.insert(file.record.signatures.begin(), mistaken);
    CHECK(file.gaps().empty());
    CHECK(countingSignatures(file.record).size() == 3);
    file.record.signatures.front().signedAt = testing::at(11, 50);
    CHECK_FALSE(canIssue(file.gaps()));
    const auto counting = countingSignatures(file.record);
    REQUIRE(counting.size() == 3);
    CHECK(counting[0].name == QStringLiteral("赵六"));
}

TEST_CASE("Two experts' signatures both count")
{
    File file;
    for (const char *name : {"王工", "李工"})
        file.record.signatures.push_back(
            testing::signature(file.record.visit, Signer::Expert, QString::fromUtf8(name)));
    CHECK(countingSignatures(file.record).size() == 5);
}

TEST_CASE("An expert who has signed is not left out, whatever stands in brackets behind the name")
{
    File file;
    Visit &visit = file.record.visit;
    visit.experts = {QStringLiteral("王工（粉尘防爆）"), QStringLiteral("李工")};
    const std::vector<Signature> signatures{testing::signature(visit, Signer::Expert, QStringLiteral("王工"))};
    CHECK(signerLeftOut(visit, signatures, {QStringLiteral("李工")}) == QStringLiteral("王工"));
    CHECK_FALSE(signerLeftOut(visit, signatures, {QStringLiteral("王工(电气)")}));
    visit.experts = {QStringLiteral("李工")};
    CHECK_FALSE(signerLeftOut(visit, signatures, {})); // had been left out before
}

TEST_CASE("Each gap planted in a complete file is found, and nothing else")
{
    for (const Fault &fault : faults()) {
        File file;
        fault.plant(file);
        CAPTURE(fault.code);
        const auto gaps = file.gaps();
        bool found = false;
        for (const Gap &gap : gaps) {
            if (gap.code != QLatin1String(fault.code))
                continue;
            found = true;
            CHECK(gap.blocks == fault.blocks);
            CHECK(gap.step == fault.step);
        }
        CHECK(found);
        CHECK(canIssue(gaps) == !fault.blocks);
    }
}

TEST_CASE("A gap of a question says which question")
{
    File file;
    file.record.answers[2].verdict = Verdict::Unanswered;
    REQUIRE(file.gaps().size() == 1);
    CHECK(file.gaps()[0].itemCode == QStringLiteral("A-3"));
}

TEST_CASE("A limit that must be measured holds the file up without a value")
{
    File file;
    secondItem(file).measure = Measure{QStringLiteral("间距"), QStringLiteral("m"), 5.0, {}};
    secondItem(file).evidence.append(QStringLiteral("measurement"));
    CHECK_FALSE(canIssue(file.gaps()));
    file.record.answers[1].measured = 3;
    CHECK(file.gaps().empty());
}

TEST_CASE("A service visit by one inspector may leave with a remark")
{
    File file;
    file.record.visit.kind = VisitKind::Service;
    file.record.visit.second = {};
    file.second.reset();
    REQUIRE(file.gaps().size() == 1);
    CHECK(file.gaps()[0].code == QStringLiteral("second-inspector-missing"));
    CHECK(canIssue(file.gaps()));
}
