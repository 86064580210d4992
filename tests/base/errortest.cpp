#include "tests/support/catch.h"

#include "models/base/error.h"
#include "models/base/outcome.h"
#include "models/base/work.h"

#include <stdexcept>

using namespace xunzhen::base;

TEST_CASE("A failure knows whether the user or the machine is to blame")
{
    for (const ErrorCode code : {ErrorCode::InvalidInput, ErrorCode::NotFound, ErrorCode::Refused, ErrorCode::NotAllowed,
                                 ErrorCode::Frozen, ErrorCode::Clash, ErrorCode::Unsupported, ErrorCode::TooLarge,
                                 ErrorCode::Cancelled, ErrorCode::WrongEncoding, ErrorCode::DamagedFile, ErrorCode::EmptyFile})
        CHECK_FALSE(isEnvironmental(code));
    for (const ErrorCode code : {ErrorCode::Io, ErrorCode::DiskFull, ErrorCode::Permission, ErrorCode::StoreDamaged,
                                 ErrorCode::StoreTooNew, ErrorCode::StoreLocked, ErrorCode::StoreMissing,
                                 ErrorCode::ShareMissing, ErrorCode::ShareForeign, ErrorCode::KeyMissing, ErrorCode::Internal})
        CHECK(isEnvironmental(code));
}

TEST_CASE("Every failure has a name of its own")
{
    QStringList names;
    for (int code = 100; code <= int(ErrorCode::EmptyFile); ++code)
        names.append(codeName(ErrorCode(code)));
    for (int code = 300; code <= int(ErrorCode::Internal); ++code)
        names.append(codeName(ErrorCode(code)));
    CHECK(names.removeDuplicates() == 0);
    CHECK(codeName(ErrorCode::DamagedFile) == QStringLiteral("damaged-file"));
}

TEST_CASE("An error carries its detail and its problems")
{
    const Error error(ErrorCode::InvalidInput, QStringLiteral("row 12"), {{QStringLiteral("uscc-length"), QStringLiteral("12"), {}}});
    CHECK(QString::fromUtf8(error.what()) == QStringLiteral("invalid-input: row 12"));
    REQUIRE(error.problems().size() == 1);
    CHECK(error.problems()[0].code == QStringLiteral("uscc-length"));
}

TEST_CASE("What goes wrong inside an act comes out as an outcome, never as an exception")
{
    const auto foreign = attempt([]() -> int { throw std::runtime_error("odd"); });
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().code() == ErrorCode::Internal);
    CHECK(foreign.error().detail() == QStringLiteral("odd"));
    const Done refused = attempt([] { throw Error(ErrorCode::Refused); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code() == ErrorCode::Refused);
    CHECK(attempt([] {}).hasValue());
}

TEST_CASE("Work stops at the next checkpoint after somebody asked")
{
    std::stop_source source;
    Work work;
    work.stop = source.get_token();
    CHECK_NOTHROW(work.checkpoint());
    source.request_stop();
    try {
        work.checkpoint();
        FAIL("went on");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
}
