#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/sync/bytes/base32.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/compression.h"
#include "models/sync/format/headfile.h"
#include "models/sync/format/joinrequest.h"
#include "models/sync/format/names.h"
#include "models/sync/format/operationpacking.h"
#include "models/sync/format/spacemarker.h"
#include "models/sync/keys/filekeystore.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"
#include "tests/support/laptop.h"
#include "tests/support/outcomes.h"

#include <QFile>
#include <QRegularExpression>

using namespace xunzhen;
using base::ErrorCode;
using store::Operation;
using testing::failureOf;

namespace {

sync::DeviceIdentity identity(unsigned char laptop = 1)
{
    testing::MemoryKeyStore keys;
    testing::CountedIds ids(laptop);
    return sync::DeviceIdentity::loadOrCreate(keys, ids);
}

std::vector<Operation> sample(const store::StreamKey &self)
{
    const store::StreamKey other{QByteArray(32, '\7'), QByteArray(8, '\3')};
    const QByteArray author(16, '\5');
    const qint64 clock = qint64(1'795'395'600'000) << 16;
    return {
        {{self, 41}, clock, author, u"enterprise"_qs, QByteArray(16, '\1'), u"*"_qs, R"({"name":"津南机械","uscc":null})", {}},
        {{self, 42}, clock + 1, author, u"enterprise"_qs, QByteArray(16, '\1'), u"identity"_qs, R"({"name":"甲","uscc":null})",
         {{self, 41}, {other, 900}}},
        {{self, 43}, clock - 5, QByteArray(16, '\6'), u"unknown_thing"_qs, QByteArray(16, '\2'), u"later"_qs, "not json",
         {{self, 1000}}},
    };
}

QByteArray sampleSegment()
{
    const auto self = identity();
    sync::SegmentHeader header;
    header.space = QByteArray(16, 's');
    header.previous = QByteArray(32, 'p');
    return sync::encodeSegment(header, sample(self.stream()), self);
}

/// Changes the header and seals it anew, as a later program would.
QByteArray withHeader(QByteArray file, qsizetype place, const QByteArray &bytes)
{
    file.replace(place, bytes.size(), bytes);
    return sync::sealed(file.left(file.size() - sync::kTrailerBytes), identity());
}

}

TEST_CASE("a segment gives back the operations it was made of")
{
    const QByteArray file = sampleSegment();
    CHECK(sync::decodeSegment(file) == sample(identity().stream()));
    const auto header = sync::readSegmentHeader(file);
    CHECK(header.firstSeq == 41);
    CHECK(header.lastSeq() == 43);
    CHECK(header.previous == QByteArray(32, 'p'));
    CHECK(header.space == QByteArray(16, 's'));
    CHECK(header.highestHlc == sample(identity().stream())[1].hlc);
}

TEST_CASE("the bytes of the format never change")
{
    const QByteArray file = sampleSegment();
    const auto self = identity();
    CHECK(file.left(20).toHex() == "585a534701009400010000000000000000000000");
    CHECK(file.mid(76, 12).toHex() == "290000000000000003000000");
    CHECK(base::sha256Hex(file.left(148 - 4 - 16)).left(16) == u"f0891f126394d7c2"_qs);
    CHECK(base::sha256Hex(sync::packOperations(sample(self.stream()), sync::unanchored)) == u"65f721827a623c7bd9e37000f1da22c2d763e2b31b1c87a4edbb0af2a4dd2d7b"_qs);
    CHECK(base::sha256Hex(sync::encodeMarker({QByteArray(16, 's'), self.device(), u"津南"_qs}, self)) == u"4c7e78702b90e95ec7d1b51ebdfeb4b1be99263abb0dcce1c1fc76e051d06fce"_qs);
    CHECK(base::sha256Hex(sync::encodeHead({QByteArray(16, 's'), self.stream(), 43, QByteArray(32, 'l'),
                                            {{self.stream(), 43, QByteArray(8, 't')}}, QByteArray(32, 'h'), u"0.1.0"_qs, {}}, self)) == u"519d1d6a448ce0e324b08245feb7d219fbf3d641bf26ca6450497727bb303fff"_qs);
    CHECK(base::sha256Hex(sync::encodeRequest({QByteArray(16, 's'), self.stream(), 1'795'395'600'000,
                                               {u"王"_qs, QByteArray(16, '\1'), u"局"_qs, u"inspector"_qs}}, self)) == u"8767c7a3d1967933208310945c17c50de52870ac6ed123005d27977e0d3b86f8"_qs);
}

TEST_CASE("a segment recorded by the first release is still read")
{
    QFile golden(QStringLiteral(XUNZHEN_SOURCE_DIR "/tests/sync/golden/first.seg"));
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(sync::decodeSegment(golden.readAll()) == sample(identity().stream()));
}

TEST_CASE("no damaged segment is taken, whatever byte it is")
{
    const QByteArray file = sampleSegment();
    for (qsizetype place = 0; place < file.size(); ++place) {
        QByteArray wrong = file;
        wrong[place] = char(wrong[place] ^ 0x40);
        const auto failure = failureOf([&] { sync::decodeSegment(wrong); });
        REQUIRE((failure == ErrorCode::DamagedFile || failure == ErrorCode::Unsupported));
        REQUIRE(failureOf([&] { sync::decodeSegment(file.left(place)); }) == ErrorCode::DamagedFile);
    }
    CHECK(failureOf([&] { sync::decodeSegment(file + 'x'); }) == ErrorCode::DamagedFile);
}

TEST_CASE("a validly signed segment with impossible contents is refused before anything is allocated")
{
    const QByteArray file = sampleSegment();
    const auto little = [](quint64 number) { return sync::ByteWriter().fixed(number).bytes(); };
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 136, little(~quint64(0)))); }) == ErrorCode::DamagedFile);
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 136, little(100 * 1024 * 1024))); }) == ErrorCode::DamagedFile);
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 128, little(~quint64(0)))); }) == ErrorCode::DamagedFile);
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 76, little(~quint64(0)))); }) == ErrorCode::DamagedFile);
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 84, QByteArray(4, '\xff'))); }) == ErrorCode::DamagedFile);
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 84, QByteArray("\4\0\0\0", 4))); }) == ErrorCode::DamagedFile);
}

TEST_CASE("what a later program requires is held, not refused as damaged")
{
    const QByteArray file = sampleSegment();
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 9, QByteArray(1, '\1'))); }) == ErrorCode::Unsupported);
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 4, QByteArray(1, '\2'))); }) == ErrorCode::Unsupported);
    CHECK(failureOf([&] { sync::decodeSegment(withHeader(file, 144, QByteArray(1, '\1'))); }) == ErrorCode::Unsupported);
}

TEST_CASE("a signature by another device is no signature")
{
    const QByteArray file = sampleSegment();
    const QByteArray forged = sync::sealed(file.left(file.size() - sync::kTrailerBytes), identity(2));
    CHECK(failureOf([&] { sync::decodeSegment(forged); }) == ErrorCode::DamagedFile);
}

TEST_CASE("heads, markers and requests survive the way and nothing else does")
{
    const auto self = identity();
    const sync::SpaceMarker marker{QByteArray(16, 's'), self.device(), u"津南"_qs};
    CHECK(sync::decodeMarker(sync::encodeMarker(marker, self)) == marker);
    CHECK(failureOf([&] { sync::decodeMarker(sync::encodeMarker(marker, identity(2))); }) == ErrorCode::DamagedFile);
    const QByteArray head = sync::encodeHead({marker.space, self.stream(), 7, QByteArray(32, 'l'),
                                              {{self.stream(), 7, QByteArray(8, 't')}}, QByteArray(32, 'h'), u"1.0"_qs,
                                              {{QByteArray(32, 'v'), QByteArray(32, 'h')}}}, self);
    CHECK(sync::decodeHead(head).vector.at(0).seq == 7);
    CHECK(sync::decodeHead(head).program == u"1.0"_qs);
    CHECK(sync::decodeHead(head).attested.at(0).stateHash == QByteArray(32, 'h'));
    const QByteArray request = sync::encodeRequest({marker.space, self.stream(), 5, {u"王"_qs, QByteArray(16, '\1'), {}, {}}}, self);
    CHECK(sync::decodeRequest(request).member.name == u"王"_qs);
    for (const QByteArray &file : {sync::encodeMarker(marker, self), head, request})
        for (qsizetype place = 0; place < file.size(); ++place) {
            QByteArray wrong = file;
            wrong[place] = char(wrong[place] ^ 1);
            const auto refused = [&](auto &&decode) { return failureOf([&] { decode(wrong); }).has_value(); };
            REQUIRE(refused(sync::decodeMarker));
            REQUIRE(refused(sync::decodeHead));
            REQUIRE(refused(sync::decodeRequest));
        }
}

TEST_CASE("names use lower-case letters, digits, dots and hyphens and stay short")
{
    const store::StreamKey stream{QByteArray(32, '\xff'), QByteArray(8, '\xff')};
    sync::SegmentHeader header;
    header.stream = stream;
    header.firstSeq = 999'999'999'999;
    header.count = sync::limits::kSegmentOps;
    header.highestHlc = (qint64(1'795'395'600'000) << 16);
    const QByteArray hash(32, '\xab');
    const QString blob(64, u'f');
    for (const QString &name : {sync::names::segment(header, hash), sync::names::head(stream, header.firstSeq, hash),
                                sync::names::roster(stream.device, 999'999'999'999, hash), sync::names::blobPiece(blob, 9999, 9999),
                                sync::names::request(stream.device, hash)}) {
        CAPTURE(name);
        CHECK(name.size() <= 95);
        CHECK(sync::FilePublisher::temporaryName(name).size() <= 111);
        CHECK(QRegularExpression(u"^[a-z0-9./-]+$"_qs).match(name).hasMatch());
    }
    CHECK(sync::names::segment(header, hash).contains(u"/202611/999999999999-1000000-abababababababab.seg"_qs));
    CHECK(sync::base32(QByteArray("foobar")) == u"mzxw6ytboi"_qs);
    CHECK(sync::base32(QByteArray(16, 'x')).size() == 26);
}

TEST_CASE("a key is kept, sealed by a passphrase, and opens with no other")
{
    QTemporaryDir folder;
    testing::CountedIds ids;
    sync::FileKeyStore open(folder.path(), ids), sealed(folder.path() + u"/sealed"_qs, ids, "correct horse");
    CHECK_FALSE(open.load(u"device"_qs));
    open.save(u"device"_qs, "secret");
    CHECK(open.load(u"device"_qs) == QByteArray("secret"));
    const auto rights = QFile::permissions(folder.filePath(u"device.key"_qs));
    CHECK_FALSE(rights.testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    sealed.save(u"device"_qs, "secret");
    CHECK(sealed.load(u"device"_qs) == QByteArray("secret"));
    sync::FileKeyStore wrong(folder.path() + u"/sealed"_qs, ids, "wrong horse");
    CHECK(failureOf([&] { (void)wrong.load(u"device"_qs); }) == ErrorCode::KeyMissing);
    QFile file(folder.filePath(u"sealed/device.key"_qs));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("secret"));
}
