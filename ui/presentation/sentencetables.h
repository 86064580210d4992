#pragma once

#include <vector>

namespace xunzhen::presentation {

struct SentenceEntry
{
    const char *code;
    const char *text; ///< English source in the context "Sentences"; %1 … %4 are the code's arguments
};
using SentenceTable = std::vector<SentenceEntry>;

const SentenceTable &failureSentences(); ///< by base::codeName
const SentenceTable &problemSentences(); ///< by base::Problem::code
const SentenceTable &packSentences();    ///< problems of packs, laws, sheets, pictures and the store
const SentenceTable &gapSentences();
const SentenceTable &guardSentences();
const SentenceTable &syncSentences();

}
