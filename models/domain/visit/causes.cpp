#include "models/domain/visit/causes.h"

namespace xunzhen::domain {

const QStringList &commonCauses()
{
    static const QStringList causes{
        u"设备设施缺失或损坏"_qs, u"检修后未恢复"_qs, u"维护保养不到位"_qs, u"布局或设计不合理"_qs, u"未按规程操作"_qs,
        u"人员未培训或培训不足"_qs, u"制度规程缺失或未更新"_qs, u"制度未落实到班组"_qs, u"日常检查流于形式"_qs,
        u"责任不清、无人负责"_qs, u"承包商、外来人员管理不到位"_qs, u"对规定不了解"_qs, u"资金投入不足"_qs};
    return causes;
}

QString withCause(const QString &text, const QString &cause)
{
    QString known = text.trimmed();
    if (known.isEmpty())
        return cause;
    if (known.contains(cause))
        return text;
    while (u"。；;"_qs.contains(known.back()) && known.size() > 1)
        known.chop(1);
    return known + u'；' + cause;
}

}
