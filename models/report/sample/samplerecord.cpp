#include "models/report/sample/samplerecord.h"

#include "models/report/sample/samplepicture.h"

namespace xunzhen::report {

namespace {

struct FindingSeed
{
    const char16_t *title;
    const char16_t *place;
    const char16_t *fact;
    const char16_t *citation;
    const char16_t *grade;
    const char16_t *measure;
    const char16_t *standard;
};

const FindingSeed kFindings[] = {
    {u"喷漆房可燃气体报警装置失效", u"一车间北侧喷漆房",
     u"喷漆房内设置的2台可燃气体探测器均显示故障代码E03，现场用标准气样测试无声光报警，控制器记录显示自2026年9月起未再上传数据；喷漆作业仍在进行。",
     u"《中华人民共和国安全生产法》（2021年修正）第三十六条第二款", u"major",
     u"立即停止喷漆作业，更换探测器并重新标定，恢复与风机、切断阀的联锁。",
     u"探测器报警值符合设计文件，声光报警与联锁试验连续3次合格，保留试验记录。"},
    {u"危险化学品与普通物料混放", u"一车间东侧物料间",
     u"约180 kg稀释剂与纸箱、回丝同处存放，未设防火分隔，未配置静电接地和泄漏收集托盘。",
     u"《中华人民共和国安全生产法》（2021年修正）第三十九条第二款", u"serious",
     u"将稀释剂移入专用储存柜，按当班用量领用，设置接地和托盘。", u"车间内存放量不超过当班用量，标识、接地、托盘齐全。"},
    {u"配电箱门未闭合、线路裸露", u"冲压车间3号配电箱", u"配电箱门缺失，2路出线绝缘破损，箱前堆放半成品，操作距离不足0.6 m。",
     u"《中华人民共和国安全生产法》（2021年修正）第三十六条第一款", u"general", u"修复箱门和线路，清理箱前通道。",
     u"箱门完好上锁，线路无裸露，箱前净距不小于0.8 m。"},
    {u"冲床双手操作装置被短接", u"冲压车间5号、7号冲床", u"2台80 t冲床的双手按钮被线缆短接，可单手启动，光幕未投用。",
     u"《中华人民共和国安全生产法》（2021年修正）第三十六条第三款", u"serious", u"停用2台冲床，恢复双手操作和光幕。",
     u"安全装置有效，班前点检有记录。"},
    {u"疏散通道堆放货物", u"成品仓库南侧通道", u"疏散通道净宽由1.8 m被占用至约0.7 m，安全出口指示灯2盏不亮。",
     u"《中华人民共和国消防法》（2021年修正）第二十八条", u"general", u"清空通道，修复指示灯，划线管理。", u"通道全时畅通，指示灯完好。"},
    {u"特种作业人员未持证", u"机修班", u"焊工王某某现场从事焊接作业，不能提供有效的特种作业操作证。",
     u"《中华人民共和国安全生产法》（2021年修正）第三十条第一款", u"serious", u"停止该员工作业，安排取证或者调岗。", u"在岗特种作业人员持证率100%。"},
    {u"有限空间未设置警示标志", u"污水处理站调节池", u"调节池入口无警示标志，无作业审批记录，气体检测仪未标定。",
     u"《中华人民共和国安全生产法》（2021年修正）第三十五条", u"general", u"设置警示标志，建立审批制度，标定检测仪。", u"标志明显，审批记录完整，仪器在检定有效期内。"},
    {u"应急预案未按期演练", u"安全管理部门", u"现场处置方案自2025年3月以来未组织演练，演练评估记录缺失。",
     u"《中华人民共和国安全生产法》（2021年修正）第八十一条", u"minor", u"一个月内组织喷漆房火灾专项演练并评估。", u"演练计划、记录、评估齐全。"},
    {u"劳动防护用品佩戴不规范", u"打磨工位", u"3名打磨工未佩戴防尘口罩，现场未见更换记录。",
     u"《中华人民共和国安全生产法》（2021年修正）第四十五条", u"general", u"配发防尘口罩并建立发放、更换台账。", u"作业人员正确佩戴率100%。"},
    {u"叉车未按期检验", u"厂区装卸平台", u"车牌号为厂内津N-0327的叉车检验有效期至2026年8月，现场仍在使用。",
     u"《中华人民共和国特种设备安全法》第四十条第三款", u"general", u"停用叉车并申报检验。", u"检验合格后使用，标志置于显著位置。"},
    {u"除尘管道积尘未清理", u"打磨车间除尘系统", u"除尘支管内积尘厚度约5 mm，清灰记录停留在2026年7月。",
     u"《中华人民共和国安全生产法》（2021年修正）第四十一条第二款", u"serious", u"停机清灰，恢复清灰周期，记录责任到人。", u"积尘厚度不超过1 mm，每班清扫记录完整。"},
    {u"新员工三级教育记录不全", u"人力资源部", u"抽查2026年入职员工12人，其中4人缺车间级、班组级教育记录。",
     u"《中华人民共和国安全生产法》（2021年修正）第二十八条第一款", u"minor", u"补齐教育培训和考核记录。", u"一人一档，学时与考核齐全。"},
};

constexpr int kPhotos = 20;
constexpr int kAnswers = 60;

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

ReportEnterprise enterprise()
{
    ReportEnterprise firm;
    firm.name = u"天津海河示例精密涂装有限公司"_qs;
    firm.uscc = u"91120112MA0EXAMP1X"_qs;
    firm.address = u"天津市津南区示例工业园区创新路18号"_qs;
    firm.legalRepresentative = u"李明"_qs;
    firm.contact = u"赵立新（安全总监）"_qs;
    firm.phone = u"022-5550 0123"_qs;
    firm.trade = u"C3360 金属表面处理及热处理加工"_qs;
    firm.scale = u"小型"_qs;
    firm.employees = u"126人"_qs;
    firm.mainProducts = u"汽车零部件涂装件，年产约40万件"_qs;
    firm.overview = u"该企业成立于2015年，现有冲压、打磨、喷漆、装配四个车间，喷漆工序使用油性漆和稀释剂，最大储存量0.8 t；打磨工序产生铝镁金属粉尘，设有干式除尘系统1套。企业设安全管理机构，配备专职安全管理人员2名，2024年通过安全生产标准化三级评审。"_qs;
    firm.riskTags = QStringList{u"涉爆粉尘"_qs, u"有限空间"_qs, u"危险化学品使用"_qs};
    return firm;
}

std::vector<ReportMember> members()
{
    return {{u"张海峰"_qs, u"津南区应急管理局"_qs, u"leader"_qs, u"工贸安全"_qs, u"津12-0301"_qs, {}},
            {u"刘晓雯"_qs, u"津南区应急管理局"_qs, u"inspector"_qs, u"危险化学品"_qs, u"津12-0317"_qs, {}},
            {u"孙\U00020BB7强"_qs, u"津南区生态环境局"_qs, u"inspector"_qs, u"大气污染防治"_qs, u"津12-1108"_qs, {}},
            {u"陈国栋"_qs, u"天津某安全技术服务有限公司"_qs, u"expert"_qs, u"电气、防爆"_qs, u"专-026"_qs, {}},
            {u"周敏"_qs, u"津南区市场监督管理局"_qs, u"recorder"_qs, u"特种设备"_qs, u"津12-2046"_qs, u"曾在该企业任职，不参与特种设备事项"_qs}};
}

ReportFinding finding(int index)
{
    const FindingSeed &seed = kFindings[index];
    ReportFinding made;
    made.id = u"f%1"_qs.arg(index);
    made.item = u"EM-COAT-%1"_qs.arg(index + 1, 2, 10, QLatin1Char('0'));
    made.title = text(seed.title);
    made.place = text(seed.place);
    made.fact = text(seed.fact);
    made.cause = u"日常点检流于形式，隐患登记后没有明确责任人和完成时限。"_qs;
    made.grade = text(seed.grade);
    made.citations = QStringList{text(seed.citation)};
    made.bureau = u"津南区应急管理局"_qs;
    if (index % 3 == 0)
        made.views.push_back({u"陈国栋"_qs, u"电气、防爆"_qs, u"建议委托有资质的单位对联锁逻辑作一次完整测试，测试前不得恢复作业。"_qs});
    if (index == 7)
        made.leniency = u"初次发生、危害后果轻微，在期限内改正的，可以不予行政处罚。"_qs;
    made.photoIds = QStringList{u"p%1"_qs.arg(index), u"p%1"_qs.arg(index + 8)};
    return made;
}

ReportPlanItem planItem(int index)
{
    const FindingSeed &seed = kFindings[index];
    ReportPlanItem item;
    item.findingIds = QStringList{u"f%1"_qs.arg(index)};
    item.risk = text(seed.title);
    item.measure = text(seed.measure);
    item.standard = text(seed.standard);
    item.owner = index % 2 == 0 ? u"赵立新"_qs : u"车间主任王建国"_qs;
    item.help = index % 4 == 0 ? u"专家线上答疑"_qs : QString();
    if (index > 0)
        item.due = QDate(2026, 12, 1 + index);
    return item;
}

std::vector<ReportPhoto> photos()
{
    std::vector<ReportPhoto> list;
    for (int i = 0; i < kPhotos; ++i) {
        ReportPhoto photo;
        photo.id = u"p%1"_qs.arg(i);
        const QSize size = i % 5 == 4 ? QSize(750, 1000) : QSize(1000, 750);
        photo.picture.bytes = samplePhoto(i, size);
        photo.caption = text(kFindings[i % 12].title);
        photo.place = text(kFindings[i % 12].place);
        photo.takenAt = QDateTime(QDate(2026, 11, 20), QTime(9, 20 + i), Qt::UTC);
        photo.takenBy = u"刘晓雯摄"_qs;
        list.push_back(photo);
    }
    return list;
}

std::vector<ReportSignature> signatures()
{
    const QDate day(2026, 11, 20);
    return {{u"leader"_qs, u"张海峰"_qs, {sampleSignature(u"Zhang"_qs), {}}, day, {}},
            {u"inspector"_qs, u"刘晓雯"_qs, {sampleSignature(u"Liu"_qs), {}}, day, {}},
            {u"expert"_qs, u"陈国栋"_qs, {sampleSignature(u"Chen"_qs), {}}, day, {}},
            {u"enterprise"_qs, u"赵立新"_qs, {}, day,
             SignatureRefusal{u"认为风险点5已经整改"_qs, u"马会军"_qs, u"示例工业园区管委会"_qs, {sampleSignature(u"Ma"_qs), {}}}}};
}

AnsweredChecklist checklist()
{
    AnsweredChecklist list{u"EM-COAT"_qs, u"工业涂装安全体检清单"_qs, u"2026.11.1"_qs, {}};
    const QString answers[] = {u"compliant"_qs, u"compliant"_qs, u"atRisk"_qs, u"compliant"_qs, u"notApplicable"_qs};
    for (int i = 0; i < kAnswers; ++i) {
        if (i % 20 == 0)
            list.sections.push_back({u"第%1部分　%2"_qs.arg(i / 20 + 1).arg(text(kFindings[i / 20].place)), {}});
        AnsweredItem item{u"EM-COAT-%1"_qs.arg(i + 1), u"检查%1是否存在“%2”的情形"_qs.arg(text(kFindings[i % 12].place), text(kFindings[i % 12].title)),
                          answers[i % 5], i % 5 == 2 ? u"实测3处，2处不合格"_qs : QString()};
        list.sections.back().items.push_back(item);
    }
    return list;
}

void addWords(ConsultationReport &report)
{
    report.bases = QStringList{u"《中华人民共和国安全生产法》（2021年修正）第六十二条；"_qs, u"《中华人民共和国大气污染防治法》（2018年修正）第二十九条；"_qs,
                               u"津南区2026年度企业会诊服务计划（示例）。"_qs};
    report.taskSource = u"年度会诊服务计划第37项，由区应急管理局牵头，生态环境、市场监管部门参加，合并为一次入企。"_qs;
    report.scope = u"涂装、打磨、冲压车间，成品仓库，污水处理站，危险化学品储存和使用，特种设备，教育培训和应急管理资料。"_qs;
    report.place = u"企业一车间、冲压车间、打磨车间、仓库及办公楼"_qs;
    report.identification = u"会诊开始前，执法人员出示行政执法证件，说明来意、依据、人数和企业享有的申请回避、陈述申辩等权利，企业代表赵立新表示不申请回避。"_qs;
    report.process = u"会诊组于9时召开碰头会，分电气防爆、工艺设备、综合管理三个小组进入现场；11时15分汇总情况，与企业逐项核对；13时30分形成会诊意见并当面反馈。"_qs;
    report.methods = QStringList{u"现场查看"_qs, u"查阅资料"_qs, u"仪器测试"_qs, u"人员询问"_qs};
    report.planNote = u"风险点1与风险点2涉及同一区域，应当先停止喷漆作业，再转移稀释剂，避免交叉作业。"_qs;
    report.helps = {{u"安排防爆电气专家现场指导联锁调试一次"_qs, u"区应急管理局"_qs, u"2026年11月30日前"_qs},
                    {u"为安全管理人员提供粉尘防爆专题培训"_qs, u"会诊专家组"_qs, u"2026年12月"_qs}};
    report.notes = QStringList{u"调节池因连日降雨未能进入，列为未检查。"_qs};
    report.dissents = {{u"孙\U00020BB7强"_qs, u"风险点2的等级"_qs, u"物料间与车间未分隔，存放量超过一昼夜用量，建议按重大隐患管理。"_qs}};
}

} // namespace

ConsultationReport richRecord()
{
    ConsultationReport report;
    report.number = u"津南应急会诊〔2026〕12号"_qs;
    report.kind = u"service"_qs;
    report.date = QDate(2026, 11, 20);
    report.district = u"天津市津南区"_qs;
    report.bureaus = QStringList{u"天津市津南区应急管理局"_qs, u"天津市津南区生态环境局"_qs, u"天津市津南区市场监督管理局"_qs};
    report.enterprise = enterprise();
    report.begun = QDateTime(QDate(2026, 11, 20), QTime(9, 5), Qt::UTC);
    report.ended = QDateTime(QDate(2026, 11, 20), QTime(14, 20), Qt::UTC);
    addWords(report);
    report.members = members();
    report.assessment = {71.5, 64.0, u"better"_qs,
                         u"企业安全管理体系基本建立，主要负责人重视程度提高，较上次会诊有改进；但喷漆、打磨两个高风险工序的安全装置维护不到位，存在重大隐患，应当优先整改。"_qs, 36, 12, 11, 1};
    for (int i = 0; i < 12; ++i) {
        report.findings.push_back(finding(i));
        report.plan.push_back(planItem(i));
    }
    report.majorHazards = {{u"f0"_qs, u"喷漆房可燃气体报警装置失效"_qs, u"使用易燃溶剂的密闭作业场所未设置有效的可燃气体监测报警装置。"_qs,
                            u"可燃气体积聚后遇点火源发生爆燃，造成人员伤亡。"_qs,
                            {u"立即停止喷漆作业，切断动火和非防爆电源"_qs, u"开启机械通风，专人值守"_qs}, u"major"_qs, u"赵立新"_qs,
                            u"津南应急交底〔2026〕3号，已于2026年11月20日当场签收"_qs, {}}};
    report.signatures = signatures();
    report.photos = photos();
    report.checklists = {checklist()};
    return report;
}

ConsultationReport emptyRecord()
{
    ConsultationReport report;
    report.kind = u"enforcement"_qs;
    report.date = QDate(2026, 11, 20);
    report.bureaus = QStringList{u"天津市津南区应急管理局"_qs};
    report.enterprise.name = u"天津示例商贸有限公司"_qs;
    return report;
}

} // namespace xunzhen::report
