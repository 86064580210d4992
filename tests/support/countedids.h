#pragma once

#include "models/base/hashing.h"
#include "models/base/idsource.h"

#include <atomic>
#include <functional>
#include <utility>

namespace xunzhen::testing {

/// Ids 1, 2, 3 … shaped like UUIDv7, the same in every run. Two laptops in one test take different `laptop` numbers.
class CountedIds : public base::IdSource
{
public:
    explicit CountedIds(unsigned char laptop = 1) : m_laptop(laptop) {}

    /// Runs once, when the next id is asked for: whatever may happen in the middle of somebody's work.
    std::function<void()> beforeNext;

    base::Uuid next() override
    {
        if (const auto act = std::exchange(beforeNext, nullptr))
            act();
        const quint64 count = ++m_count;
        base::Uuid::Bytes bytes{};
        for (size_t i = 0; i < 6; ++i)
            bytes[i] = static_cast<unsigned char>(count >> (8 * (5 - i)));
        bytes[6] = 0x70;
        bytes[8] = 0x80;
        bytes[15] = m_laptop;
        return base::Uuid(bytes);
    }

    /// Looks random, but is the same in every run.
    QByteArray randomBytes(int count) override
    {
        QByteArray bytes;
        while (bytes.size() < count) {
            const QByteArray place = QByteArray::number(m_laptop) + ':' + QByteArray::number(quint64(++m_drawn));
            bytes += base::sha256(place);
        }
        return bytes.left(count);
    }

private:
    unsigned char m_laptop;
    std::atomic<quint64> m_count{0};
    std::atomic<quint64> m_drawn{0};
};

}
