#include "tests/report/extremereport.h"
#include "tests/report/handoutsamples.h"
#include "tests/report/samplereport.h"
#include "tests/report/trialpaper.h"

#include "tests/support/catch.h"

#include <QFile>

using namespace xunzhen;

namespace {

void keep(const QString &name, const report::RenderedPaper &paper)
{
    QFile file(qEnvironmentVariable("XUNZHEN_PAPER_DIR") + QLatin1Char('/') + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(paper.pdf) == paper.pdf.size());
}

report::RenderedPaper redHead()
{
    auto fields = testing::trialFields();
    fields["text"] = testing::bodyText(50).toStdString();
    return testing::TrialPaper{R"({"block": "redHead", "agency": "{{agencies|lines}}", "suffix": "文件", "style": "redHead", "number": "{{number}}", "numberStyle": "number",
 "signerLabel": "签发人：", "signer": "赵立新", "signerStyle": "signer"},
{"block": "heading", "level": 1, "style": "title", "text": "关于印发《重点行业企业“综合查一次”实施方案》的通知"},
{"block": "para", "style": "body", "text": "{{text}}"},
{"block": "para", "style": "seal", "text": "{{agency}}", "keepWithPrevious": true, "keepWithNext": true},
{"block": "para", "style": "seal", "text": "2026年11月28日"},
{"block": "qr", "text": "{{number}}", "caption": "{{number}}", "style": "small", "mm": 20, "atFoot": true},
{"block": "endBlock", "style": "end", "copies": "@copies", "issuer": "{{agency}}办公室", "date": "{{date}}"})"}.render(fields);
}

report::RenderedPaper letter()
{
    auto fields = testing::trialFields();
    fields["text"] = testing::bodyText(30).toStdString();
    return testing::TrialPaper{R"({"block": "letterHead", "agency": "{{agency}}", "style": "redHead", "number": "{{number}}", "numberStyle": "number", "left": "特急"},
{"block": "heading", "level": 1, "style": "title", "text": "关于约谈有关负责人的函"},
{"block": "para", "style": "body", "text": "{{text}}"},
{"block": "endBlock", "style": "end", "copies": "@copies", "ruled": false})"}.render(fields);
}

report::RenderedPaper record()
{
    return testing::TrialPaper{R"({"block": "heading", "level": 1, "style": "title", "text": "询问笔录"},
{"block": "kvTable", "columns": [20, 26, 42, 26, 42], "labelStyle": "label", "valueStyle": "value", "minHeight": 9, "rows": [
  [{"text": "被询问人", "label": true, "rowSpan": 3}, "姓名", "李𠮷", "性别", "女"],
  ["身份证号", "120112199001010000"],
  ["方式", "{{kind|box:advice}}当面　{{kind|box:order}}电话　{{empty|box:other}}其他"],
  ["备注", {"text": "{{number}}", "span": 2}, {"text": "https://www.example.gov.cn/inspection/records/91120112MA05TEST0X", "span": 2}]]},
{"block": "lines", "label": "陈述：", "text": "第一次检查时门是开着的。", "count": 4, "style": "body"},
{"block": "lines", "label": "申辩：", "text": "{{empty}}", "count": 20, "style": "body"})",
        R"("numberPosition": "center", "foot": "被询问人（签名）：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿", "footStyle": "foot")"}.render();
}

} // namespace

// Not run by itself: XUNZHEN_PAPER_DIR=… xunzhen-test-report "[look]" writes papers to look at.
TEST_CASE("papers are written for a person to look at", "[.][look]")
{
    REQUIRE_FALSE(qEnvironmentVariableIsEmpty("XUNZHEN_PAPER_DIR"));
    keep(u"rich.pdf"_qs, testing::render(testing::richReport()));
    keep(u"bare.pdf"_qs, testing::render(testing::bareReport()));
    keep(u"clean.pdf"_qs, testing::render(testing::cleanReport()));
    for (const auto kind : {domain::HandoutKind::Checklist, domain::HandoutKind::SelfCheck, domain::HandoutKind::PlainSheet,
                            domain::HandoutKind::Policy}) {
        keep(u"handout-%1.pdf"_qs.arg(domain::handoutKindCode(kind)), testing::render(testing::handoutSample(kind)));
        keep(u"handout-%1-bare.pdf"_qs.arg(domain::handoutKindCode(kind)), testing::render(testing::bareHandout(kind)));
    }
    keep(u"extreme.pdf"_qs, testing::render(testing::extremeReport()));
    keep(u"red-head.pdf"_qs, redHead());
    keep(u"letter.pdf"_qs, letter());
    keep(u"record.pdf"_qs, record());
}
