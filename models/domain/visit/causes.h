#pragma once

#include <QStringList>

namespace xunzhen::domain {

/// 成因: what most often lies behind a risk, short enough to stand on the paper as it is. The pattern of an accident's analysis:
/// things, people, management. Nothing is excluded: own words are written beside it.
const QStringList &commonCauses();
/// The text with one more cause; a cause that stands there already is not added again.
QString withCause(const QString &text, const QString &cause);

}
