#pragma once

#include "models/domain/picture/picturemarks.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What is drawn over a photo, in words: for lists and for who does not see it.
class MarkWords
{
    Q_DECLARE_TR_FUNCTIONS(MarkWords)

public:
    /// Whether a record's text is that of marks.
    static bool isMarks(const QString &body) { return body.startsWith(QLatin1String("{\"marks\":")); }
    /// "2 × blur, 1 × words (裂缝)".
    static QString of(const QString &body);
};

}
