#include "models/report/sample/samplecase.h"

namespace xunzhen::report {

namespace {

const QString kNumber = QStringLiteral("示例应急会诊〔2026〕12号");

CaseFile head()
{
    CaseFile file;
    file.enterprise = u"天津示例𠮷祥金属制品有限公司"_qs;
    file.kind = u"service"_qs;
    file.bureau = u"示例区应急管理局"_qs;
    file.opened = QDate(2026, 11, 21);
    file.keeping = u"10-years"_qs;
    file.filedOn = QDate(2026, 11, 28);
    return file;
}

std::vector<CaseEvidence> photos(int count)
{
    std::vector<CaseEvidence> list;
    for (int i = 0; i < count; ++i)
        list.push_back({u"photo"_qs, u"冲压区未设警示标志"_qs, u"冲压车间东侧"_qs,
                        QDateTime(QDate(2026, 11, 21), QTime(9 + i / 60 % 8, i % 60)), QString(64, QLatin1Char('a')), i == 7});
    return list;
}

AnsweredChecklist answers(int count)
{
    AnsweredSection section{u"责任制"_qs, {}};
    for (int i = 1; i <= count; ++i)
        section.items.push_back({u"A-%1"_qs.arg(i), u"是否建立并落实第%1项责任制？"_qs.arg(i), i % 3 == 0 ? u"atRisk"_qs : u"compliant"_qs,
                                 i % 3 == 0 ? u"打磨车间；没有见到文本"_qs : QString()});
    return {u"EMG-GEN"_qs, u"通用安全管理"_qs, u"2026.11.1"_qs, {section}};
}

CaseFile rich(int papers, int pieces, int questions)
{
    CaseFile file = head();
    file.uscc = u"91120112MA05ABCD12"_qs;
    file.handlers = QStringList{u"张伟"_qs, u"刘洋"_qs};
    file.closed = QDate(2026, 11, 28);
    file.keeping = u"30-years"_qs;
    file.entries = {{{}, u"体检清单作答记录"_qs, {}, {}, QDate(2026, 11, 28), 3, 1, true},
                    {kNumber, u"会诊报告"_qs, {}, {}, QDate(2026, 11, 21), 12, 4},
                    {kNumber, u"会诊报告"_qs, u"第2版"_qs, u"单位有误"_qs, QDate(2026, 11, 25), 1, 16}};
    for (int i = 0; i < papers; ++i)
        file.entries.push_back({u"示例应急责改〔2026〕%1号"_qs.arg(i + 1), u"责令改正通知书"_qs, {}, {}, QDate(2026, 11, 26), 2, 17 + 2 * i});
    file.evidence = photos(pieces);
    file.missingDrafts = QStringList{u"复查意见书"_qs};
    file.missingFiles = QStringList{u"照片008"_qs};
    file.voided = 2;
    file.note = u"纸质送达回证存业务科。"_qs;
    file.filer = u"张伟"_qs;
    file.checklists = {answers(questions)};
    return file;
}

} // namespace

CaseFile sampleCase(Sample sample)
{
    switch (sample) {
    case Sample::Rich: return rich(1, 30, 24);
    case Sample::Empty: return head();
    case Sample::Extreme: break;
    }
    CaseFile file = rich(120, 400, 300);
    file.enterprise = u"天津示例𠮷祥高端装备精密制造与新材料联合研究发展股份有限公司津南分公司"_qs;
    file.note = u"本卷另有说明若干，逐条写在这里。"_qs.repeated(12);
    return file;
}

} // namespace xunzhen::report
