#pragma once

#include "models/base/outcome.h"

#include <QByteArray>
#include <QString>

namespace xunzhen::presentation {

/// Small files that are carried from one laptop to another.
struct FileWriting
{
    /// Whole or not at all.
    static base::Done write(const QString &path, const QByteArray &bytes);
    /// Error(TooLarge) beyond what a photo may have.
    static base::Outcome<QByteArray> read(const QString &path);
};

}
