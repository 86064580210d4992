#pragma once

#include "models/domain/visit/filescore.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What a file check comes to, in words.
class FileScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(FileScoreWords)

public:
    /// "86 of 100 · would pass"
    static QString of(const domain::FileScore &score);
    /// How the points come about.
    static QString rule();
};

}
