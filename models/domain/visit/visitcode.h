#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace xunzhen::domain {

/// 体检码: eight digits that stand on a printed list and tell which visit it belongs to, the same on every laptop. The last
/// one checks the others (Luhn, ISO/IEC 7812-1), so that a slip of the finger is seen. "12345674".
QString visitCode(const VisitId &visit);
/// In two groups, as it is printed: "1234 5674".
QString spacedVisitCode(const VisitId &visit);
/// The code in what was typed, without blanks; nullopt when it is none.
std::optional<QString> visitCodeFrom(const QString &text);

}
