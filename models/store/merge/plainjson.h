#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>
#include <vector>

namespace xunzhen::store {

/// A member of a JSON object. Name and text point into the bytes that were read. Booleans are no value here, as for the cells.
struct PlainMember
{
    QByteArrayView name;
    std::variant<std::monostate, qint64, double, QByteArrayView> value;
};

/// The members of an object as the capture triggers write nearly all of them: one level, no spaces, no escapes, numbers without
/// exponent. nullopt for whatever is not of this form, damaged or only richer: a complete reader has to judge then, and reads
/// what is of this form in the same way.
std::optional<std::vector<PlainMember>> plainMembers(const QByteArray &json);

}
