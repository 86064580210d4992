#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/approval.h"
#include "models/sync/format/headfile.h"
#include "models/sync/format/joinrequest.h"
#include "models/sync/format/segment.h"
#include "models/sync/format/spacemarker.h"
#include "tests/support/catch.h"

#include <QFile>

#if defined(Q_OS_LINUX)
#include <sys/resource.h>
#endif

using namespace xunzhen;
using fuzz::FuzzTarget;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
/// What the C library keeps for itself.
constexpr qint64 kSlack = 8 * kMegabyte;

#if defined(Q_OS_LINUX)

/// While one lives the process cannot have more than so many bytes on top of what it has: who asks for more gets bad_alloc.
class MemoryLimit
{
public:
    explicit MemoryLimit(qint64 more)
    {
        QFile sizes(QStringLiteral("/proc/self/statm"));
        REQUIRE(sizes.open(QIODevice::ReadOnly));
        const qint64 now = sizes.readAll().split(' ').front().toLongLong() * 4096;
        REQUIRE(getrlimit(RLIMIT_AS, &m_before) == 0);
        const rlimit less{rlim_t(now + more), m_before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_AS, &less) == 0);
    }
    ~MemoryLimit() { setrlimit(RLIMIT_AS, &m_before); }

private:
    rlimit m_before{};
};

#else

class MemoryLimit
{
public:
    explicit MemoryLimit(qint64) {}
    ~MemoryLimit() {}
};

#endif

/// The most that a file of this kind may hold, unpacked.
qint64 declaredLimit(const FuzzTarget &target)
{
    const QByteArray name = target.name;
    if (name == "head")
        return sync::kMaxHeadBytes;
    if (name == "marker")
        return sync::kMaxMarkerBytes;
    if (name == "request")
        return sync::kMaxRequestBytes;
    if (name == "key")
        return 64 * kMegabyte; // what the derivation of a key from a passphrase takes
    if (name == "approval")
        return sync::kMaxApprovalBytes;
    if (name == "handoff")
        return sync::limits::kSegmentFile; // of one entry
    if (name == "proof" || name == "name" || name == "sealed")
        return kMegabyte; // as long as they are
    return qint64(sync::limits::kSegmentRaw);
}

/// One operation that names what it supersedes so many times, two bytes each.
QByteArray endlessSuperseding(qsizetype times)
{
    sync::ByteWriter raw;
    raw.varint(2).counted("e").counted("*").varint(1).raw(QByteArray(16, 'a')).varint(0);
    raw.varint(0).varint(1).varint(0).zigzag(1).raw(QByteArray(16, 'r')).counted("{}").varint(quint64(times));
    QByteArray bytes = raw.bytes();
    bytes.resize(bytes.size() + 2 * times);
    for (qsizetype i = bytes.size() - 2 * times; i < bytes.size(); i += 2) {
        bytes[i] = 0;
        bytes[i + 1] = 1; // the sequence number after its own
    }
    return fuzz::repacked(fuzz::kSegmentTarget.seeds().back(), bytes);
}

/// A table of so many empty names, one byte each.
QByteArray endlessNames(qsizetype count)
{
    return fuzz::repacked(fuzz::kSegmentTarget.seeds().back(), sync::ByteWriter().varint(quint64(count)).bytes() + QByteArray(count, '\0'));
}

}

TEST_CASE("no reader of the shared folder takes more memory than twice what its files may hold")
{
    for (const FuzzTarget &target : fuzz::syncTargets())
        DYNAMIC_SECTION(target.name)
        {
            const auto seeds = target.seeds();
            target.run(seeds.front());
            std::mt19937 chance(7);
            std::vector<QByteArray> inputs = seeds;
            for (int i = 0; i < 1000; ++i)
                inputs.push_back(target.mutate(seeds[std::size_t(i) % seeds.size()], chance));
            const MemoryLimit limit(2 * declaredLimit(target) + kSlack);
            for (const QByteArray &input : inputs)
                REQUIRE_NOTHROW(target.run(input));
        }
}

TEST_CASE("small files that announce millions of things take no more memory than twice what they may hold")
{
    constexpr qsizetype kMillions = 50'000'000;
    for (const QByteArray &file : {endlessSuperseding(kMillions), endlessNames(kMillions)}) {
        CHECK(file.size() < kMegabyte);
        const MemoryLimit limit(2 * qint64(sync::limits::kSegmentRaw) + kSlack);
        CHECK_NOTHROW(fuzz::kSegmentTarget.run(file));
    }
}
