#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define XUNZHEN_UNITSCAN_SSE2 1
#endif

namespace xunzhen::domain {

/// Finds a few units in a long text, one comparison after the other: the plain form, and what the vector form must equal.
template<typename Found>
void scanPlain(std::u16string_view text, std::u16string_view needle, size_t from, Found &&found)
{
    if (needle.empty() || text.size() < needle.size())
        return;
    const size_t end = text.size() - needle.size();
    while (from <= end)
        from = text.compare(from, needle.size(), needle) == 0 ? found(from) : from + 1;
}

#ifdef XUNZHEN_UNITSCAN_SSE2
/// Where in eight places from `at` on both the first and the last unit fit: all ones there.
inline __m128i fitsAt(const char16_t *at, size_t length, __m128i first, __m128i last)
{
    const __m128i head = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    const __m128i tail = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + length - 1));
    return _mm_and_si128(_mm_cmpeq_epi16(head, first), _mm_cmpeq_epi16(tail, last));
}

/// Whether none of thirty-two places is worth a look.
inline bool isQuiet(const char16_t *at, size_t length, __m128i first, __m128i last)
{
    const __m128i front = _mm_or_si128(fitsAt(at, length, first, last), fitsAt(at + 8, length, first, last));
    const __m128i back = _mm_or_si128(fitsAt(at + 16, length, first, last), fitsAt(at + 24, length, first, last));
    return _mm_movemask_epi8(_mm_or_si128(front, back)) == 0;
}
#endif

/// Calls found(place) for places of the needle in the text, from front to back; found gives back where to go on (behind
/// the place). Compares the first and the last unit of eight places at once where the processor can.
template<typename Found>
void scan(std::u16string_view text, std::u16string_view needle, Found &&found)
{
    size_t from = 0;
#ifdef XUNZHEN_UNITSCAN_SSE2
    const size_t length = needle.size();
    if (length == 0 || text.size() < length)
        return;
    const __m128i first = _mm_set1_epi16(short(needle.front())), last = _mm_set1_epi16(short(needle.back()));
    while (from + length + 7 <= text.size()) {
        unsigned mask = unsigned(_mm_movemask_epi8(fitsAt(text.data() + from, length, first, last))); // two bits a place
        const size_t begin = from;
        size_t allowed = begin;
        while (mask) {
            const size_t place = begin + size_t(std::countr_zero(mask)) / 2;
            mask &= mask - 1;
            mask &= mask - 1;
            if (place >= allowed && text.compare(place, length, needle) == 0)
                allowed = found(place);
        }
        from = std::max(allowed, begin + 8);
        if (allowed > begin) // hits are dense here
            continue;
        while (from + length + 31 <= text.size() && isQuiet(text.data() + from, length, first, last))
            from += 32;
    }
#endif
    scanPlain(text, needle, from, found);
}

}
