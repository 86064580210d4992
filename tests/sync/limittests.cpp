#include "models/store/operationlimits.h"
#include "models/sync/format/operationpacking.h"
#include "models/sync/format/segment.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

using namespace xunzhen;
using base::ErrorCode;
using store::Operation;
using testing::failureOf;

namespace {

std::vector<Operation> operations(const store::StreamKey &stream, qint64 count)
{
    std::vector<Operation> operations;
    for (qint64 seq = 1; seq <= count; ++seq)
        operations.push_back({{stream, seq}, seq, QByteArray(16, '\5'), u"visit"_qs, QByteArray(16, '\1'), u"talked"_qs, "{}", {}});
    return operations;
}

}

TEST_CASE("a text as long as may be shared arrives, and one that is longer is refused where it is written")
{
    testing::TwoLaptops two;
    two.wang.addsFirm(1, u"甲"_qs);
    const QString longest(store::kMaxOperationValue - qsizetype(sizeof(R"({"note":""})") - 1), u'a');
    two.wang.notesOnFirm(1, longest);
    CHECK(failureOf([&] { two.wang.notesOnFirm(1, longest + u'b'); }) == ErrorCode::TooLarge);
    CHECK((two.wang.firmNote(1) == longest));
    CHECK(failureOf([&] { two.wang.notesOnFirm(1, QString(longest.size() / 2, u'"')); }) == std::nullopt);
    two.wang.notesOnFirm(1, longest);
    two.bothSync();
    CHECK((two.li.firmNote(1) == longest));
    CHECK(two.li.log().stateHash() == two.wang.log().stateHash());
    two.wang.notesOnFirm(1, u"短"_qs);
    two.bothSync();
    CHECK(two.li.firmNote(1) == u"短"_qs);
}

TEST_CASE("what settles a conflict is refused too when it is too long")
{
    testing::TwoLaptops two;
    two.wang.addsFirm(1, u"甲"_qs);
    two.bothSync();
    two.wang.notesOnFirm(1, u"一"_qs);
    two.li.notesOnFirm(1, u"二"_qs);
    two.bothSync();
    const auto conflicts = two.wang.log().conflicts();
    REQUIRE(conflicts.size() == 1);
    const QByteArray value = "{\"note\":\"" + QByteArray(store::kMaxOperationValue, 'a') + "\"}";
    CHECK(failureOf([&] { two.wang.settles(conflicts.front(), value); }) == ErrorCode::TooLarge);
    CHECK(two.wang.log().conflicts().size() == 1);
}

TEST_CASE("a segment is written up to its limit, and read up to the wider one of before")
{
    testing::MemoryKeyStore keys;
    testing::CountedIds ids(1);
    const auto self = sync::DeviceIdentity::loadOrCreate(keys, ids);
    sync::SegmentHeader header;
    header.space = QByteArray(16, 's');
    header.previous = QByteArray(32, 'p');
    auto most = operations(self.stream(), sync::limits::kSegmentOpsWritten);
    const QByteArray file = sync::encodeSegment(header, most, self);
    CHECK(sync::decodeSegment(file).size() == most.size());
    most.push_back(most.back());
    CHECK(failureOf([&] { sync::encodeSegment(header, most, self); }) == ErrorCode::TooLarge);
    STATIC_REQUIRE(sync::limits::kSegmentOps == 1'000'000);
}

TEST_CASE("a value is packed up to the length that a reader takes")
{
    const store::StreamKey stream{QByteArray(32, '\1'), QByteArray(8, '\2')};
    auto one = operations(stream, 1);
    one.front().value = QByteArray(store::kMaxOperationValue, 'v');
    const QByteArray packed = sync::packOperations(one, sync::unanchored);
    CHECK((sync::unpackOperations(packed, stream, 1, 1, true, {}) == one));
    one.front().value += 'v';
    CHECK(failureOf([&] { sync::packOperations(one, sync::unanchored); }) == ErrorCode::TooLarge);
}
