#pragma once

#include <QString>

namespace xunzhen::domain {

/// 行业大类 of GB/T 4754-2017: "C33" for "C3311", "3311" or "c33"; empty for a code of no class.
QString tradeClassOf(const QString &tradeCode);
/// 金属制品业 for "C33"; empty for none.
QString tradeClassName(const QString &tradeClass);

}
