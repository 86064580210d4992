#include "app/cli/demo/script.h"

namespace xunzhen::cli {

std::vector<QString> sampleChecklists()
{
    return {QStringLiteral("EMG-GEN"), QStringLiteral("EMG-METAL"), QStringLiteral("EMG-DUST"), QStringLiteral("EMG-HOT"),
            QStringLiteral("EMG-SPACE")};
}

std::vector<SampleRisk> sampleRisks()
{
    return {
        {QStringLiteral("EMG-GEN-01"), QStringLiteral("一车间北门"),
         QStringLiteral("北侧疏散门内堆放三托盘半成品，门只能开到约四十厘米，现场作业人员12人。"),
         QStringLiteral("成品区面积不足，临时占用通道后未及时清走。")},
        {QStringLiteral("EMG-GEN-05"), QStringLiteral("一车间配电间"),
         QStringLiteral("配电间门上的警示标志脱落，墙上只剩胶痕。"), QStringLiteral("日常检查未把标志列入。")},
        {QStringLiteral("EMG-GEN-06"), QStringLiteral("二车间3号传送带"),
         QStringLiteral("传送带尾部滚筒防护罩已拆下放在地上，设备正在运行。"),
         QStringLiteral("清理卡料时拆下，未恢复即开机。")},
        {QStringLiteral("EMG-GEN-09"), QStringLiteral("打磨工位"),
         QStringLiteral("打磨岗位4人中有2人未戴防尘口罩和护目镜，口罩领用记录停在2026年8月。"),
         QStringLiteral("发放后无人督促佩戴。")},
        {QStringLiteral("EMG-GEN-12"), QStringLiteral("一车间南墙"),
         QStringLiteral("配电箱前堆放纸箱，箱内一根临时线直接绞接后接入空气开关。"),
         QStringLiteral("临时增加风扇时由车间自行接线。")},
        {QStringLiteral("EMG-METAL-02"), QStringLiteral("工具间砂轮机"),
         QStringLiteral("台式砂轮机防护罩上的挡屑板缺失，砂轮外圆有偏磨。"), QStringLiteral("未纳入设备点检表。")},
        {QStringLiteral("EMG-METAL-05"), QStringLiteral("二车间5吨行车"),
         QStringLiteral("吊钩防脱钩装置失效，最近一次检修记录为2026年3月。"), QStringLiteral("维保合同到期后未续签。")},
        {QStringLiteral("EMG-DUST-06"), QStringLiteral("室外除尘器"),
         QStringLiteral("除尘器本体接地线端子松动，可用手晃动，风管法兰间未见跨接。"),
         QStringLiteral("更换滤袋时拆开后未复原。")},
        {QStringLiteral("EMG-DUST-07"), QStringLiteral("抛光间梁架及电缆桥架"),
         QStringLiteral("梁架、桥架上积尘明显，用手可抹起成片，清扫记录最近一次为9月28日。"),
         QStringLiteral("清扫制度只写地面和设备，未写梁架。")},
        {QStringLiteral("EMG-HOT-01"), QStringLiteral("二车间东侧维修点"),
         QStringLiteral("现场正在电焊维修料架，作业人员不能出示动火作业审批单。"),
         QStringLiteral("认为车间内小修不需要审批。")},
        {QStringLiteral("EMG-HOT-08"), QStringLiteral("二车间东侧维修点"),
         QStringLiteral("两只氧气瓶直立放置无防倒链，与乙炔瓶相邻放在同一推车旁。"),
         QStringLiteral("气瓶架已损坏，未更换。")},
        {QStringLiteral("EMG-SPACE-02"), QStringLiteral("厂区污水池入口"),
         QStringLiteral("污水池人孔盖旁没有有限空间警示标志。"), QStringLiteral("今年6月台账更新时遗漏该处。")},
    };
}

}
