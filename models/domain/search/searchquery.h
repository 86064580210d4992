#pragma once

#include "models/domain/search/pinyin.h"

#include <QString>

#include <string>
#include <vector>

namespace xunzhen::domain {

/// One word of what was typed, in the forms in which it is looked for.
struct SearchWord
{
    std::u16string text;               ///< folded, as it may stand in a name or an address
    std::u16string initials;           ///< letters and digits only; empty when there is anything else in it
    std::string code;                  ///< upper case, when it may be part of a USCC; else empty
    std::vector<PinyinPhrase> phrases; ///< ways to read it as pinyin
    std::u16string readings;           ///< how a Chinese word sounds; empty for anything else or a single character
};

/// What was typed: full-width letters, blanks and the apostrophes of an input method put right; a code typed in groups
/// is one word. Empty when there is nothing to look for.
std::vector<SearchWord> searchWords(const QString &typed);

}
