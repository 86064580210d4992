#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/base/sealedfile.h"

#include <QBuffer>

using namespace xunzhen::base;

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZTESTED");
const QByteArray kSalt(SealedWriter::kSaltBytes, 's');

QByteArray sealed(const std::vector<QByteArray> &parts, const SealKey &key)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    SealedWriter writer(buffer, kMagic, kSalt, key);
    for (const QByteArray &part : parts)
        writer.write(part);
    writer.finish();
    return buffer.data();
}

QByteArray opened(QByteArray file, qint64 size, const SealKey &key)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    SealedReader reader(buffer, kMagic, key);
    const QByteArray bytes = reader.read(size);
    reader.expectEnd();
    return bytes;
}

std::optional<QString> reasonOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Error &error) {
        return error.problems().empty() ? codeName(error.code()) : error.problems().front().code;
    }
    return std::nullopt;
}

QByteArray quick(const QByteArray &salt) { return blake2b256(salt); }

}

TEST_CASE("A sealed file opens with its password, however it was typed, and with no other")
{
    const QByteArray file = sealed({"天津", "津南"}, sealKeyFrom(QStringLiteral("caf\u00e9 正确")));
    CHECK_FALSE(file.contains("津南"));
    CHECK(opened(file, 12, sealKeyFrom(QStringLiteral("cafe\u0301 正确"))) == "天津津南");
    CHECK(reasonOf([&] { opened(file, 12, sealKeyFrom(u"cafe 正确"_qs)); }) == u"password-wrong"_qs);
}

TEST_CASE("Whatever is cut from a sealed file, changed or added is found")
{
    const QByteArray content(200'000, 'x'), file = sealed({content.left(65'536), content.mid(65'536)}, quick);
    CHECK(opened(file, content.size(), quick) == content);
    for (const qsizetype length : {qsizetype(0), qsizetype(7), qsizetype(60), qsizetype(83), qsizetype(100), qsizetype(70'000), file.size() - 1})
        CHECK(reasonOf([&] { opened(file.left(length), content.size(), quick); }) == u"damaged-file"_qs);
    for (const qsizetype place : {0, 15, 40, 70, 120, 100'000}) {
        QByteArray changed = file;
        changed[place] = char(changed[place] + 1);
        CHECK(reasonOf([&] { opened(changed, content.size(), quick); }) == u"damaged-file"_qs);
    }
    CHECK(reasonOf([&] { opened(file + 'x', content.size(), quick); }) == u"damaged-file"_qs);
    CHECK(reasonOf([&] { opened(file, content.size() - 1, quick); }) == u"damaged-file"_qs);
    CHECK(reasonOf([&] { opened(file, content.size() + 1, quick); }) == u"damaged-file"_qs);
}

TEST_CASE("A sealed file may be empty or end where a message ends")
{
    for (const qsizetype size : {0, 1, 65'535, 65'536, 131'072})
        CHECK(opened(sealed({QByteArray(size, 'y')}, quick), size, quick) == QByteArray(size, 'y'));
}
