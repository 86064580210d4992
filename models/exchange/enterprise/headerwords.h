#pragma once

#include "models/domain/enterprise/enterprisesheet.h"

#include <QString>

#include <optional>

namespace xunzhen::exchange {

/// What a header cell seems to mean, and how sure that is.
struct HeaderMeaning
{
    domain::EnterpriseField field = domain::EnterpriseField::Ignored;
    int rank = 0; ///< 0 = one of the usual words itself, then later words of the list; 100 and above = only resembles one
};

/// Reads a header in an office's own words: 单位名称, 统一社会信用代码（必填）, 法人*, "联 系 电 话" …
std::optional<HeaderMeaning> headerMeaning(const QString &cellText);

/// The header word that exports and templates use for the field.
QString headerWord(domain::EnterpriseField field);

}
