#pragma once

#include <QStringView>
#include <QString>

namespace xunzhen::domain {

/// 字号: where the distinctive part of a name begins, after 天津市津南区… and the like. 0 when the name has no region in
/// front; never so far that less than two characters are left.
qsizetype tradeNameStart(QStringView name);
/// The distinctive part without region in front and without 有限公司 and the like behind.
QString tradeNameCore(const QString &name);
/// Whether two names may be one firm's before and after it was renamed or mistyped: one core holds the other, or more
/// than half of the longer one stands in both, in order.
bool namesAlike(const QString &a, const QString &b);

}
