#include "models/domain/casefile/keepingtime.h"

#include "models/domain/codetable.h"

namespace xunzhen::domain {

namespace {

constexpr CodeTable<KeepingTime, 3> kCodes{{{{KeepingTime::Permanent, "permanent"}, {KeepingTime::Years30, "30-years"},
                                             {KeepingTime::Years10, "10-years"}}}};

}

QString keepingTimeCode(KeepingTime keeping) { return kCodes.code(keeping); }
std::optional<KeepingTime> keepingTimeFromCode(const QString &code) { return kCodes.value(code); }

}
