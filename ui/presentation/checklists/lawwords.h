#pragma once

#include "models/domain/checklist/packreview.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What the law library knows of a version, in words with their sign.
class LawWords
{
    Q_DECLARE_TR_FUNCTIONS(LawWords)

public:
    /// ✓ In force / · In force from 2026-01-01 / ! Replaced by the version of 2025-03-11 / – Not in the library
    static QString state(const domain::Validity &validity);
    /// The same in a list, as short as it can be said.
    static QString shortState(const domain::Validity &validity);
    static Tone tone(const domain::Validity &validity);
    /// The state, the day where the text itself tells one, and that this is what the library knows.
    static QString explained(const QString &version, const domain::Validity &validity);
    /// ! To be reviewed
    static QString toReview();
    /// 《安全生产法》第四十六条 leans on the version of …, replaced by that of …
    static QString mark(const domain::ReviewEntry::Mark &mark);
};

}
