#pragma once

#include <QString>

namespace xunzhen::domain {

/// 资料: what a firm is given from a checklist pack without a visit. 体检清单, 企业自查表, 行业明白纸, 制度文本.
enum class HandoutKind { Checklist, SelfCheck, PlainSheet, Policy };
QString handoutKindCode(HandoutKind kind); ///< "checklist", "self-check", "plain-sheet", "policy"

}
