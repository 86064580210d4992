#include "models/base/error.h"
#include "models/exchange/attachment/attachment.h"
#include "tests/exchange/mediafiles.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QtEndian>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

QString kindOf(const QByteArray &bytes) { return exchange::readAttachment(bytes, QStringLiteral("a.txt")).mediaType; }

base::Error refusal(const QByteArray &bytes)
{
    try {
        exchange::readAttachment(bytes, QStringLiteral("证据.bin"));
    } catch (const base::Error &error) {
        return error;
    }
    FAIL("it was taken");
    return base::Error(base::ErrorCode::Internal, {});
}

}

TEST_CASE("Recordings are known by their content and say how long they are", "[attachment]")
{
    const auto film = exchange::readAttachment(movie("isom", track("vide") + track("soun")), QStringLiteral("a.txt"));
    CHECK(film.mediaType == QStringLiteral("video/mp4"));
    CHECK(film.length == 65'000);
    CHECK(kindOf(movie("qt  ", track("vide"))) == QStringLiteral("video/quicktime"));
    CHECK(kindOf(movie("M4A ", track("soun"))) == QStringLiteral("audio/mp4"));
    const auto voice = exchange::readAttachment(wave(16'000, 32'000), QStringLiteral("a.wav"));
    CHECK(voice.mediaType == QStringLiteral("audio/wav"));
    CHECK(voice.length == 2000);
    const auto opus = exchange::readAttachment(ogg(), QStringLiteral("a.ogg"));
    CHECK(opus.mediaType == QStringLiteral("audio/ogg"));
    CHECK(opus.length == 12'000);
    QByteArray bytes = ogg();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CHECK(exchange::recordingLength(device, QStringLiteral("audio/ogg")) == 12'000);
    CHECK_FALSE(exchange::recordingLength(device, QStringLiteral("application/pdf")));
}

TEST_CASE("Documents are known by their content", "[attachment]")
{
    CHECK(kindOf("%PDF-1.7\nbody\n%%EOF\n") == QStringLiteral("application/pdf"));
    CHECK(kindOf(QStringLiteral("第一车间\r\n\t停用").toUtf8()) == QStringLiteral("text/plain"));
    CHECK(kindOf(QByteArray::fromHex("cfd6b3a1bcc7c2bc")) == QStringLiteral("text/plain")); // 现场记录 in GB18030
}

TEST_CASE("Hostile headers are refused with a reason and never read beyond", "[attachment]")
{
    struct Case { const char *what; QByteArray bytes; base::ErrorCode code; };
    const QByteArray good = movie("isom", track("vide"));
    QByteArray beyond = good, endless = good;
    qToBigEndian<quint32>(0x7FFFFFFF, beyond.data() + 20 + 0); // mdat reaches beyond the file
    qToBigEndian<quint32>(1, endless.data() + 20);             // a 64-bit size of nonsense
    const std::vector<Case> cases{
        {"empty", {}, base::ErrorCode::EmptyFile},
        {"a program", QByteArray("MZ\x90\0\x03\0\0\0", 8) + QByteArray(100, '\0'), base::ErrorCode::Unsupported},
        {"a text that is called otherwise", "#!/bin/sh", base::ErrorCode::Unsupported},
        {"a plain zip", QByteArray("PK\x05\x06") + QByteArray(18, '\0'), base::ErrorCode::Unsupported},
        {"a cut zip", QByteArray("PK\x03\x04") + QByteArray(60, 'x'), base::ErrorCode::DamagedFile},
        {"a PDF without an end", "%PDF-1.7 and then nothing", base::ErrorCode::DamagedFile},
        {"a box beyond the file", beyond, base::ErrorCode::DamagedFile},
        {"a 64-bit box of nonsense", endless, base::ErrorCode::DamagedFile},
        {"a movie without tracks", movie("isom", {}), base::ErrorCode::DamagedFile},
        {"a cut movie", good.left(good.size() - 10), base::ErrorCode::DamagedFile},
        {"boxes of no size", box("ftyp", "isom" + big(0)) + QByteArray(64, '\0').replace(4, 4, "free"), base::ErrorCode::DamagedFile},
        {"a wave without sound", "RIFF" + little(4) + "WAVE", base::ErrorCode::DamagedFile},
        {"a wave whose chunk wraps", "RIFF" + little(99) + "WAVEjunk" + little(0xFFFFFFFF), base::ErrorCode::DamagedFile},
        {"an Ogg of nothing", QByteArray("OggS") + QByteArray(40, '\0'), base::ErrorCode::DamagedFile},
        {"an Ogg that ends at once", "OggS", base::ErrorCode::DamagedFile},
    };
    for (const Case &one : cases) {
        CAPTURE(one.what);
        const base::Error error = refusal(one.bytes);
        CHECK(error.code() == one.code);
        REQUIRE_FALSE(error.problems().empty());
        CHECK(error.problems().front().place == QStringLiteral("证据.bin"));
    }
}

TEST_CASE("A recording that claims more than there is counts what is there", "[attachment]")
{
    CHECK(exchange::readAttachment(wave(8000, 0xFFFFFFF0U), QStringLiteral("a.wav")).length == 1000);
    QByteArray senseless = movie("isom", track("vide"));
    senseless.replace(big(600) + big(39'000), big(1) + big(0xFFFFFFFF)); // 136 years
    CHECK_FALSE(exchange::readAttachment(senseless, QStringLiteral("a.mp4")).length);
}

TEST_CASE("Every cut of a good file is refused or read, and nothing else happens", "[attachment]")
{
    for (const QByteArray &whole : {movie("isom", track("vide") + track("soun")), wave(64, 128), ogg()})
        for (qsizetype length = 1; length < whole.size(); length += 7) {
            try {
                exchange::readAttachment(whole.left(length), QStringLiteral("a"));
            } catch (const base::Error &) {
            }
        }
    SUCCEED();
}
