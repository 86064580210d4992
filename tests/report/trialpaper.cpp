#include "tests/report/trialpaper.h"

#include "models/report/check/layoutcheck.h"

#include "tests/report/samplereport.h"

namespace xunzhen::testing {

using namespace report;

namespace {

const QByteArray kHead = R"({"format": 1, "id": "form", "version": "1", "title": "表",
"page": {"number": "— {{page}} —", "numberStyle": "pageNumber"%1},
"fonts": {
  "fangsong": ["FandolFang-Regular", "NotoSerifCJKsc-Regular"],
  "xiaobiaosong": ["FandolSong-Bold", "NotoSerifCJKsc-Bold"],
  "heiti": ["FandolHei-Regular", "NotoSansCJKsc-Regular"],
  "kaiti": ["FandolKai-Regular", "NotoSerifCJKsc-Regular"],
  "last": ["NotoSerifCJKsc-Regular", "Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN", "DejaVuSans"]},
"styles": {
  "redHead": {"font": "xiaobiaosong", "size": 36, "pitch": 46, "align": "center", "color": "#e60012"},
  "number": {"font": "fangsong", "size": 16, "pitch": 28.99, "align": "left"},
  "signer": {"font": "kaiti", "size": 16, "pitch": 28.99, "align": "left"},
  "title": {"font": "xiaobiaosong", "size": 22, "pitch": 34, "align": "center", "balance": true, "after": 14},
  "body": {"font": "fangsong", "size": 16, "tracking": -0.207, "indent": 2, "grid": true},
  "h1": {"font": "heiti", "size": 16, "tracking": -0.207, "indent": 2, "grid": true, "align": "left"},
  "seal": {"font": "fangsong", "size": 16, "tracking": -0.207, "right": 4, "grid": true, "align": "right"},
  "end": {"font": "fangsong", "size": 14, "pitch": 24, "align": "left"},
  "foot": {"font": "fangsong", "size": 12, "pitch": 20, "align": "left"},
  "label": {"font": "heiti", "size": 12, "pitch": 18, "align": "center"},
  "value": {"font": "fangsong", "size": 12, "pitch": 18, "align": "left"},
  "cell": {"font": "fangsong", "size": 10.5, "pitch": 15.5, "align": "left"},
  "small": {"font": "fangsong", "size": 9, "pitch": 13.5, "align": "left"},
  "pageNumber": {"font": "fangsong", "size": 14, "pitch": 20, "align": "left"}},
"blocks": [
)";

const QByteArray kWording = R"({"copies": "抄送：{{copies}}", "kind.advice": "监督意见"})";

} // namespace

nlohmann::json trialFields()
{
    return {{"agency", "天津市津南区应急管理局"}, {"agencies", {"天津市津南区应急管理局", "天津市津南区市场监督管理局", "天津市津南区生态环境局"}},
            {"number", "津南应急责改〔2026〕12号"}, {"copies", "区人民政府办公室，区安全生产委员会办公室。"}, {"date", "2026年11月28日印发"},
            {"kind", "advice"}, {"kinds", {"advice", "order"}}, {"flag", true}, {"empty", ""}, {"text", "正文。"},
            {"rows", {{{"a", "甲"}, {"b", "乙"}, {"picture", ""}}}}, {"photos", {{{"picture", ""}, {"caption", "说明"}}}}};
}

QByteArray TrialPaper::templateJson() const
{
    QByteArray head = kHead;
    head.replace("%1", page.isEmpty() ? QByteArray() : ", " + page);
    return head + blocks + "\n]}";
}

Template TrialPaper::paper() const
{
    return Template::parse(templateJson(), kWording, trialFields());
}

base::Problems TrialPaper::faults() const
{
    try {
        paper();
    } catch (const base::Error &error) {
        return error.problems();
    }
    return {};
}

RenderedPaper TrialPaper::render(const nlohmann::json &fields) const
{
    Content content;
    content.fields = fields;
    content.date = QDate(2026, 11, 28);
    return PaperRenderer::render(content, paper(), testFonts());
}

RenderedPaper TrialPaper::render() const
{
    return render(trialFields());
}

QStringList layoutFaults(const RenderedPaper &rendered, const Template &paper)
{
    QStringList found;
    for (const base::Problem &problem : checkLayout(rendered.pages, paper))
        found << problem.code + u", "_qs + problem.place + u": "_qs + problem.arguments.join(u' ');
    return found;
}

QString bodyText(int sentences)
{
    QString text;
    for (int i = 1; i <= sentences; ++i)
        text += u"第%1句说明现场检查所见的情况属实；"_qs.arg(i);
    return text;
}

} // namespace xunzhen::testing
