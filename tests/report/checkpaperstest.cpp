#include "models/exchange/law/lawreader.h"
#include "models/report/content/chinesetext.h"
#include "models/report/formpaper.h"
#include "models/report/sample/samplesheet.h"
#include "models/report/sink/textdump.h"
#include "models/report/template/expander.h"

#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace xunzhen;
using namespace xunzhen::report;

namespace {

const QStringList kPapers{u"rights-notice"_qs, u"site-record"_qs, u"interview-record"_qs, u"correction-order"_qs,
                          u"supervision-opinion"_qs, u"talk-notice"_qs, u"talk-record"_qs, u"service-receipt"_qs};
const QStringList kRecords{u"site-record"_qs, u"interview-record"_qs, u"talk-record"_qs};
const QString kService = QStringLiteral("service");
const QString kCheck = QStringLiteral("enforcement");

/// Whether a visit of that kind has such a paper.
bool suits(const QString &id, const QString &visitKind)
{
    const domain::PaperForm form = FormPaper::shipped(id).form();
    return visitKind == kService ? form.forService : form.forCheck;
}

VisitPaper sample(const QString &id, Sample which, const QString &visitKind)
{
    VisitPaper paper = samplePaper(FormPaper::shipped(id).form(), which);
    paper.record.kind = visitKind;
    return paper;
}

RenderedPaper laidOut(const QString &id, const VisitPaper &paper)
{
    const FormPaper kind = FormPaper::shipped(id);
    return PaperRenderer::layOut(kind.content(paper), kind.layout(), testing::testFonts());
}

QString plain(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QChar(0x3000)).remove(QLatin1Char('\n'));
}

QString textOf(const QString &id, const VisitPaper &paper)
{
    return plain(allText(laidOut(id, paper).pages));
}

QString richText(const QString &id, const QString &visitKind)
{
    return textOf(id, sample(id, Sample::Rich, visitKind));
}

QString emptyText(const QString &id, const QString &visitKind)
{
    return textOf(id, sample(id, Sample::Empty, visitKind));
}

/// Where something can be written by hand: empty lines, empty cells and underlined gaps.
struct Room
{
    int lines = 0, cells = 0, gaps = 0;

    void operator()(const RuledLinesBlock &block)
    {
        lines += block.text.isEmpty() ? block.count : 0;
    }
    void operator()(const TableBlock &table)
    {
        for (const TableRow &row : table.rows)
            for (const TableCell &cell : row) {
                cells += !cell.header && cell.text.isEmpty() && !cell.image;
                gaps += cell.text.contains(u"＿＿"_qs);
            }
    }
    void operator()(const ParagraphBlock &block) { gaps += block.text.contains(u"＿＿"_qs); }
    template<typename Other> void operator()(const Other &) {}
};

Room roomOf(const QString &id, const VisitPaper &paper)
{
    const FormPaper kind = FormPaper::shipped(id);
    Room room;
    for (const Block &block : expand(kind.layout(), kind.content(paper)))
        std::visit(room, block);
    return room;
}

/// A citation on a paper, and words of the article (and paragraph, 0: any) that bear it out.
struct Citation
{
    const char16_t *paper;
    const char16_t *law;
    int article;
    int paragraph;
    const char16_t *words;
};

const Citation kCitations[] = {
    {u"rights-notice", u"行政处罚法", 7, 0, u"对行政处罚不服的，有权依法申请行政复议或者提起行政诉讼"},
    {u"rights-notice", u"行政处罚法", 7, 0, u"因行政机关违法给予行政处罚受到损害的，有权依法提出赔偿要求"},
    {u"rights-notice", u"行政处罚法", 42, 1, u"执法人员不得少于两人"},
    {u"rights-notice", u"行政处罚法", 43, 2, u"与案件有直接利害关系或者有其他关系可能影响公正执法的，有权申请回避"},
    {u"rights-notice", u"行政处罚法", 43, 3, u"决定作出之前，不停止调查"},
    {u"rights-notice", u"行政处罚法", 45, 0, u"当事人有权进行陈述和申辩"},
    {u"rights-notice", u"行政处罚法", 45, 0, u"不得因当事人陈述、申辩而给予更重的处罚"},
    {u"rights-notice", u"行政处罚法", 50, 0, u"知悉的国家秘密、商业秘密或者个人隐私，应当依法予以保密"},
    {u"rights-notice", u"行政处罚法", 55, 1, u"应当主动向当事人或者有关人员出示执法证件"},
    {u"rights-notice", u"行政处罚法", 55, 1, u"有权拒绝接受调查或者检查"},
    {u"rights-notice", u"行政处罚法", 55, 2, u"应当如实回答询问，并协助调查或者检查，不得拒绝或者阻挠"},
    {u"rights-notice", u"行政处罚法", 56, 0, u"不得销毁或者转移证据"},
    {u"rights-notice", u"优化营商环境条例", 48, 2, u"应当充分尊重市场主体意愿"},
    {u"rights-notice", u"优化营商环境条例", 48, 2, u"不得干扰市场主体正常生产经营活动，不得增加市场主体负担"},
    {u"rights-notice", u"优化营商环境条例", 59, 1, u"行政指导等非强制性手段"},
    {u"site-record", u"行政处罚法", 55, 0, u"执法人员不出示执法证件的，当事人或者有关人员有权拒绝接受调查或者检查"},
    {u"site-record", u"行政处罚法", 55, 0, u"询问或者检查应当制作笔录"},
    {u"site-record", u"行政处罚法", 43, 2, u"有权申请回避"},
    {u"site-record", u"行政处罚法", 45, 1, u"当事人有权进行陈述和申辩"},
    {u"interview-record", u"行政处罚法", 55, 0, u"应当如实回答询问"},
    {u"interview-record", u"行政处罚法", 43, 2, u"有权申请回避"},
    {u"interview-record", u"行政处罚法", 45, 1, u"当事人有权进行陈述和申辩"},
    {u"correction-order", u"行政处罚法", 28, 1, u"应当责令当事人改正或者限期改正违法行为"},
    {u"correction-order", u"安全生产法", 65, 1, u"当场予以纠正或者要求限期改正"},
    {u"correction-order", u"安全生产法", 65, 1, u"对检查中发现的事故隐患，应当责令立即排除"},
    {u"supervision-opinion", u"优化营商环境条例", 59, 1, u"说服教育、劝导示范、行政指导等非强制性手段"},
    {u"talk-notice", u"优化营商环境条例", 59, 1, u"说服教育、劝导示范、行政指导等非强制性手段"},
    {u"service-receipt", u"行政处罚法", 61, 2, u"当事人同意并签订确认书的，行政机关可以采用传真、电子邮件等方式"},
};

QString spoken(const Citation &citation)
{
    const QString article = u"第%1条"_qs.arg(chineseNumeral(citation.article));
    return citation.paragraph > 0 ? article + u"第%1款"_qs.arg(chineseNumeral(citation.paragraph)) : article;
}

QString filesOf(const QString &id)
{
    const TemplateFiles files = TemplateFiles::load(shippedFolder(id));
    return QString::fromUtf8(files.wording + files.form);
}

/// The newest version of the law among the full texts; nothing where they are not at hand.
std::optional<domain::LawText> fullText(const QString &law)
{
    const QString shared = qEnvironmentVariable("XUNZHEN_SHARED");
    std::optional<domain::LawText> newest;
    QDirIterator files(shared + u"/laws"_qs, {law + u"(*).md"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (!shared.isEmpty() && files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        domain::LawText text = exchange::readLaw(file.readAll(), files.fileName()).text;
        if (!newest || newest->version < text.version)
            newest = std::move(text);
    }
    return newest;
}

bool bearsOut(const domain::LawText &law, const Citation &citation)
{
    for (const domain::LawArticle &article : law.articles)
        if (article.number == QString::number(citation.article)) {
            const QString said = citation.paragraph > 0 ? article.paragraphs.value(citation.paragraph - 1)
                                                        : article.paragraphs.join(u'\n');
            return said.contains(QString::fromUtf16(citation.words));
        }
    return false;
}

}

TEST_CASE("the papers of a check stand in the order of procedure and have series of their own")
{
    const std::pair<int, QString> expected[] = {{100, u"告知"_qs}, {200, u"检记"_qs}, {300, u"询记"_qs}, {400, u"责改"_qs},
                                                {420, u"监意"_qs}, {500, u"约谈"_qs}, {510, u"谈记"_qs}, {900, u"送达"_qs}};
    for (qsizetype i = 0; i < kPapers.size(); ++i) {
        const domain::PaperForm form = FormPaper::shipped(kPapers[i]).form();
        CHECK(form.order == expected[i].first);
        CHECK(form.numberWord == expected[i].second);
        CHECK(form.subject == (form.id == u"service-receipt" ? domain::PaperSubject::Paper : domain::PaperSubject::Visit));
    }
    CHECK_FALSE(suits(u"correction-order"_qs, kService));
    CHECK_FALSE(suits(u"interview-record"_qs, kService));
}

TEST_CASE("a notice of rights says who comes, why, how to complain, and what the firm answered")
{
    const QString check = richText(u"rights-notice"_qs, kCheck);
    for (const QString &part : {u"行政检查告知书"_qs, u"津12-0301"_qs, u"任务来源年度会诊服务计划第37项"_qs, u"本年度次数本年度第1次"_qs,
                                u"另有协助人员1名，人数已经事先确定"_qs, u"执法人员不出示执法证件的，有权拒绝接受调查或者检查"_qs,
                                u"不得因陈述、申辩而给予更重的处罚"_qs, u"投诉电话：12345"_qs, u"☑已核对证件"_qs, u"☑不申请回避□申请回避"_qs})
        CHECK(check.contains(part));
    CHECK_FALSE(check.contains(u"不是行政处罚决定"_qs));

    const QString service = richText(u"rights-notice"_qs, kService);
    for (const QString &part : {u"前端服务告知书"_qs, u"为帮助你单位发现和消除风险"_qs, u"不是行政处罚决定"_qs, u"需要你单位配合的事项"_qs})
        CHECK(service.contains(part));
    CHECK_FALSE(service.contains(u"你单位的义务"_qs));
    CHECK_FALSE(service.contains(u"行政检查"_qs));
}

TEST_CASE("a record of the inspection on site holds facts, the notice given and the firm's word")
{
    const QString text = richText(u"site-record"_qs, kCheck);
    for (const QString &part : {u"检查时间2026年11月20日9时05分至2026年11月20日14时20分"_qs, u"现场陪同人赵立新"_qs, u"刘晓雯津南区应急管理局执法人员津12-0317"_qs,
                                u"记录人周敏"_qs, u"告知：我们是天津市津南区应急管理局的执法人员"_qs, u"答：听清楚了，已看过证件，不申请回避。"_qs,
                                u"9时20分进入一车间北侧喷漆房"_qs, u"按照体检清单检查60项"_qs, u"2台可燃气体探测器均显示故障代码E03"_qs, u"图1、图9"_qs,
                                u"当事人核对意见：以上笔录我已看过，与现场情况相符。"_qs})
        CHECK(text.contains(part));
    CHECK_FALSE(text.contains(u"第三十六条"_qs)); // facts, no judgement
    CHECK(richText(u"site-record"_qs, kService).contains(u"本笔录记录服务时见到的情况，不是行政处罚决定。"_qs));
}

TEST_CASE("a record of an interview names the person, the duty to tell the truth, and every answer")
{
    const QString text = richText(u"interview-record"_qs, kCheck);
    for (const QString &part : {u"询问次数第1次"_qs, u"张海峰（津12-0301）、刘晓雯（津12-0317）"_qs, u"☑男□女"_qs, u"年龄43"_qs, u"职务安全总监"_qs,
                                u"你应当如实回答，并协助调查，不得拒绝或者阻挠"_qs, u"问：发现故障后，单位采取了哪些措施？答：在班组群里提醒过"_qs,
                                u"本笔录改动0处，每处均由被询问人签名或者捺指印确认。"_qs})
        CHECK(text.contains(part));
}

TEST_CASE("a correction order shows facts, clauses, demand, term, consequence and remedies")
{
    const QString text = richText(u"correction-order"_qs, kCheck);
    for (const QString &part : {u"（行政检查）"_qs, u"违反的规定"_qs, u"根据《中华人民共和国安全生产法》第六十五条第一款第二项、第三项，现责令你单位限期改正。改正期限至2026年12月5日。"_qs,
                                u"将改正情况书面报告本机关"_qs, u"向天津市津南区人民政府（示例）申请行政复议"_qs, u"向天津市津南区人民法院（示例）提起行政诉讼"_qs,
                                u"送达签收"_qs, u"一式两份"_qs, u"抄送：天津市津南区示例镇人民政府（示例）。"_qs, u"2026年11月20日印发"_qs})
        CHECK(text.contains(part));

    VisitPaper planned = sample(u"correction-order"_qs, Sample::Rich, kCheck);
    planned.values.remove(u"demands"_qs);
    CHECK(textOf(u"correction-order"_qs, planned).contains(u"2.危险化学品与普通物料混放：将稀释剂移入专用储存柜"_qs));
}

TEST_CASE("an opinion advises, with clause, measure and term, and is no decision")
{
    const QString text = richText(u"supervision-opinion"_qs, kService);
    for (const QString &part : {u"当事人天津海河示例精密涂装有限公司"_qs, u"负责人李明"_qs, u"有关规定"_qs, u"《中华人民共和国消防法》（2021年修正）第二十八条"_qs,
                                u"建议于2026年12月2日前完成。"_qs, u"请你单位于2026年12月20日前将采纳和改进情况告知本机关。"_qs, u"不是行政处罚决定"_qs, u"一式两份"_qs})
        CHECK(text.contains(part));
    CHECK_FALSE(text.contains(u"责令"_qs));
    CHECK(richText(u"supervision-opinion"_qs, kCheck).contains(u"不代替依法应当作出的责令改正或者其他处理"_qs));
}

TEST_CASE("notice and record of a talk say who, when, where, why, and what was promised")
{
    const QString notice = richText(u"talk-notice"_qs, kService);
    for (const QString &part : {u"一、约谈时间：2026年11月25日9时30分"_qs, u"二、约谈地点：津南区应急管理局"_qs, u"三、参加人员：法定代表人李明、安全总监赵立新，请本人参加"_qs,
                                u"六、需要携带的材料："_qs, u"七、联系人和联系电话：张海峰"_qs, u"目的是提示风险、商定措施，不是行政处罚。"_qs, u"回执"_qs})
        CHECK(notice.contains(part));
    CHECK(richText(u"talk-notice"_qs, kCheck).contains(u"也不代替依法应当作出的处理"_qs));

    const QString record = richText(u"talk-record"_qs, kCheck);
    for (const QString &part : {u"被约谈单位李明天津海河示例精密涂装有限公司法定代表人"_qs, u"三、被约谈单位的陈述对通报的情况没有异议"_qs,
                                u"1.探测器更换并试验合格前，不得恢复喷漆作业。"_qs, u"合格后恢复赵立新2026年11月30日"_qs, u"约谈不是行政处罚，也不代替依法应当作出的处理"_qs})
        CHECK(record.contains(part));
}

TEST_CASE("a receipt names the paper, ticks the way, and stands on one sheet")
{
    const RenderedPaper paper = laidOut(u"service-receipt"_qs, sample(u"service-receipt"_qs, Sample::Rich, kCheck));
    const QString text = plain(allText(paper.pages));
    for (const QString &part : {u"送达文书名称责令改正通知书文书文号津南应急责改〔2026〕3号"_qs, u"送达时间2026年11月20日15时30分"_qs,
                                u"□直接送达☑留置送达□邮寄送达□电子送达□委托送达□公告送达"_qs, u"☑见证人签名☑拍照、录像"_qs,
                                u"与受送达人关系安全总监，负责收件的人"_qs, u"拒收的事由和日期2026年11月20日15时30分"_qs})
        CHECK(text.contains(part));
    CHECK(paper.pages.pages.size() == 1);
    CHECK(laidOut(u"service-receipt"_qs, sample(u"service-receipt"_qs, Sample::Empty, kCheck)).pages.pages.size() == 1);
}

TEST_CASE("every paper says which kind of visit it belongs to, and a refusal with its reason and witness")
{
    for (const QString &id : kPapers)
        for (const QString &visitKind : {kService, kCheck}) {
            if (!suits(id, visitKind))
                continue;
            INFO(id.toStdString() << ' ' << visitKind.toStdString());
            const QString text = richText(id, visitKind);
            CHECK(text.contains(visitKind == kService ? u"前端服务"_qs : u"行政检查"_qs));
            CHECK(text.contains(u"，理由：对第5项有不同意见。"_qs));
            CHECK(text.contains(u"见证人：马会军（示例园区管委会）"_qs));
            CHECK(text.contains(u"〔2026〕12号"_qs));
        }
}

TEST_CASE("a paper without answers leaves room to write by hand and no torn sentences")
{
    static const QRegularExpression torn(QStringLiteral("\\{\\{|「」|（）|《》|[，、；][，、；。]|：[，。；]|。。|^[，。]"));
    for (const QString &id : kPapers)
        for (const QString &visitKind : {kService, kCheck}) {
            if (!suits(id, visitKind))
                continue;
            INFO(id.toStdString() << ' ' << visitKind.toStdString());
            const VisitPaper empty = sample(id, Sample::Empty, visitKind);
            const Room room = roomOf(id, empty);
            CHECK(room.lines + room.cells >= 15);
            CHECK_FALSE(textOf(id, empty).contains(torn));
            CHECK_FALSE(richText(id, visitKind).contains(u"{{"_qs));
        }
    CHECK(roomOf(u"site-record"_qs, sample(u"site-record"_qs, Sample::Empty, kCheck)).lines >= 15);
    CHECK(roomOf(u"interview-record"_qs, sample(u"interview-record"_qs, Sample::Empty, kCheck)).lines >= 18);
    CHECK(emptyText(u"correction-order"_qs, kCheck).contains(u"（□立即□于＿＿＿＿年＿＿月＿＿日前）改正"_qs));
    CHECK(emptyText(u"rights-notice"_qs, kCheck).contains(u"□已核对证件□未见证件"_qs));
}

TEST_CASE("a draft says so, and a corrected paper names its edition and reason")
{
    for (const QString &id : kPapers) {
        INFO(id.toStdString());
        CHECK(emptyText(id, kCheck).contains(u"（草未签发）"_qs));
        VisitPaper second = sample(id, Sample::Rich, kCheck);
        second.record.edition = u"第2版"_qs;
        second.record.revision = u"更正原因：单位有误。"_qs;
        const QString text = textOf(id, second);
        CHECK(text.contains(u"号（第2版更正件）"_qs));
        CHECK(text.contains(u"更正原因：单位有误。"_qs));
    }
}

TEST_CASE("every sheet of a record has its signature line and its number of all sheets")
{
    for (const QString &id : kRecords)
        for (const Sample which : {Sample::Rich, Sample::Empty, Sample::Extreme}) {
            INFO(id.toStdString() << ' ' << sampleCode(which).toStdString());
            const auto pages = laidOut(id, sample(id, which, kCheck)).pages.pages;
            for (size_t i = 0; i < pages.size(); ++i) {
                const QString text = plain(pageLines(pages[i]).join(QString()));
                CHECK(text.contains(u"逐页签名"_qs));
                CHECK(text.contains(u"第%1页共%2页"_qs.arg(i + 1).arg(pages.size())));
            }
        }
}

TEST_CASE("every article that a paper cites is in the table of citations")
{
    static const QRegularExpression article(QStringLiteral("第[一二三四五六七八九十百零]+条(第[一二三四五六七八九十]+款)?"));
    for (const QString &id : kPapers) {
        QStringList known;
        for (const Citation &citation : kCitations)
            if (id == QString::fromUtf16(citation.paper))
                known << spoken(citation);
        const QString text = filesOf(id);
        for (auto found = article.globalMatch(text); found.hasNext();) {
            const QString cited = found.next().captured();
            INFO(id.toStdString() << ' ' << cited.toStdString());
            CHECK(known.contains(cited));
        }
    }
}

TEST_CASE("every citation on a paper names an article that says so")
{
    for (const Citation &citation : kCitations) {
        const QString law = QString::fromUtf16(citation.law);
        INFO(law.toStdString() << spoken(citation).toStdString());
        const QString text = filesOf(QString::fromUtf16(citation.paper));
        CHECK(text.contains(law));
        const auto full = fullText(law);
        if (full)
            CHECK(bearsOut(*full, citation));
        else
            WARN("XUNZHEN_SHARED names no folder with this law: its words are not checked");
    }
}
