#pragma once

#include "models/report/font/typecase.h"

namespace xunzhen::report {

struct RenderedPaper;

/// Where a character stands on the paper.
struct CharacterPlace
{
    int page = 0;    ///< from 1
    QString around;  ///< the character and its neighbours
};

/// A character that no font has: the paper shows 〓 in its place.
struct MissingCharacter
{
    QString character;
    int count = 0;
    std::vector<CharacterPlace> places; ///< the first few
};

/// What a paper shows in other fonts than it should, and what it cannot show.
struct FontCoverage
{
    std::vector<MissingCharacter> missing;
    std::vector<Substitution> roles;      ///< a whole role is set in a free face, or an office face was passed over
    std::vector<Substitution> characters; ///< single characters are

    bool isPerfect() const { return missing.empty() && roles.empty() && characters.empty(); }
};

/// Goes through the pages once. Pure; any thread.
FontCoverage coverageOf(const RenderedPaper &paper);

} // namespace xunzhen::report
