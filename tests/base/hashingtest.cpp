#include "tests/support/catch.h"

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/base/hashing.h"

#include <QBuffer>

using namespace xunzhen::base;

TEST_CASE("Hashes are those of the standards")
{
    // FIPS 180-4 and RFC 7693 examples for "abc"
    CHECK(sha256Hex("abc") == QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(sha256Hex({}) == QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    CHECK(blake2b256("abc").toHex() == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

TEST_CASE("A long file has the same hash as its bytes, from where the reader stands")
{
    QByteArray bytes(300000, 'x');
    bytes[299999] = 'y';
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(sha256(file) == sha256(bytes));
    CHECK(sha256(file) == sha256(QByteArray()));
}

TEST_CASE("A moment is kept to the millisecond and always in UTC")
{
    const QDateTime moment(QDate(2026, 11, 21), QTime(8, 30, 15, 250), Qt::OffsetFromUTC, 8 * 3600);
    CHECK(fromMillis(toMillis(moment)) == moment);
    CHECK(fromMillis(toMillis(moment)).timeSpec() == Qt::UTC);
    CHECK(fromMillis(0) == QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC));
}
