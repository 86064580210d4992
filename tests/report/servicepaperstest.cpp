// What the papers of service, remediation and follow-up say.
#include "models/report/formpaper.h"
#include "models/report/sample/samplepaper.h"
#include "models/report/sink/textdump.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

const QStringList kVisitPapers{u"remediation-plan"_qs, u"hazard-disclosure"_qs, u"reinspection-opinion"_qs, u"follow-up-record"_qs,
                               u"service-rating"_qs, u"process-list"_qs};
const QStringList kBureauPapers{u"draw-record"_qs, u"publication-table"_qs, u"period-report"_qs};

RenderedPaper printed(const QString &id, const VisitPaper &paper)
{
    const FormPaper kind = FormPaper::shipped(id);
    return PaperRenderer::layOut(kind.content(paper), kind.layout(), testing::testFonts());
}

VisitPaper sampleOf(const QString &id, Sample sample)
{
    return samplePaper(FormPaper::shipped(id).form(), sample);
}

QString textOf(const RenderedPaper &paper)
{
    return allText(paper.pages).remove(QLatin1Char(' ')).remove(QChar(0x3000)).remove(QLatin1Char('\n'));
}

QString rich(const QString &id) { return textOf(printed(id, sampleOf(id, Sample::Rich))); }

size_t rulesOf(const RenderedPaper &paper)
{
    size_t rules = 0;
    for (const Page &page : paper.pages.pages)
        rules += page.rules.size();
    return rules;
}

}

TEST_CASE("every paper of a visit says whether it was service or a check")
{
    for (const QString &id : kVisitPapers)
        for (const auto &[kind, word] : {std::pair(u"service"_qs, u"【前端服务】"_qs), std::pair(u"enforcement"_qs, u"【行政检查】"_qs)}) {
            INFO(id.toStdString());
            VisitPaper paper = sampleOf(id, Sample::Rich);
            paper.record.kind = kind;
            CHECK(textOf(printed(id, paper)).contains(word));
        }
}

TEST_CASE("papers bear their number, or say that they are drafts")
{
    for (const QString &id : kVisitPapers + kBureauPapers) {
        INFO(id.toStdString());
        VisitPaper paper = sampleOf(id, Sample::Rich);
        CHECK(textOf(printed(id, paper)).contains(QString(paper.record.number)));
        CHECK_FALSE(textOf(printed(id, paper)).contains(u"草稿"_qs));
        paper.record.number.clear();
        const RenderedPaper draft = printed(id, paper);
        for (const Page &page : draft.pages.pages)
            CHECK(pageLines(page).join(QString()).contains(u"草稿"_qs));
    }
}

TEST_CASE("a corrected paper says what it replaces")
{
    for (const QString &id : kVisitPapers + kBureauPapers) {
        INFO(id.toStdString());
        VisitPaper paper = sampleOf(id, Sample::Rich);
        paper.record.edition = u"第2版"_qs;
        paper.record.revision = u"更正说明：本件替代第1版。"_qs;
        const QString text = textOf(printed(id, paper));
        CHECK(text.contains(u"更正说明：本件替代第1版。"_qs));
        CHECK(text.contains(u"（第2版更正件）"_qs));
    }
}

TEST_CASE("who refuses to sign stands on the paper with reason and witness")
{
    for (const QString &id : {u"remediation-plan"_qs, u"hazard-disclosure"_qs, u"reinspection-opinion"_qs, u"follow-up-record"_qs}) {
        INFO(id.toStdString());
        const QString text = rich(id);
        CHECK(text.contains(u"理由：对第5项有不同意见。"_qs));
        CHECK(text.contains(u"见证人：马会军"_qs));
    }
}

TEST_CASE("an empty record leaves room to write")
{
    for (const QString &id : kVisitPapers + kBureauPapers) {
        INFO(id.toStdString());
        const RenderedPaper empty = printed(id, sampleOf(id, Sample::Empty));
        const QString text = textOf(empty);
        CHECK(rulesOf(empty) > 40);
        for (const QString &stray : {u"{{"_qs, u"「」"_qs, u"：，"_qs, u"。。"_qs, u"（）"_qs, u"，，"_qs})
            CHECK_FALSE(text.contains(stray));
        for (const Page &page : empty.pages.pages)
            CHECK_FALSE(pageLines(page).isEmpty());
    }
}

TEST_CASE("the plan names risk, measure, standard, help, money, order, emergency and promise")
{
    const QString text = rich(u"remediation-plan"_qs);
    for (const QString &part : {u"第1项风险点1喷漆房可燃气体报警装置失效"_qs, u"整改标准探测器报警值"_qs, u"帮扶专家线上答疑"_qs, u"完成期限立即整改"_qs,
                                u"资金合计：35,000元。"_qs, u"避免交叉作业"_qs, u"八、安全措施和应急处置"_qs, u"承诺落实整改责任、资金和人员"_qs,
                                u"不是行政处罚决定"_qs, u"附件整改验收单"_qs})
        CHECK(text.contains(part));
}

TEST_CASE("the disclosure is about one hazard and says why it is major, what to do and under which clauses")
{
    const QString text = rich(u"hazard-disclosure"_qs);
    for (const QString &part : {u"等级重大隐患"_qs, u"判定依据使用易燃溶剂"_qs, u"可能后果可燃气体积聚"_qs, u"1.立即停止喷漆作业"_qs,
                                u"《中华人民共和国安全生产法》第五条"_qs, u"第四十一条第二款"_qs, u"☑现场当面交底□集中约谈交底"_qs})
        CHECK(text.contains(part));
    CHECK_FALSE(text.contains(u"冲压车间"_qs));
}

TEST_CASE("the opinion counts the items and ticks one conclusion")
{
    const QString text = rich(u"reinspection-opinion"_qs);
    CHECK(text.contains(u"共12项，其中已销号3项，部分整改3项，退回重改3项，未整改3项"_qs));
    CHECK(text.contains(u"□全部整改完成"_qs));
    CHECK(text.contains(u"☑部分整改完成"_qs));
    CHECK(text.contains(u"第六十五条第一款第三项"_qs));
    VisitPaper done = sampleOf(u"reinspection-opinion"_qs, Sample::Rich);
    done.values[u"conclusion"_qs] = u"all"_qs;
    done.values.remove(u"left"_qs);
    CHECK(textOf(printed(u"reinspection-opinion"_qs, done)).contains(u"没有尚未完成的事项。"_qs));
}

TEST_CASE("advice closes a service paper, the law a check's")
{
    VisitPaper paper = sampleOf(u"reinspection-opinion"_qs, Sample::Rich);
    paper.record.kind = u"service"_qs;
    CHECK_FALSE(textOf(printed(u"reinspection-opinion"_qs, paper)).contains(u"由有权机关依法处理"_qs));
    paper.record.kind = u"enforcement"_qs;
    CHECK(textOf(printed(u"reinspection-opinion"_qs, paper)).contains(u"由有权机关依法处理"_qs));
}

TEST_CASE("a follow-up ticks for each item whether it was corrected")
{
    const QString text = rich(u"follow-up-record"_qs);
    CHECK(text.contains(u"☑已纠正"_qs));
    CHECK(text.contains(u"☑部分纠正"_qs));
    CHECK(text.contains(u"☑未纠正"_qs));
    CHECK(text.contains(u"总体评分（满分100分）：95分。"_qs));
    CHECK(text.contains(u"张海峰2027年1月29日"_qs));
}

TEST_CASE("a rating is one sheet and names the firm only where that is wished")
{
    VisitPaper paper = sampleOf(u"service-rating"_qs, Sample::Rich);
    const RenderedPaper anonymous = printed(u"service-rating"_qs, paper);
    CHECK(anonymous.pages.pages.size() == 1);
    CHECK_FALSE(textOf(anonymous).contains(paper.record.enterprise.name));
    CHECK_FALSE(anonymous.pages.properties.title.contains(paper.record.enterprise.name));
    paper.values[u"named"_qs] = u"1"_qs;
    CHECK(textOf(printed(u"service-rating"_qs, paper)).contains(paper.record.enterprise.name));
}

TEST_CASE("the list of the record has steps with way, begin, end and keeping time")
{
    const QString text = rich(u"process-list"_qs);
    for (const QString &part : {u"启动登记入企文字"_qs, u"取证现场拍照音像"_qs, u"☑30年"_qs, u"执法记录仪视频"_qs, u"缺失和说明：调节池"_qs})
        CHECK(text.contains(part));
}

TEST_CASE("the draw record says how to repeat the draw")
{
    const QString text = rich(u"draw-record"_qs);
    for (const QString &part : {u"sha256sum"_qs, u"从12个条目中抽取4个"_qs, u"种子2026-11-15示例开奖号码"_qs, u"附件抽取名单"_qs})
        CHECK(text.contains(part));
}

TEST_CASE("the table of results shows no more of a person than the surname")
{
    const QString text = rich(u"publication-table"_qs);
    CHECK(text.contains(u"张某某"_qs));
    CHECK(text.contains(u"未发现问题"_qs));
    CHECK(text.contains(u"内部留存不随表公示"_qs));
}

TEST_CASE("the report of a period shows every figure with its rule, and says where there is none")
{
    const QString text = rich(u"period-report"_qs);
    for (const QString &part : {u"一、体检次数"_qs, u"十四、多次上门的企业"_qs, u"口径：按企业所在街镇。"_qs, u"统计期间2026年10月1日至2026年12月31日"_qs, u"逾期率11.0%"_qs})
        CHECK(text.contains(part));
    CHECK(textOf(printed(u"period-report"_qs, sampleOf(u"period-report"_qs, Sample::Empty))).contains(u"本期没有。"_qs));
}
