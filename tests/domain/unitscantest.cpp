#include "tests/support/catch.h"

#include "models/domain/search/unitscan.h"

#include <random>
#include <string>
#include <vector>

using namespace xunzhen::domain;

namespace {

template<typename Scan>
std::vector<size_t> places(Scan &&scanner, size_t step)
{
    std::vector<size_t> found;
    scanner([&](size_t place) {
        found.push_back(place);
        return place + step;
    });
    return found;
}

}

TEST_CASE("The fast search finds exactly what the plain one finds")
{
    std::mt19937 numbers(20261121); // a fixed seed: the same texts every time
    for (int round = 0; round < 4000; ++round) {
        std::u16string text(numbers() % 170, u'a'), needle(1 + numbers() % 5, u'a');
        for (char16_t &unit : text)
            unit = char16_t(u'a' + numbers() % (round % 2 ? 3 : 30));
        for (char16_t &unit : needle)
            unit = char16_t(u'a' + numbers() % 3);
        const size_t step = 1 + numbers() % 12;
        const auto fast = places([&](auto &&found) { scan(text, needle, found); }, step);
        const auto plain = places([&](auto &&found) { scanPlain(text, needle, 0, found); }, step);
        if (fast != plain)
            FAIL("round " << round);
    }
    SUCCEED();
}

TEST_CASE("Nothing is found in too short a text, nor an empty needle anywhere")
{
    for (const size_t length : {0, 1, 7, 8, 9, 30, 31, 32, 33, 40, 41, 100}) {
        const std::u16string text(length, u'x');
        CHECK(places([&](auto &&found) { scan(text, std::u16string(length + 1, u'x'), found); }, 1).empty());
        CHECK(places([&](auto &&found) { scan(text, u"", found); }, 1).empty());
        CHECK(places([&](auto &&found) { scan(text, u"x", found); }, 1).size() == length);
    }
}
