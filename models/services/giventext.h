#pragma once

#include <QString>

namespace xunzhen::services {

/// Throws base::Error(InvalidInput) with the problem at the field when there is nothing but blanks.
void requireText(const QString &text, const char *problem, const char *field);

}
