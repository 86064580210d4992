#pragma once

#include "models/domain/visit/visit.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What a piece of evidence is, by its media type.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)

public:
    static QString kind(const domain::Evidence &evidence); ///< "Photo (JPEG)", "Word document", …
    /// Name in resources/icons; empty for a photo, which is shown itself.
    static QString icon(const domain::Evidence &evidence);
};

}
