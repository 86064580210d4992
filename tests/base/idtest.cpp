#include "tests/support/catch.h"

#include "models/base/id.h"
#include "models/base/outcome.h"

using namespace xunzhen;

TEST_CASE("An id reads back from its own text, with or without hyphens")
{
    const auto text = QStringLiteral("0190f1a2-7b3c-7def-8123-456789abcdef");
    const auto id = base::Uuid::tryParse(text);
    REQUIRE(id);
    CHECK(id->toString() == text);
    CHECK(base::Uuid::tryParse(QString(text).remove(QLatin1Char('-'))) == id);
    CHECK(base::Uuid::fromBytes(id->toBytes()) == id);
}

TEST_CASE("Text that is no id is not taken for one")
{
    const auto bad = GENERATE(values<const char *>({"", "12", "0190f1a2-7b3c-7def-8123-456789abcdeg",
                                                    "0190f1a2-7b3c-7def-8123-456789abcdef00"}));
    CHECK_FALSE(base::Uuid::tryParse(QString::fromLatin1(bad)));
}

TEST_CASE("An act that throws gives its error back instead")
{
    const auto refused = base::attempt([]() -> int { throw base::Error(base::ErrorCode::Frozen, QStringLiteral("x")); });
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code() == base::ErrorCode::Frozen);
    CHECK(base::attempt([] { return 7; }).value() == 7);
}
