#include "models/base/error.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/template/jsonlines.h"
#include "models/report/template/template.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

QByteArray shipped(const char *name)
{
    QFile file(QStringLiteral(":/xunzhen/templates/consultation-report/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

base::Problems faults(const QByteArray &templateJson, const QByteArray &wordingJson)
{
    try {
        Template::parse(templateJson, wordingJson, consultationSchema());
    } catch (const base::Error &error) {
        CHECK(error.code() == base::ErrorCode::InvalidInput);
        return error.problems();
    }
    return {};
}

QByteArray edited(const char *name, const QByteArray &from, const QByteArray &to)
{
    QByteArray text = shipped(name);
    const auto at = text.indexOf(from);
    REQUIRE(at >= 0);
    return text.replace(at, from.size(), to);
}

QString placeOf(const char *name, const QByteArray &needle)
{
    const QByteArray text = shipped(name);
    return QLatin1String(name) + u':' + QString::number(text.left(text.indexOf(needle)).count('\n') + 1);
}

} // namespace

TEST_CASE("the shipped template is sound")
{
    CHECK(faults(shipped("template.json"), shipped("wording.json")).empty());
    const Template &paper = testing::consultationTemplate();
    CHECK(paper.id() == u"consultation-report");
    CHECK(paper.hash().size() == 64);
}

TEST_CASE("an unknown field in a sentence is an error with its line")
{
    const auto found = faults(shipped("template.json"), edited("wording.json", "{{finding.index}}", "{{finding.indexx}}"));
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == u"template-unknown-field");
    CHECK(found.front().place == placeOf("wording.json", "{{finding.index}}"));
    CHECK(found.front().arguments == QStringList{u"finding.indexx"_qs});
}

TEST_CASE("faults of the template are named with their lines")
{
    const auto check = [](const QByteArray &from, const QByteArray &to, const QString &code) {
        const auto found = faults(edited("template.json", from, to), shipped("wording.json"));
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == code);
        CHECK(found.front().place == placeOf("template.json", from));
    };
    check("\"in\": \"findings\"", "\"in\": \"findingz\"", u"template-unknown-field"_qs);
    check("\"block\": \"photoGrid\"", "\"block\": \"fotoGrid\"", u"template-unknown-block"_qs);
    check("\"text\": \"@hazards.none\"", "\"text\": \"@hazards.nun\"", u"template-unknown-wording"_qs);
    check("\"style\": \"coverFirm\"", "\"style\": \"coverFrim\"", u"template-unknown-style"_qs);
    check("\"mm\": 26, \"style\": \"small\"", "\"mm\": \"26\", \"style\": \"small\"", u"template-wrong-type"_qs);
    check("{{hazard.due|else:due.now}}", "{{hazard.due|elze:due.now}}", u"template-unknown-filter"_qs);
    check("\"keepWithNext\": true}", "\"keepWithNexd\": true}", u"template-unknown-key"_qs);
    check("\"font\": \"kaiti\"", "\"font\": \"kait\"", u"template-unknown-font"_qs);
    check("\"columns\": [28, 50, 28, 50]", "\"columns\": [28, 50, 28, 90]", u"template-column-widths"_qs);
}

TEST_CASE("a syntax error is named with its line")
{
    const auto found = faults("{\n  \"format\": 1,\n  \"id\": oops\n}", shipped("wording.json"));
    REQUIRE(found.size() == 1);
    CHECK(found.front() == base::Problem{u"template-syntax"_qs, u"template.json:3"_qs, {}});
}

TEST_CASE("a wording changed by the bureau changes the hash and the paper")
{
    const Template own = Template::parse(shipped("template.json"),
                                         edited("wording.json", "一、企业概况", "一、企业基本情况"), consultationSchema());
    CHECK(own.hash() != testing::consultationTemplate().hash());
    const auto paper = PaperRenderer::render(testing::bareReport(), own, testing::testFonts());
    CHECK(paper.pages.bookmarks.front().title == u"一、企业基本情况");
}

TEST_CASE("a template with any value of a wrong kind is refused or still makes a paper")
{
    const auto whole = nlohmann::json::parse(shipped("template.json").toStdString());
    const auto places = whole.flatten();
    const nlohmann::json strange[] = {nullptr, 7, "x", true, nlohmann::json::array(), nlohmann::json::object()};
    int turn = 0;
    int refused = 0;
    for (const auto &[pointer, value] : places.items()) {
        if (++turn % 5 != 0)
            continue;
        auto changed = whole;
        changed[nlohmann::json::json_pointer(pointer)] = strange[size_t(turn / 5) % std::size(strange)];
        try {
            const Template odd = Template::parse(QByteArray::fromStdString(changed.dump()), shipped("wording.json"), consultationSchema());
            PaperRenderer::layOut(consultationContent(testing::bareReport()), odd, testing::testFonts());
        } catch (const base::Error &) {
            ++refused;
        }
    }
    CHECK(refused > 50);
}

TEST_CASE("lines are found for every JSON value")
{
    const JsonLines lines("{\n\"a\": [1,\n {\"b\\\"c\": 2}],\n\"d\": \"x\\\\\"}");
    CHECK(lines.lineOf(u"/a"_qs) == 2);
    CHECK(lines.lineOf(u"/a/1"_qs) == 3);
    CHECK(lines.lineOf(u"/a/1/b\"c"_qs) == 3);
    CHECK(lines.lineOf(u"/d"_qs) == 4);
    CHECK(lines.lineOf(u"/a/7/z"_qs) == 2);
}

TEST_CASE("damaged template texts are refused, whatever they are")
{
    const QByteArray whole = shipped("template.json");
    for (qsizetype length = 0; length + 2 < whole.size(); length += 997)
        CHECK_THROWS_AS(Template::parse(whole.left(length), shipped("wording.json"), consultationSchema()), base::Error);
    CHECK_THROWS_AS(Template::parse("[]", "{}", consultationSchema()), base::Error);
    CHECK_THROWS_AS(Template::parse("{\"blocks\": [1, null, {\"block\": 3}]}", "{}", consultationSchema()), base::Error);
    CHECK_THROWS_AS(Template::parse(whole, "{\"a\": 1}", consultationSchema()), base::Error);
}
