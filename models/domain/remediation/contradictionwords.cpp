#include "models/domain/remediation/contradictionwords.h"

namespace xunzhen::domain {

const std::vector<OpposedWords> &opposedWords()
{
    static const std::vector<OpposedWords> words{
        {{u"停产"_qs, u"停业"_qs, u"停止生产"_qs, u"停止作业"_qs, u"全部停用"_qs},
         {u"保持生产"_qs, u"继续生产"_qs, u"正常生产"_qs, u"恢复生产"_qs, u"继续作业"_qs, u"边生产边"_qs},
         true},
        {{u"停用"_qs, u"停止使用"_qs, u"停止运行"_qs, u"停机"_qs, u"封存"_qs},
         {u"继续使用"_qs, u"恢复使用"_qs, u"保持运行"_qs, u"连续运行"_qs, u"正常运行"_qs, u"投入使用"_qs, u"启用"_qs, u"开启"_qs}},
        {{u"断电"_qs, u"切断"_qs, u"关闭"_qs, u"关停"_qs}, {u"通电"_qs, u"送电"_qs, u"开启"_qs, u"常开"_qs, u"保持开启"_qs, u"不断电"_qs}},
        {{u"封堵"_qs, u"封闭"_qs, u"上锁"_qs, u"锁闭"_qs, u"密闭"_qs}, {u"畅通"_qs, u"敞开"_qs, u"打开"_qs, u"疏通"_qs, u"打通"_qs}},
        {{u"拆除"_qs, u"移除"_qs, u"取消"_qs, u"撤除"_qs}, {u"加装"_qs, u"安装"_qs, u"增设"_qs, u"设置"_qs, u"保留"_qs, u"修复"_qs}},
        {{u"清空"_qs, u"清除"_qs, u"搬离"_qs, u"转移"_qs, u"迁出"_qs}, {u"集中存放"_qs, u"就地存放"_qs, u"堆放于"_qs, u"存放于"_qs}},
    };
    return words;
}

const std::vector<OrderedWords> &orderedWords()
{
    static const std::vector<OrderedWords> words{
        {{u"培训"_qs, u"学习"_qs, u"交底"_qs, u"考核"_qs, u"张贴"_qs, u"公示"_qs, u"上墙"_qs, u"演练"_qs},
         {u"制定"_qs, u"编制"_qs, u"修订"_qs, u"完善"_qs, u"建立"_qs}},
        {{u"检测"_qs, u"检验"_qs, u"验收"_qs, u"调试"_qs, u"试运行"_qs, u"投入使用"_qs, u"恢复使用"_qs, u"启用"_qs},
         {u"加装"_qs, u"安装"_qs, u"增设"_qs, u"更换"_qs, u"维修"_qs, u"修复"_qs, u"改造"_qs}},
    };
    return words;
}

const QStringList &emptyWords()
{
    static const QStringList words{u"进行"_qs, u"立即"_qs, u"完成"_qs, u"要求"_qs, u"整改"_qs, u"现场"_qs, u"企业"_qs, u"有关"_qs,
                                   u"相关"_qs, u"规定"_qs, u"人员"_qs, u"记录"_qs, u"符合"_qs, u"安全"_qs, u"并对"_qs, u"全部"_qs,
                                   u"按照"_qs, u"标准"_qs, u"落实"_qs, u"应当"_qs, u"组织"_qs, u"后方"_qs, u"可以"_qs, u"开展"_qs};
    return words;
}

const QStringList &negations()
{
    static const QStringList words{u"不得"_qs, u"不准"_qs, u"不应"_qs, u"不能"_qs, u"不可"_qs, u"禁止"_qs, u"严禁"_qs,
                                   u"防止"_qs, u"避免"_qs, u"切勿"_qs, u"未"_qs, u"不"_qs};
    return words;
}

}
