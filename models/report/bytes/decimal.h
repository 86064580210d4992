#pragma once

#include <QByteArray>

namespace xunzhen::report {

/// At most three decimals, no exponent, no superfluous zeros.
QByteArray decimal(double value);

} // namespace xunzhen::report
