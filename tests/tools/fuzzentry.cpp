// What libFuzzer calls; XUNZHEN_FUZZ_TARGET names the target.
#include "tests/fuzz/fuzztarget.h"

#include <QGuiApplication>

#include <cstring>

using namespace xunzhen;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace {

/// The fuzzers of the shared folder are linked without papers and pictures.
const fuzz::FuzzTarget &find()
{
#ifdef XUNZHEN_FUZZ_SYNC
    for (const fuzz::FuzzTarget &one : fuzz::syncTargets())
        if (QByteArray(XUNZHEN_FUZZ_TARGET) == one.name)
            return one;
    qFatal("no such target");
#else
    return *fuzz::findTarget(XUNZHEN_FUZZ_TARGET);
#endif
}

const fuzz::FuzzTarget &target()
{
    static const fuzz::FuzzTarget &wanted = find();
    return wanted;
}

}

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    target().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    std::mt19937 chance(seed);
    if (!target().mutate || chance() % 3 == 0)
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray changed = target().mutate(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), chance);
    if (changed.isEmpty() || size_t(changed.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data, changed.constData(), size_t(changed.size()));
    return size_t(changed.size());
}
