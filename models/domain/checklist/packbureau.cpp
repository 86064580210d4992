#include "models/domain/checklist/packbureau.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

constexpr int kShortestRun = 4;

int longestSharedRun(const QString &a, const QString &b)
{
    int longest = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        for (qsizetype j = 0; j < b.size(); ++j) {
            int run = 0;
            while (i + run < a.size() && j + run < b.size() && a[i + run] == b[j + run])
                ++run;
            longest = std::max(longest, run);
        }
    return longest;
}

}

const Pack *packOfBureau(const std::vector<const Pack *> &packs, const QString &bureau)
{
    const Pack *best = nullptr;
    int bestRun = kShortestRun - 1;
    bool tied = false;
    for (const Pack *pack : packs) {
        const int run = longestSharedRun(pack->bureau, bureau.simplified());
        tied = run == bestRun ? best != nullptr : run > bestRun ? false : tied;
        if (run > bestRun) {
            best = pack;
            bestRun = run;
        }
    }
    return tied ? nullptr : best;
}

}
