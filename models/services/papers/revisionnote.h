#pragma once

#include "models/domain/paper/paper.h"

namespace xunzhen::services {

/// What a corrected paper says first: which issued paper it replaces, by number, edition, date and the file's digest, why, and
/// what is corrected; a paragraph each.
QString revisionNote(const domain::Paper &replaced, const QString &reason, const QString &correction);
/// 第2版.
QString editionWord(int revision);

}
