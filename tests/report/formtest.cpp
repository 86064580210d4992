#include "models/report/sink/textdump.h"

#include "tests/report/papertools.h"
#include "tests/report/samplereport.h"
#include "tests/report/trialpaper.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace xunzhen;
using namespace xunzhen::report;
using testing::TrialPaper;

namespace {

QString textOf(const RenderedPaper &paper)
{
    return allText(paper.pages).remove(QLatin1Char(' ')).remove(QChar(0x3000));
}

double widthOf(const GlyphRun &run)
{
    double width = 0;
    for (const Glyph &glyph : run.glyphs)
        width += glyph.advance;
    return width;
}

QString wordsOf(const GlyphRun &run)
{
    QString text;
    for (const Glyph &glyph : run.glyphs)
        text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

/// The first run of a page whose text holds the words.
const GlyphRun &find(const Page &page, const QString &words)
{
    const auto hit = std::find_if(page.runs.begin(), page.runs.end(), [&](const GlyphRun &run) { return wordsOf(run).contains(words); });
    REQUIRE(hit != page.runs.end());
    return *hit;
}

double emTop(const GlyphRun &run) { return run.origin.y() - 0.88 * run.size; }
double emFoot(const GlyphRun &run) { return run.origin.y() + 0.12 * run.size; }
bool near(double a, double b, double tolerance = 0.05) { return std::abs(a - b) <= tolerance; }

std::vector<Rule> redRules(const Page &page)
{
    std::vector<Rule> red;
    std::copy_if(page.rules.begin(), page.rules.end(), std::back_inserter(red), [](const Rule &rule) { return rule.color == 0xffe60012; });
    return red;
}

const QByteArray kRedHead = R"({"block": "redHead", "agency": "{{agency}}", "style": "redHead", "number": "{{number}}", "numberStyle": "number"},
{"block": "heading", "level": 1, "style": "title", "text": "责令改正通知书"},
{"block": "para", "style": "body", "text": "{{text}}"})";

void checkClean(const TrialPaper &form, const RenderedPaper &paper)
{
    CHECK(testing::layoutFaults(paper, form.paper()) == QStringList());
}

} // namespace

TEST_CASE("a red head stands 35 mm below the type area's top, the number two lines below it, the rule 4 mm below that")
{
    const TrialPaper form{kRedHead};
    const RenderedPaper paper = form.render();
    const Page &page = paper.pages.pages.front();
    const QRectF type = form.paper().geometry().type;
    const GlyphRun &agency = find(page, u"应急管理局"_qs);
    const GlyphRun &number = find(page, u"〔2026〕"_qs);
    CHECK(near(emTop(agency), type.top() + points(35)));
    CHECK(agency.color == 0xffe60012);
    CHECK(near(agency.origin.x() - type.left(), type.right() - agency.origin.x() - widthOf(agency), 0.1));
    CHECK(near(number.origin.y() - agency.origin.y(), 2 * 28.99 + 5 + 0.12 * agency.size + 6.495 + 0.88 * 16, 0.2));
    CHECK(near(number.origin.x() - type.left(), type.right() - number.origin.x() - widthOf(number), 0.1));
    const auto rules = redRules(page);
    REQUIRE(rules.size() == 1);
    CHECK(near(rules[0].from.y() - rules[0].width / 2 - emFoot(number), points(4)));
    CHECK((near(rules[0].from.x(), type.left()) && near(rules[0].to.x(), type.right())));
    CHECK(emTop(find(page, u"责令改正"_qs)) - rules[0].from.y() >= 2 * 28.99);
    checkClean(form, paper);
}

TEST_CASE("a long or joint heading is set smaller but never below 22 points, and never cut")
{
    const TrialPaper form{kRedHead};
    auto fields = testing::trialFields();
    for (const QString &agency : {u"天津市津南区海河教育园区管理委员会综合行政执法局"_qs, u"天津市津南区国家会展中心及海河教育园区安全生产委员会联合办公室综合监督管理处应急指挥中心"_qs}) {
        fields["agency"] = agency.toStdString();
        const RenderedPaper paper = form.render(fields);
        CHECK(textOf(paper).contains(agency));
        CHECK(find(paper.pages.pages.front(), agency.left(8)).size >= 22);
        CHECK(find(paper.pages.pages.front(), agency.left(8)).size < 36);
        checkClean(form, paper);
    }
}

TEST_CASE("the agencies of a joint paper are spread to one width, with the suffix beside them at half their height")
{
    const TrialPaper form{R"({"block": "redHead", "agency": "{{agencies|lines}}", "suffix": "文件", "style": "redHead", "number": "{{number}}", "numberStyle": "number"},
{"block": "para", "style": "body", "text": "{{text}}"})"};
    auto fields = testing::trialFields();
    const RenderedPaper paper = form.render(fields);
    const Page &page = paper.pages.pages.front();
    const GlyphRun &first = find(page, u"应急"_qs), &second = find(page, u"市场"_qs), &third = find(page, u"环境"_qs), &suffix = find(page, u"文件"_qs);
    CHECK((near(first.origin.x(), second.origin.x()) && near(second.origin.x(), third.origin.x())));
    CHECK((near(widthOf(first), widthOf(second)) && near(widthOf(second), widthOf(third))));
    CHECK(near(suffix.origin.y(), second.origin.y()));
    CHECK(suffix.origin.x() > first.origin.x() + widthOf(first));
    checkClean(form, paper);

    fields["agencies"] = nlohmann::json::array();
    for (int i = 0; i < 26; ++i)
        fields["agencies"].push_back("天津市津南区第" + std::to_string(i) + "街道办事处");
    const RenderedPaper many = form.render(fields);
    for (int i = 0; i < 26; ++i)
        CHECK(textOf(many).contains(u"天津市津南区第%1街道办事处"_qs.arg(i)));
    checkClean(form, many);
}

TEST_CASE("with a signer the number stands at the left and the signer at the right of the same line")
{
    const TrialPaper form{R"({"block": "redHead", "agency": "{{agency}}", "style": "redHead", "number": "{{number}}", "numberStyle": "number",
 "signerLabel": "签发人：", "signer": "{{agencies|lines}}", "signerStyle": "signer"},
{"block": "para", "style": "body", "text": "{{text}}"})"};
    auto fields = testing::trialFields();
    fields["agencies"] = {"张海河", "李𠮷"};
    const RenderedPaper paper = form.render(fields);
    const Page &page = paper.pages.pages.front();
    const QRectF type = form.paper().geometry().type;
    const GlyphRun &number = find(page, u"〔2026〕"_qs);
    CHECK(near(number.origin.x(), type.left() + 16));
    CHECK(near(find(page, u"李"_qs).origin.y(), number.origin.y()));
    CHECK(find(page, u"张"_qs).origin.y() < number.origin.y());
    CHECK(near(find(page, u"张"_qs).origin.x(), find(page, u"李"_qs).origin.x()));
    CHECK(near(find(page, u"张海河"_qs).origin.x() + 48, type.right() - 16));
    CHECK(find(page, u"签发人"_qs).origin.y() < number.origin.y());
    checkClean(form, paper);
    fields["agencies"] = {"张海河"};
    fields["number"] = "津南应急市场环境规划交通五部门联合责令限期改正〔2026〕12号";
    checkClean(form, form.render(fields));
}

TEST_CASE("a letter has its heading 30 mm below the paper's top and two double rules of 170 mm")
{
    const TrialPaper form{R"({"block": "letterHead", "agency": "{{agency}}", "style": "redHead", "number": "{{number}}", "numberStyle": "number", "left": "特急"},
{"block": "heading", "level": 1, "style": "title", "text": "约谈函"},
{"block": "para", "style": "body", "text": "{{text}}"})"};
    auto fields = testing::trialFields();
    fields["text"] = testing::bodyText(60).toStdString();
    const RenderedPaper paper = form.render(fields);
    const Page &page = paper.pages.pages.front();
    const GlyphRun &agency = find(page, u"应急管理局"_qs);
    CHECK(near(emTop(agency), points(30)));
    const auto rules = redRules(page);
    REQUIRE(rules.size() == 4);
    CHECK(near(rules[0].from.y() - rules[0].width / 2 - emFoot(agency), points(4)));
    CHECK(rules[0].width > rules[1].width);
    CHECK(rules[2].width < rules[3].width);
    CHECK(near(rules[3].from.y() + rules[3].width / 2, points(297 - 20)));
    for (const Rule &rule : rules)
        CHECK((near(rule.to.x() - rule.from.x(), points(170)) && near(rule.from.x(), points(20))));
    const GlyphRun &number = find(page, u"〔2026〕"_qs);
    CHECK(near(emTop(number) - rules[1].from.y() - rules[1].width / 2, 14, 0.2));
    CHECK(near(number.origin.x() + widthOf(number), form.paper().geometry().type.right(), 0.3));
    CHECK(near(find(page, u"特急"_qs).origin.y(), number.origin.y()));
    CHECK(page.label.isEmpty());
    REQUIRE(paper.pages.pages.size() > 1);
    CHECK(paper.pages.pages[1].label == u"— 2 —");
    CHECK(redRules(paper.pages.pages[1]).empty());
    checkClean(form, paper);
}

TEST_CASE("the end block closes the last page on the lower edge of the type area and is never alone there")
{
    const TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"},
{"block": "qr", "text": "{{number}}", "caption": "{{number}}", "style": "small", "mm": 20, "atFoot": true},
{"block": "endBlock", "style": "end", "copies": "@copies", "issuer": "{{agency}}办公室", "date": "{{date}}"})"};
    const QRectF type = form.paper().geometry().type;
    auto fields = testing::trialFields();
    fields["copies"] = "区人民政府办公室，区安全生产委员会办公室，区市场监督管理局，区生态环境局，规划和自然资源分局，区交通运输局。";
    for (int sentences = 1; sentences < 90; sentences += 3) {
        fields["text"] = testing::bodyText(sentences).toStdString();
        const RenderedPaper paper = form.render(fields);
        checkClean(form, paper);
        const Page &last = paper.pages.pages.back();
        std::vector<Rule> rules;
        std::copy_if(last.rules.begin(), last.rules.end(), std::back_inserter(rules), [](const Rule &rule) { return rule.from.x() != rule.to.x(); });
        REQUIRE(rules.size() == 5);
        CHECK(near(rules.back().from.y() + rules.back().width / 2, type.bottom()));
        CHECK((near(rules[2].width, points(0.35)) && near(rules[3].width, points(0.25)) && near(rules[4].width, points(0.35))));
        CHECK(near(find(last, u"抄送"_qs).origin.x(), type.left() + 14));
        CHECK(near(find(last, u"印发"_qs).origin.x() + widthOf(find(last, u"印发"_qs)), type.right() - 14, 0.2));
        CHECK(near(find(last, u"办公室"_qs).size, 14));
        CHECK(emFoot(find(last, u"〔2026〕"_qs)) < rules[2].from.y());
    }
}

TEST_CASE("an end block without anything to say is left out, a letter's has no rules")
{
    TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"},
{"block": "endBlock", "style": "end", "copies": "{{empty}}", "issuer": "", "date": "{{empty}}"})"};
    CHECK(form.render().pages.pages.front().rules.empty());
    form.blocks.replace("\"{{empty}}\", \"issuer\"", "\"@copies\", \"ruled\": false, \"issuer\"");
    const RenderedPaper paper = form.render();
    CHECK(paper.pages.pages.front().rules.empty());
    CHECK(textOf(paper).contains(u"抄送：区人民政府办公室"_qs));
    checkClean(form, paper);
}

TEST_CASE("form papers number their pages 第 页 共 页, in the middle or at the right")
{
    auto fields = testing::trialFields();
    fields["text"] = testing::bodyText(75).toStdString();
    for (const QByteArray &position : {QByteArray("center"), QByteArray("right")}) {
        TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"})"};
        form.page = "\"numberPosition\": \"" + position + '"';
        QByteArray json = form.templateJson();
        json.replace("— {{page}} —", "第 {{page}} 页　共 {{pages}} 页");
        const Template paper = Template::parse(json, "{}", testing::trialFields());
        Content content;
        content.fields = fields;
        content.date = QDate(2026, 11, 28);
        const RenderedPaper rendered = PaperRenderer::layOut(content, paper, testing::testFonts());
        REQUIRE(rendered.pages.pages.size() == 3);
        CHECK(rendered.pages.pages[1].label == u"第 2 页　共 3 页");
        CHECK(testing::layoutFaults(rendered, paper) == QStringList());
        const QRectF type = paper.geometry().type;
        const GlyphRun &first = find(rendered.pages.pages[1], u"第 2 页"_qs);
        CHECK((position == "right" ? first.origin.x() > type.center().x() : first.origin.x() < type.center().x()));
        CHECK(first.origin.y() > type.bottom());
    }
}

TEST_CASE("a line for the signature stands at the foot of every page, below all text")
{
    TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"},
{"block": "table", "in": "rows", "as": "row", "style": "cell", "columns": [{"mm": 60, "title": "甲", "text": "{{row.a}}"}, {"mm": 96, "title": "乙", "text": "{{row.b}}"}]})"};
    form.page = R"("foot": "被询问人（签名）：＿＿＿＿＿＿　　日期：＿＿＿＿", "footStyle": "foot")";
    auto fields = testing::trialFields();
    fields["text"] = testing::bodyText(70).toStdString();
    for (int i = 0; i < 80; ++i)
        fields["rows"].push_back({{"a", "第" + std::to_string(i) + "行"}, {"b", "说明"}, {"picture", ""}});
    const RenderedPaper paper = form.render(fields);
    const QRectF type = form.paper().geometry().type;
    CHECK(near(paper.pages.textArea.bottom(), type.bottom() - 26));
    REQUIRE(paper.pages.pages.size() > 3);
    for (const Page &page : paper.pages.pages) {
        const GlyphRun &foot = find(page, u"被询问人"_qs);
        CHECK(emFoot(foot) <= type.bottom());
        for (const GlyphRun &run : page.runs)
            if (run.tag >= 0)
                CHECK(emFoot(run) < emTop(foot));
    }
    checkClean(form, paper);
}

TEST_CASE("an empty field leaves ruled lines to write on, a filled one stands on them")
{
    const TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"},
{"block": "lines", "label": "陈述申辩：", "text": "{{empty}}", "count": 5, "style": "body"},
{"block": "lines", "label": "备注：", "count": 30, "mm": 9, "style": "value"})"};
    auto fields = testing::trialFields();
    const RenderedPaper blank = form.render(fields);
    size_t rules = 0;
    for (const Page &page : blank.pages.pages)
        rules += page.rules.size();
    CHECK(rules == 35);
    const Page &first = blank.pages.pages.front();
    CHECK(first.rules.front().from.x() >= find(first, u"陈述申辩："_qs).origin.x() + 5 * 15.79 - 0.5);
    CHECK(first.rules[1].from.x() == form.paper().geometry().type.left());
    CHECK(near(first.rules[2].from.y() - first.rules[1].from.y(), 28.99, 0.01));
    CHECK(near(first.rules[7].from.y() - first.rules[6].from.y(), points(9)));
    checkClean(form, blank);

    fields["empty"] = testing::bodyText(20).toStdString();
    const RenderedPaper filled = form.render(fields);
    CHECK(textOf(filled).contains(u"陈述申辩：第1句"_qs));
    CHECK(textOf(filled).contains(u"第20句"_qs));
    checkClean(form, filled);
}

TEST_CASE("a box is ticked when the value is its code or holds it, and is searchable as one")
{
    const TrialPaper form{R"({"block": "para", "style": "body", "text": "{{kind|box:advice}}意见 {{kind|box:order}}责令 {{kinds|box:order}}两者 {{flag|box:true}}是 {{flag|box:false}}否 {{text|box}}有 {{empty|box}}无 {{empty|box:advice}}手填"},
{"block": "kvTable", "columns": [28, 128], "labelStyle": "label", "valueStyle": "value", "rows": [["方式", "{{kind|box:advice}}直接　{{kind|box:order}}留置"]]})"};
    const RenderedPaper paper = form.render();
    CHECK(textOf(paper) == u"☑意见□责令☑两者☑是□否☑有□无□手填方式☑直接□留置"_qs);
    CHECK(paper.missing.isEmpty());
    const Page &page = paper.pages.pages.front();
    const auto diagonal = [](const Rule &rule) { return rule.from.x() != rule.to.x() && rule.from.y() != rule.to.y(); };
    CHECK(std::count_if(page.rules.begin(), page.rules.end(), diagonal) == 10);
    checkClean(form, paper);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"box.pdf"_qs));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(paper.pdf) == paper.pdf.size()));
    file.close();
    if (const auto read = testing::runTool(u"pdftotext"_qs, {file.fileName(), u"-"_qs}))
        CHECK(QString::fromUtf8(read->output).contains(u"☑意见 □责令 ☑两者"_qs));
}

TEST_CASE("a landscape paper is a sheet on its side with its own type area")
{
    TrialPaper form{R"({"block": "heading", "level": 1, "style": "title", "text": "整改清单"},
{"block": "table", "in": "rows", "as": "row", "style": "cell", "columns": [{"mm": 75, "title": "甲", "text": "{{row.a}}"}, {"mm": 75, "title": "乙", "text": "{{row.b}}"}, {"mm": 75, "title": "丙", "text": "{{row.b}}"}]})"};
    form.page = "\"landscape\": true";
    auto fields = testing::trialFields();
    for (int i = 0; i < 60; ++i)
        fields["rows"].push_back({{"a", "第" + std::to_string(i) + "行"}, {"b", testing::bodyText(3).toStdString()}, {"picture", ""}});
    const RenderedPaper paper = form.render(fields);
    CHECK(near(paper.pages.size.width(), points(297)));
    CHECK(near(paper.pages.size.height(), points(210)));
    CHECK(paper.pages.pages.size() > 3);
    checkClean(form, paper);
}

TEST_CASE("words and numbers without a break are cut to their cells and never overlap")
{
    const TrialPaper form{R"({"block": "kvTable", "columns": [28, 50, 28, 50], "labelStyle": "label", "valueStyle": "value", "rows": [
  ["网址", "{{text}}", "代码", "{{text}}"], ["说明", "{{text}}"]]},
{"block": "table", "in": "rows", "as": "row", "style": "cell", "columns": [{"mm": 8, "title": "序号序号", "text": "{{row.a}}"}, {"mm": 40, "title": "乙", "text": "{{row.b}}"}]},
{"block": "para", "style": "body", "text": "{{text}}"})"};
    for (const QString &text : {QString(60, u'W'), QString(200, u'i'), u"https://www.example.gov.cn/portal/service/inspection/records?id=91120112MA05TEST0X&token=%1"_qs.arg(QString(80, u'x')),
                                u"91120112MA05TEST0X"_qs, QString(40, u'，'), QString(40, u'（'), u"𠮷𪚲"_qs, QString(60, u'—'), u"一"_qs + QString(50, u'9') + u"年"_qs}) {
        auto fields = testing::trialFields();
        fields["text"] = text.toStdString();
        fields["rows"].push_back({{"a", text.toStdString()}, {"b", text.toStdString()}, {"picture", ""}});
        const RenderedPaper paper = form.render(fields);
        CAPTURE(text.toStdString());
        CHECK(textOf(paper).count(text.left(3)) >= 6);
        checkClean(form, paper);
    }
}

TEST_CASE("a cell may stand over several rows, which then stay on one page")
{
    const TrialPaper form{R"({"block": "para", "style": "body", "text": "{{text}}"},
{"block": "kvTable", "columns": [20, 26, 42, 26, 42], "labelStyle": "label", "valueStyle": "value", "minHeight": 9, "rows": [
  [{"text": "被询问人", "label": true, "rowSpan": 3}, "姓名", "{{agency}}", "性别", "女"],
  ["身份证号", "{{number}}"],
  ["住址", "{{text}}"],
  ["备注", {"text": "{{number}}", "span": 2}, {"text": "{{number}}", "span": 2}]]})"};
    auto fields = testing::trialFields();
    for (int sentences = 1; sentences < 60; sentences += 6) {
        fields["text"] = testing::bodyText(sentences).toStdString();
        const RenderedPaper paper = form.render(fields);
        checkClean(form, paper);
        CHECK(textOf(paper).contains(u"被询问人姓名"_qs));
        const auto merged = std::find_if(paper.pages.tags.begin(), paper.pages.tags.end(), [](const Tag &tag) { return tag.rowSpan == 3; });
        REQUIRE(merged != paper.pages.tags.end());
        for (const Page &page : paper.pages.pages)
            for (const GlyphRun &run : page.runs)
                if (wordsOf(run) == u"被询问人" || wordsOf(run) == u"被询")
                    CHECK(run.origin.x() < form.paper().geometry().type.left() + points(20));
    }
}

TEST_CASE("faults of the new blocks and page properties are named with their lines")
{
    const auto check = [](const QByteArray &blocks, const QByteArray &page, const QString &code, int line) {
        const base::Problems found = TrialPaper{blocks, page}.faults();
        CAPTURE(blocks.toStdString(), page.toStdString());
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == code);
        CHECK(found.front().place == u"template.json:%1"_qs.arg(line));
    };
    constexpr int kFirst = 25;
    const QByteArray fine = R"({"block": "para", "style": "body", "text": "{{text}}"})";
    CHECK(TrialPaper{fine}.faults().empty());
    check(fine, R"("numberPosition": "left")", u"template-unknown-word"_qs, 2);
    check(fine, R"("foot": "签名", "footStyle": "feet")", u"template-unknown-style"_qs, 2);
    check(fine, R"("foot": "{{agenda}}", "footStyle": "foot")", u"template-unknown-field"_qs, 2);
    check(fine, R"("landscape": "yes")", u"template-wrong-type"_qs, 2);
    check(fine, R"("foots": "签名")", u"template-unknown-key"_qs, 2);
    check(fine + ",\n{\"block\": \"redHead\", \"agency\": \"{{agency}}\", \"style\": \"redHead\", \"numberStyle\": \"number\"}", {}, u"template-property-missing"_qs, kFirst + 1);
    check(fine + ",\n{\"block\": \"letterHead\", \"agency\": \"{{agenda}}\", \"style\": \"redHead\", \"number\": \"\", \"numberStyle\": \"number\"}", {}, u"template-unknown-field"_qs, kFirst + 1);
    check(fine + ",\n{\"block\": \"endBlock\", \"style\": \"endd\"}", {}, u"template-unknown-style"_qs, kFirst + 1);
    check(fine + ",\n{\"block\": \"endBlock\", \"style\": \"end\", \"copys\": \"\"}", {}, u"template-unknown-key"_qs, kFirst + 1);
    check(fine + ",\n{\"block\": \"lines\", \"style\": \"body\", \"count\": \"3\"}", {}, u"template-wrong-type"_qs, kFirst + 1);
    check("{\"block\": \"para\", \"style\": \"body\", \"text\": \"{{kind|box:}}\"}", {}, u"template-unknown-filter"_qs, kFirst);
    const auto table = [](const QByteArray &rows, const QByteArray &columns = "[28, 50, 28, 50]") {
        return "{\"block\": \"kvTable\", \"columns\": " + columns + ", \"labelStyle\": \"label\", \"valueStyle\": \"value\", \"rows\": [\n" + rows + "]}";
    };
    check(table(R"(["a", "b"], ["a", "b", "c", "d", "e"])"), {}, u"template-too-many-cells"_qs, kFirst + 1);
    check(table(R"([{"text": "a", "rowSpan": 2}, "b", "c"], {"if": "flag", "cells": ["d", "e"]})"), {}, u"template-row-span"_qs, kFirst + 1);
    check(table(R"([{"text": "a", "rowSpan": 3}, "b", "c"], ["d", "e"])"), {}, u"template-row-span"_qs, kFirst);
    check(table(R"([{"text": "a", "rowSpan": 2, "span": 2}, "b", "c"], ["d", "e", "f"])"), {}, u"template-too-many-cells"_qs, kFirst + 1);
    check(table(R"([{"text": "a", "tall": 2}, "b"])"), {}, u"template-unknown-key"_qs, kFirst + 1);
    check(table(R"([{"label": true}, "b"])"), {}, u"template-property-missing"_qs, kFirst + 1);
    check(table(R"(["a", "b"])", "[6, 50]"), {}, u"template-column-narrow"_qs, kFirst);
}

TEST_CASE("figures beyond all measure are refused or leave the paper whole")
{
    const QByteArray para = R"({"block": "para", "style": "body", "text": "{{text}}"})";
    for (const QByteArray &block : {QByteArray(R"({"block": "redHead", "agency": "{{agency}}", "style": "redHead", "number": "{{number}}", "numberStyle": "number", "mm": 900})"),
                                    QByteArray(R"({"block": "lines", "style": "body", "count": 999, "mm": 0.1, "label": "备注："})"),
                                    QByteArray(R"({"block": "kvTable", "columns": [28, 128], "labelStyle": "label", "valueStyle": "value", "minHeight": 900, "rows": [["方式", "{{text}}"]]})"),
                                    QByteArray(R"({"block": "qr", "text": "x", "caption": "{{number}}", "style": "small", "mm": 900, "atFoot": true})")}) {
        const TrialPaper form{para + ",\n" + block + ",\n" + para};
        CAPTURE(block.toStdString());
        checkClean(form, form.render());
    }
    for (const QByteArray &figures : {QByteArray(R"("left": 40)"), QByteArray(R"("left": -2)"), QByteArray(R"("indent": -1)"),
                                      QByteArray(R"("tracking": -12)"), QByteArray(R"("before": -9)")}) {
        QByteArray json = TrialPaper{para}.templateJson();
        json.replace(R"("tracking": -0.207, "indent": 2, "grid": true})", figures + R"(, "grid": true})");
        CHECK_THROWS_AS(Template::parse(json, R"({"copies": ""})", testing::trialFields()), base::Error);
    }
}
