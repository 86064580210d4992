#pragma once

#include "models/domain/checklist/packchanges.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// Words for the parts of a pack and for what was changed in them.
class PackWords
{
    Q_DECLARE_TR_FUNCTIONS(PackWords)

public:
    static QString entry(domain::PackEntry entry);   ///< Check item
    static QString kind(domain::PackChange::Kind kind); ///< Changed
    static QString kind(const QString &code);        ///< the same for the code of a history or a step
    static QString field(const QString &key);        ///< Question for "question"
    static QString value(const domain::FieldChange &change, const QString &text); ///< codes in words

    static QString line(const domain::PackChange &change);   ///< Changed · EMG-EDU-03 …
    static QString line(const domain::FieldChange &change);  ///< Question: … → …
    static QString line(const domain::ReleaseChange &change);
};

}
