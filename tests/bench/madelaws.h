#pragma once

#include "models/domain/law/lawtext.h"
#include "models/store/database.h"

namespace xunzhen::bench {

/// A law of so many articles in made-up words of a thousand characters, the same for the same seed.
domain::LawText madeLaw(const QString &shortTitle, const QString &version, int articles, quint32 &seed);
/// As many articles as the law library of the goals: 1,031 laws of 48 articles.
void fillLaws(store::Database &database);

}
