#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <ctime>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

using namespace xunzhen;
using fuzz::FuzzTarget;

namespace {

constexpr int kMutations = 4000;
/// Of the processor: a busy machine gets through as many inputs as an idle one.
constexpr double kSecondsForAll = 4;
/// No input may take longer, on the slowest machine that runs the tests.
constexpr double kSecondsForOne = 2;
constexpr long kMegabytes = 1500;

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// Inputs that once did harm, kept for good.
std::vector<QByteArray> formerFaults(const FuzzTarget &target)
{
    std::vector<QByteArray> inputs;
    const QDir folder(QStringLiteral(XUNZHEN_SOURCE_DIR "/tests/fuzz/faults/") + QLatin1String(target.name));
    for (const QFileInfo &each : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(each.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        inputs.push_back(file.readAll());
    }
    return inputs;
}

void runWithin(const FuzzTarget &target, const QByteArray &input)
{
    const double before = processorSeconds();
    target.run(input);
    const double took = processorSeconds() - before;
    if (took > kSecondsForOne)
        FAIL(target.name << " took " << took << " s for " << input.size() << " bytes: " << input.left(2000).toHex().toStdString());
}

long mostMegabytes()
{
#if defined(Q_OS_LINUX)
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

QByteArray next(const FuzzTarget &target, const QByteArray &seed, std::mt19937 &chance)
{
    return target.mutate ? target.mutate(seed, chance) : fuzz::mutated(seed, chance);
}

}

// Longer runs, guided by what the code covers: packaging/fuzz.sh.
TEST_CASE("sound inputs, former faults and thousands of damaged inputs neither crash nor hang nor swell")
{
    for (const FuzzTarget &target : fuzz::fuzzTargets())
        DYNAMIC_SECTION(target.name)
        {
            std::vector<QByteArray> seeds = target.seeds();
            for (const QByteArray &input : formerFaults(target))
                runWithin(target, input);
            for (const QByteArray &seed : seeds)
                runWithin(target, seed);
            std::mt19937 chance(20261128);
            const double start = processorSeconds();
            int done = 0;
            for (; done < kMutations && processorSeconds() - start < kSecondsForAll; ++done)
                runWithin(target, next(target, seeds[size_t(done) % seeds.size()], chance));
            CHECK(done > 0);
            CHECK(mostMegabytes() < kMegabytes);
        }
}

TEST_CASE("the same chance gives the same damage")
{
    const QByteArray seed = fuzz::kTemplateTarget.seeds().front();
    std::mt19937 one(7), other(7);
    for (int i = 0; i < 20; ++i)
        CHECK(next(fuzz::kTemplateTarget, seed, one) == next(fuzz::kTemplateTarget, seed, other));
}
