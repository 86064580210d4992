#pragma once

#include "models/domain/checklist/citation.h"

#include <QString>

#include <vector>

namespace xunzhen::store {

/// Citations as one column: a JSON array of objects with the keys law, version, article, paragraph, item, words.
QString citationsToColumn(const std::vector<domain::Citation> &citations);
/// What is no such array reads as no citations.
std::vector<domain::Citation> citationsFromColumn(const QString &column);

}
