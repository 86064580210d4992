#pragma once

#include "models/domain/paper/numbering.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What became of a document number, in a word, a sign and a tone.
class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(NumberWords)

public:
    static QString of(domain::NumberEntry::State state);
    static QString sign(domain::NumberEntry::State state);
    static Tone tone(domain::NumberEntry::State state);
    /// For programs: "issued", "free", "void", "doubled", "unassigned".
    static QString code(domain::NumberEntry::State state);
};

}
