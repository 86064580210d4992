#include "models/domain/statistics/tradeclass.h"

#include <array>

namespace xunzhen::domain {

namespace {

struct TradeClass
{
    char16_t section;
    const char16_t *name;
};

/// 01 to 97, in order.
constexpr std::array<TradeClass, 97> kClasses{{
    {u'A', u"农业"}, {u'A', u"林业"}, {u'A', u"畜牧业"}, {u'A', u"渔业"}, {u'A', u"农、林、牧、渔专业及辅助性活动"},
    {u'B', u"煤炭开采和洗选业"}, {u'B', u"石油和天然气开采业"}, {u'B', u"黑色金属矿采选业"}, {u'B', u"有色金属矿采选业"},
    {u'B', u"非金属矿采选业"}, {u'B', u"开采专业及辅助性活动"}, {u'B', u"其他采矿业"},
    {u'C', u"农副食品加工业"}, {u'C', u"食品制造业"}, {u'C', u"酒、饮料和精制茶制造业"}, {u'C', u"烟草制品业"}, {u'C', u"纺织业"},
    {u'C', u"纺织服装、服饰业"}, {u'C', u"皮革、毛皮、羽毛及其制品和制鞋业"}, {u'C', u"木材加工和木、竹、藤、棕、草制品业"},
    {u'C', u"家具制造业"}, {u'C', u"造纸和纸制品业"}, {u'C', u"印刷和记录媒介复制业"}, {u'C', u"文教、工美、体育和娱乐用品制造业"},
    {u'C', u"石油、煤炭及其他燃料加工业"}, {u'C', u"化学原料和化学制品制造业"}, {u'C', u"医药制造业"}, {u'C', u"化学纤维制造业"},
    {u'C', u"橡胶和塑料制品业"}, {u'C', u"非金属矿物制品业"}, {u'C', u"黑色金属冶炼和压延加工业"}, {u'C', u"有色金属冶炼和压延加工业"},
    {u'C', u"金属制品业"}, {u'C', u"通用设备制造业"}, {u'C', u"专用设备制造业"}, {u'C', u"汽车制造业"},
    {u'C', u"铁路、船舶、航空航天和其他运输设备制造业"}, {u'C', u"电气机械和器材制造业"}, {u'C', u"计算机、通信和其他电子设备制造业"},
    {u'C', u"仪器仪表制造业"}, {u'C', u"其他制造业"}, {u'C', u"废弃资源综合利用业"}, {u'C', u"金属制品、机械和设备修理业"},
    {u'D', u"电力、热力生产和供应业"}, {u'D', u"燃气生产和供应业"}, {u'D', u"水的生产和供应业"},
    {u'E', u"房屋建筑业"}, {u'E', u"土木工程建筑业"}, {u'E', u"建筑安装业"}, {u'E', u"建筑装饰、装修和其他建筑业"},
    {u'F', u"批发业"}, {u'F', u"零售业"},
    {u'G', u"铁路运输业"}, {u'G', u"道路运输业"}, {u'G', u"水上运输业"}, {u'G', u"航空运输业"}, {u'G', u"管道运输业"},
    {u'G', u"多式联运和运输代理业"}, {u'G', u"装卸搬运和仓储业"}, {u'G', u"邮政业"},
    {u'H', u"住宿业"}, {u'H', u"餐饮业"},
    {u'I', u"电信、广播电视和卫星传输服务"}, {u'I', u"互联网和相关服务"}, {u'I', u"软件和信息技术服务业"},
    {u'J', u"货币金融服务"}, {u'J', u"资本市场服务"}, {u'J', u"保险业"}, {u'J', u"其他金融业"},
    {u'K', u"房地产业"},
    {u'L', u"租赁业"}, {u'L', u"商务服务业"},
    {u'M', u"研究和试验发展"}, {u'M', u"专业技术服务业"}, {u'M', u"科技推广和应用服务业"},
    {u'N', u"水利管理业"}, {u'N', u"生态保护和环境治理业"}, {u'N', u"公共设施管理业"}, {u'N', u"土地管理业"},
    {u'O', u"居民服务业"}, {u'O', u"机动车、电子产品和日用产品修理业"}, {u'O', u"其他服务业"},
    {u'P', u"教育"},
    {u'Q', u"卫生"}, {u'Q', u"社会工作"},
    {u'R', u"新闻和出版业"}, {u'R', u"广播、电视、电影和录音制作业"}, {u'R', u"文化艺术业"}, {u'R', u"体育"}, {u'R', u"娱乐业"},
    {u'S', u"中国共产党机关"}, {u'S', u"国家机构"}, {u'S', u"人民政协、民主党派"}, {u'S', u"社会保障"},
    {u'S', u"群众团体、社会团体和其他成员组织"}, {u'S', u"基层群众自治组织"},
    {u'T', u"国际组织"},
}};

}

QString tradeClassOf(const QString &tradeCode)
{
    const QString code = tradeCode.trimmed();
    const QStringView digits = !code.isEmpty() && code.front().isLetter() ? QStringView(code).mid(1) : QStringView(code);
    bool whole = false;
    const int number = digits.size() >= 2 ? digits.left(2).toInt(&whole) : 0;
    if (!whole || number < 1 || number > int(kClasses.size()))
        return {};
    return QChar(kClasses[size_t(number - 1)].section) + digits.left(2).toString();
}

QString tradeClassName(const QString &tradeClass)
{
    const int number = QStringView(tradeClass).mid(1).toInt();
    return number < 1 || number > int(kClasses.size()) ? QString() : QString::fromUtf16(kClasses[size_t(number - 1)].name);
}

}
