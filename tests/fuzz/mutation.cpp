#include "tests/fuzz/mutation.h"

#include <nlohmann/json.hpp>

#include <array>

namespace xunzhen::fuzz {

namespace {

using nlohmann::json;

using Change = void (*)(QByteArray &, std::mt19937 &);

struct Stretch
{
    qsizetype at, size;
};

Stretch stretch(const QByteArray &bytes, std::mt19937 &chance)
{
    const qsizetype at = draw(bytes.size(), chance);
    return {at, 1 + draw(std::min<qsizetype>(bytes.size() - at, 64), chance)};
}

void flipBit(QByteArray &bytes, std::mt19937 &chance)
{
    const qsizetype at = draw(bytes.size(), chance);
    bytes[at] = char(bytes[at] ^ (1 << draw(8, chance)));
}

void setNumber(QByteArray &bytes, std::mt19937 &chance)
{
    static const std::array<QByteArray, 8> numbers{QByteArray("\0", 1), "\x7f", "\xff", QByteArray("\0\0", 2), "\xff\xff",
                                                   QByteArray("\0\0\0\0", 4), "\x7f\xff\xff\xff", "\xff\xff\xff\xff"};
    const QByteArray &number = numbers[size_t(draw(qsizetype(numbers.size()), chance))];
    bytes.replace(draw(bytes.size(), chance), number.size(), number);
}

void setByte(QByteArray &bytes, std::mt19937 &chance)
{
    bytes[draw(bytes.size(), chance)] = char(draw(256, chance));
}

void cutOut(QByteArray &bytes, std::mt19937 &chance)
{
    const auto [at, size] = stretch(bytes, chance);
    bytes.remove(at, size);
}

void doubleUp(QByteArray &bytes, std::mt19937 &chance)
{
    const auto [at, size] = stretch(bytes, chance);
    bytes.insert(draw(bytes.size(), chance), bytes.mid(at, size));
}

void copyOver(QByteArray &bytes, std::mt19937 &chance)
{
    const auto [at, size] = stretch(bytes, chance);
    bytes.replace(draw(bytes.size(), chance), size, bytes.mid(at, size));
}

void cutEnd(QByteArray &bytes, std::mt19937 &chance)
{
    bytes.truncate(1 + draw(bytes.size(), chance));
}

void collect(json &value, std::vector<json *> &all)
{
    all.push_back(&value);
    if (value.is_structured())
        for (auto &each : value)
            collect(each, all);
}

json oddValue(std::mt19937 &chance)
{
    static const std::array<json, 14> odd{json(), true, 0, -1, 1e300, 1000, 0.000001, "", "@", "{{", "{{firm.name|then:a}}",
                                          "\xf0\xa0\xae\xb7\n\t", json::array(), json::object()};
    return odd[size_t(draw(qsizetype(odd.size()), chance))];
}

void dropOne(json &value, std::mt19937 &chance)
{
    if (value.is_structured() && !value.empty())
        value.erase(std::next(value.begin(), draw(qsizetype(value.size()), chance)));
    else
        value = oddValue(chance);
}

void nest(json &value, std::mt19937 &chance)
{
    for (qsizetype depth = 1 + draw(40, chance); depth > 0; --depth)
        value = json{{"block", "forEach"}, {"in", "findings"}, {"as", "finding"}, {"blocks", json::array({value})}};
}

void change(json &value, const json &other, std::mt19937 &chance)
{
    switch (draw(8, chance)) {
    case 0: value = oddValue(chance); break;
    case 1: dropOne(value, chance); break;
    case 2: value = json::array({value, value}); break;
    case 3: nest(value, chance); break;
    case 4:
        if (value.is_array())
            value.push_back(other);
        break;
    case 5:
        if (value.is_number())
            value = value.get<double>() * std::array{-1.0, 0.1, 10.0, 1000.0}[size_t(draw(4, chance))];
        break;
    default: value = other; break;
    }
}

}

qsizetype draw(qsizetype end, std::mt19937 &chance)
{
    return qsizetype(chance() % quint32(end)); // std::uniform_int_distribution differs from library to library
}

QByteArray mutated(QByteArray input, std::mt19937 &chance)
{
    static const std::array<Change, 7> changes{flipBit, setNumber, setByte, cutOut, doubleUp, copyOver, cutEnd};
    for (qsizetype i = 1 + draw(6, chance); i > 0 && !input.isEmpty(); --i)
        // The end is cut off less often than the rest is changed.
        changes[size_t(draw(i == 1 ? 7 : 6, chance))](input, chance);
    return input;
}

QByteArray mutatedJson(const QByteArray &text, std::mt19937 &chance)
{
    json root = json::parse(text.begin(), text.end(), nullptr, false);
    if (root.is_discarded())
        return text;
    std::vector<json *> all;
    collect(root, all);
    const json other = *all[size_t(draw(qsizetype(all.size()), chance))];
    change(*all[size_t(draw(qsizetype(all.size()), chance))], other, chance);
    return QByteArray::fromStdString(root.dump(-1, ' ', false, json::error_handler_t::replace));
}

}
