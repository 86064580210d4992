#include "models/base/error.h"
#include "models/report/content/visitpapercontent.h"
#include "models/report/formpaper.h"
#include "models/report/sample/samplesheet.h"
#include "models/report/template/formreader.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

QString faultsOf(const QByteArray &form)
{
    try {
        readPaperForm(form, recordSchema());
    } catch (const base::Error &error) {
        QStringList faults;
        for (const base::Problem &problem : error.problems())
            faults << problem.place + u' ' + problem.code;
        return faults.join(u'\n');
    }
    return {};
}

QByteArray formWith(const QByteArray &field)
{
    return R"({"format": 1, "id": "x", "title": {"zh": "题", "en": "T"}, "subject": "visit", "number": "示",
"fields": [
)" + field + R"(
]})";
}

}

TEST_CASE("a form says with its line what is wrong with it")
{
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "text", "label": {"zh": "甲", "en": "A"}})")).isEmpty());
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "colour", "label": {"zh": "甲", "en": "A"}})")) == u"form.json:3 template-unknown-word"_qs);
    CHECK(faultsOf(formWith(R"({"name": "A b", "type": "text", "label": {"zh": "甲", "en": "A"}})")) == u"form.json:3 form-field-name"_qs);
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "text", "label": {"zh": "甲"}})")) == u"form.json:3 template-part-missing"_qs);
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "text", "label": {"zh": "甲", "en": "A"}, "colour": 1})")) == u"form.json:3 template-unknown-key"_qs);
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "text", "label": {"zh": "甲", "en": "A"}, "from": "{{firm.name}}"})"))
          == u"form.json:3 template-unknown-field"_qs);
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "date", "label": {"zh": "甲", "en": "A"}, "from": "tomorrow"})"))
          == u"form.json:3 template-unknown-word"_qs);
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "choice", "label": {"zh": "甲", "en": "A"}})")) == u"form.json:3 template-property-missing"_qs);
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "date", "label": {"zh": "甲", "en": "A"}, "sample": "soon"})"))
          == u"form.json:3 template-wrong-type"_qs);
    CHECK(faultsOf(formWith(R"({"name": "a", "type": "text", "label": {"zh": "甲", "en": "A"}},
{"name": "a", "type": "text", "label": {"zh": "乙", "en": "B"}})")) == u"form.json:4 form-field-twice"_qs);
    CHECK(faultsOf("{\"format\": 1,\n\"id\": }").startsWith(u"form.json:2 template-syntax"_qs));
    CHECK_FALSE(faultsOf("[]").isEmpty());
}

TEST_CASE("a damaged form never does worse than be refused")
{
    const QByteArray whole = TemplateFiles::load(shippedFolder(u"correction-order"_qs)).form.trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 7)
        CHECK_FALSE(faultsOf(whole.left(length)).isEmpty());
    for (qsizetype at = 0; at < whole.size(); at += 3) {
        QByteArray bent = whole;
        bent[at] = '9';
        faultsOf(bent); // must come back
    }
}

TEST_CASE("what is filled in reaches the paper in words")
{
    const domain::PaperForm form = readPaperForm(formWith(R"({"name": "day", "type": "date", "label": {"zh": "日", "en": "D"}},
{"name": "at", "type": "moment", "label": {"zh": "时", "en": "M"}},
{"name": "way", "type": "choice", "label": {"zh": "式", "en": "W"}, "choices": [{"code": "post", "zh": "邮寄", "en": "Post"}]},
{"name": "talk", "type": "rows", "label": {"zh": "问答", "en": "Q"}, "columns": [{"name": "question", "type": "lines", "label": {"zh": "问", "en": "Q"}}]})"),
                                                 recordSchema());
    VisitPaper paper;
    paper.form = form;
    paper.record.date = QDate(2026, 11, 28);
    paper.values = {{u"day"_qs, u"2026-12-05"_qs}, {u"at"_qs, u"2026-11-28T09:05"_qs}, {u"way"_qs, u"post"_qs},
                    {u"talk"_qs, domain::rowsText({{{u"question"_qs, u"何时投产？"_qs}}, {}})}};
    const auto fields = visitPaperContent(paper, {"form"}).fields["form"];
    CHECK(fields["day"] == "2026年12月5日");
    CHECK(fields["at"] == "2026年11月28日9时05分");
    CHECK(fields["way"] == "邮寄");
    CHECK(fields["wayCode"] == "post");
    REQUIRE(fields["talk"].size() == 1);
    CHECK(fields["talk"][0]["question"] == "何时投产？");
}

TEST_CASE("the digest of a paper covers what it shows and nothing else")
{
    const FormPaper kind = FormPaper::shipped(u"correction-order"_qs);
    VisitPaper paper = samplePaper(kind.form(), Sample::Rich);
    const QString before = kind.content(paper).digest;
    paper.record.helps.clear(); // the order does not mention them
    CHECK(kind.content(paper).digest == before);
    paper.values[u"contact"_qs] += u"甲"_qs;
    CHECK(kind.content(paper).digest != before);
}

TEST_CASE("shipped papers are set in the same faces")
{
    std::map<std::string, std::string> known;
    for (const QString &id : shippedPapers()) {
        const QByteArray text = TemplateFiles::load(shippedFolder(id)).layout;
        const auto layout = nlohmann::json::parse(text.begin(), text.end());
        for (const auto &[name, chain] : layout["fonts"].items())
            CHECK(known.emplace("font " + name, chain.dump()).first->second == chain.dump());
    }
}
